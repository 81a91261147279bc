/**
 * Keeps what is typed when a long form cannot be sent: before `<form data-keep>` leaves the page, the server is asked whether it is there
 * and still knows the person. If not, the form stays as it is and says so. Only an addition: without it the form is sent at once.
 */
const SIGN_IN = 'You are not signed in any more. Sign in in another tab, then press the button again: what you typed stays here.';
const AWAY = 'The server cannot be reached. Nothing is lost: what you typed stays here. Press the button again in a moment.';
const PATIENCE_MS = 8000;

for (const form of document.querySelectorAll('form[data-keep]')) form.addEventListener('submit', askFirst);

async function askFirst(event) {
  const form = event.target;
  const { submitter } = event;
  if (form.dataset.asked === 'yes') return;
  event.preventDefault();
  if (form.dataset.asked === 'asking') return;
  form.dataset.asked = 'asking';
  const problem = await askServer(form);
  document.getElementById('not-sent').textContent = problem ?? '';
  if (problem === null) {
    form.dataset.asked = 'yes';
    form.requestSubmit(submitter);
  }
  // Also for the browser's way back, which may bring this very page again.
  delete form.dataset.asked;
}

/** Why the form cannot be sent now, or null. A new session has a new token, which the form is given. A locked desk asks by itself. */
async function askServer(form) {
  try {
    const answer = await fetch('/password', { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.redirected) return SIGN_IN;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = page.querySelector('input[name="form_token"]');
    if (token !== null) form.elements.namedItem('form_token').value = token.value;
    return null;
  } catch {
    return AWAY;
  }
}
