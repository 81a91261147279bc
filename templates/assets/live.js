/**
 * Keeps `<section data-live id="…" data-live-url="/requisitions/…/progress">` up to date: when the stream says that something changed,
 * the page is fetched again and the section replaced. Without this script the page has a Refresh link, and nothing is missing.
 */
const sections = document.querySelectorAll('section[data-live][id][data-live-url]');

for (const section of sections) follow(section.id, section.dataset.liveUrl);

function follow(id, url) {
  const stream = new EventSource(url);
  let busy = false;
  let again = false;
  const refresh = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      await replace(id).catch(() => undefined); // the next change tries again
    } while (again);
    busy = false;
  };
  stream.addEventListener('message', refresh);
}

async function replace(id) {
  // The header says that nobody asked for this: it does not keep a session alive.
  const answer = await fetch(location.href, { headers: { 'X-Evenhand-Live': '1' }, credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id);
  const stale = document.getElementById(id);
  // Somebody typing or reading with the keyboard in there is not interrupted.
  if (fresh === null || stale === null || stale.contains(document.activeElement)) return;
  stale.replaceWith(document.adoptNode(fresh));
}
