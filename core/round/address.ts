/** Query parameters that only say where a link was clicked; two addresses that differ in nothing else are one page. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src)$/;

/**
 * The key under which a page is captured once, however many searches found it: scheme and host in lower case, no default port, no
 * fragment, no tracking parameters, parameters in order. `null` for anything that is not an http(s) address; those are never captured.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}
