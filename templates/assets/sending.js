/**
 * Sends a form only while the server can be reached, and otherwise says so on the page, where everything typed stays as it is: once a browser
 * has left for an address that does not answer, it is gone. A second press while the first is on its way does nothing. Only an addition:
 * without this script forms are sent as ever, and the server does once what is sent twice.
 */
const PATIENCE_MS = 8_000;
const AGAIN_AFTER_MS = 2_000;
const onTheWay = new WeakSet();
const reachable = new WeakSet();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute('method') !== 'post') return;
  if (reachable.delete(form)) {
    // What is sent may be a download, after which the page is still there to send it again.
    setTimeout(() => onTheWay.delete(form), AGAIN_AFTER_MS);
    return;
  }
  event.preventDefault();
  if (!onTheWay.has(form)) void send(form, event.submitter);
});

// A page that is come back to with the browser's own button is as new.
addEventListener('pageshow', () => document.querySelectorAll('form').forEach((form) => onTheWay.delete(form)));
addEventListener('online', () => tellAll('The connection is back. Nothing was sent yet: send it again.'));

async function send(form, submitter) {
  onTheWay.add(form);
  if (await answers()) {
    form.querySelector('.unsent')?.remove();
    reachable.add(form);
    form.requestSubmit(submitter);
  } else {
    onTheWay.delete(form);
    tell(form, submitter);
  }
}

/** Whether the server answers at all; what it answers is the next page's business. */
function answers() {
  return fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    () => true,
    () => false,
  );
}

function tell(form, submitter) {
  form.querySelector('.unsent')?.remove();
  const told = document.createElement('p');
  told.className = 'warning-box unsent';
  told.role = 'alert';
  const beside = submitter?.closest('p') ?? null;
  if (beside !== null && form.contains(beside)) beside.before(told);
  else form.append(told);
  told.textContent =
    'The server cannot be reached. Nothing was sent, and everything you typed is still here. Send it again in a moment.';
}

function tellAll(text) {
  document.querySelectorAll('.unsent').forEach((told) => (told.textContent = text));
}
