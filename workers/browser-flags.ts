/**
 * The address of nothing: everything the browser would do outside a capture's own proxy ends here. Port 1 needs root to listen on and
 * nothing has for decades.
 */
export const NOWHERE = 'http://127.0.0.1:1';

/** How Chromium is started, always. What a page could use to get out, or to keep something, is switched off before it can ask. */
export const BROWSER_FLAGS: readonly string[] = [
  // Everything through a proxy, loopback too. Each capture has its own; what belongs to no capture goes nowhere.
  `--proxy-server=${NOWHERE}`,
  '--proxy-bypass-list=<-loopback>',
  // Names are resolved by the door, never by the browser: a look-up would already tell a name server who is looked at.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--dns-prefetch-disable',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  // A browser that talks about us: updates, reports, pings, suggestions, safe-browsing look-ups.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--metrics-recording-only',
  '--disable-extensions',
  `--disable-features=${[
    // A page prerendered in the background would be opened past the check that every opened page has to pass.
    'Prerender2',
    'SpeculationRulesPrefetchFuture',
    // A browser that asks others.
    'DnsOverHttps',
    'MediaRouter',
    'OptimizationHints',
    'AutofillServerCommunication',
    'CertificateTransparencyComponentUpdater',
    'NetworkTimeServiceQuerying',
    // The list below the address bar is two pages of the browser's own, made anew for every context: twice the work of a capture.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
  ].join(',')}`,
  '--deny-permission-prompts',
  '--disable-notifications',
  '--disable-speech-api',
  '--mute-audio',
  '--autoplay-policy=document-user-activation-required',
  // The same pixels on every machine.
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  // A page that fills memory loses its own tab, not the machine.
  '--js-flags=--max-old-space-size=768',
];

/**
 * What flags do not reach, as the browser's own preferences. Without the first, a certificate that is not valid makes the browser ask its
 * maker's servers whether it is online.
 */
export const BROWSER_PREFERENCES = {
  alternate_error_pages: { enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  net: { network_prediction_options: 2 },
  credentials_enable_service: false,
  translate: { enabled: false },
};

/** What Puppeteer switches on for tests and we do not want: pages opening windows, and flooding the browser with navigations. */
export const UNWANTED_DEFAULTS: readonly string[] = ['--disable-popup-blocking', '--disable-ipc-flooding-protection'];
