/** Query parameters that only say where a link was clicked or who clicked it; two addresses that differ in nothing else are one page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|mc_[ce]id|igshid|igsh|ref_src|ref_url|_hs(enc|mi)|mkt_tok|vero_id|oly_(anon|enc)_id|s_kwcid|(php|asp|j)sess(ion)?id)$/i;

/** The same sites for small screens. Only those that are known to hold the same pages: on others, a host is another host. */
const MOBILE_HOSTS: readonly (readonly [mobile: RegExp, usual: string])[] = [
  [/^([\w-]+)\.m\.(wik(?:ipedia|tionary|iquote|ibooks|inews|isource|iversity|ivoyage|imedia)\.org)$/, '$1.$2'],
  [/^(?:m|mobile|mbasic|touch|web)\.facebook\.com$/, 'facebook.com'],
  [/^(?:m|mobile)\.(twitter|x)\.com$/, '$1.com'],
  [/^(?:old|new|np|m|i|amp)\.reddit\.com$/, 'reddit.com'],
  [/^m\.(youtube|imdb|vk|tumblr|yelp|quora)\.com$/, '$1.com'],
];

/**
 * The key under which a page is captured once for an applicant, however many searches found it and however they wrote its address. It is
 * a rule about addresses alone, the same for everybody, and can only merge what is one page (docs/decisions/0015). Idempotent. `null` for
 * anything that is not an http(s) address without a password in it; those are never captured.
 */
export function addressKey(address: string): string | null {
  const key = tidyAddress(address);
  // What is left out of a path can leave two dots standing alone, which mean something again.
  return key === null || key === address ? key : addressKey(key);
}

function tidyAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  url.protocol = 'https:';
  url.hostname = usualHost(url.hostname);
  url.pathname = tidyPath(url.pathname);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // Where a page is drawn by its script, what follows "#/" or "#!" names it; any other fragment is a place on the page.
  if (!/^#[!/]./.test(url.hash)) url.hash = '';
  return url.href;
}

function usualHost(host: string): string {
  const bare = host.replace(/\.$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  const [mobile, usual] = MOBILE_HOSTS.find(([pattern]) => pattern.test(bare)) ?? [];
  return mobile === undefined || usual === undefined ? bare : bare.replace(mobile, usual);
}

/** Escapes of letters and digits undone, others in capitals (RFC 3986, 6.2.2); no session in the path, no slash at its end. */
function tidyPath(path: string): string {
  const plain = path
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const sign = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[\w.~-]/.test(sign) ? sign : escape.toUpperCase();
    })
    .replace(/;(?:j|php)sess(?:ion)?id=[^/;]*/gi, '');
  return plain.replace(/\/+$/, '') || '/';
}
