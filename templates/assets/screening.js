/**
 * Has the filter read a finding while it is typed, and shows what the panel would read of it. Says honestly when what is shown is older
 * than what is typed, and when it could not be read. Only an addition: “Show what the panel will read” does the same without it.
 */
const form = document.querySelector('form[data-screening]');
const status = document.getElementById('screening-status');
const PAUSE_MS = 400;

let asked = '';
let underWay = null;
let pause = 0;

if (form !== null && status !== null) {
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  document.addEventListener('click', openMask);
  offerToHide();
  later();
}

/** Waits for a pause in typing. */
function later() {
  const typed = whatCounts();
  if (typed === asked) return;
  underWay?.abort();
  clearTimeout(pause);
  say('unread', 'Not yet read by the filter as typed.');
  pause = setTimeout(() => read(typed), PAUSE_MS);
}

async function read(typed) {
  asked = typed;
  const asking = new AbortController();
  underWay = asking;
  try {
    const answer = await fetch(form.dataset.screening, {
      method: 'POST',
      body: new URLSearchParams(typed),
      signal: asking.signal,
    });
    if (answer.status === 403)
      throw new Error('Your desk is locked or your session has ended; keeping the finding asks for your password.');
    if (!answer.ok) throw new Error('What is typed is too long, or the server has a problem.');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('panel-reads');
    if (fresh === null) throw new Error('The server answered something else.');
    document.getElementById('panel-reads').replaceWith(document.adoptNode(fresh));
    say('read', fresh.dataset.said);
  } catch (error) {
    if (asking.signal.aborted) return;
    asked = '';
    const why = error instanceof TypeError ? 'The server cannot be reached.' : error.message;
    say('failed', `Could not be read by the filter: ${why} What you typed is still here. What is shown may be older.`);
  }
}

/** Only what the panel may read, what is hidden in it, and what decides what may corroborate it. */
function whatCounts() {
  const counts = /^(form_token|words|description|criterion|authorship|conductDate|corroboration|masks\[\d+\]\..*)$/;
  return new URLSearchParams([...new FormData(form)].filter(([name]) => counts.test(name))).toString();
}

function say(state, words) {
  status.dataset.state = state;
  if (status.textContent !== words) status.textContent = words;
}

/** A mask leads to its row of the form, which is opened; a new row is filled with its words, to be widened. */
function openMask(event) {
  const link = event.target instanceof Element ? event.target.closest('a[data-words]') : null;
  const words = link === null ? null : document.getElementById(link.hash.slice(1));
  if (words === null) return;
  event.preventDefault();
  fillRow(words, link.dataset);
}

/** Words selected in a text the panel would read can be hidden: they fill the new row, where their class and the reason are added. */
function offerToHide() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Hide the selected words';
  button.addEventListener('click', () => {
    const selection = document.getSelection();
    const text = selection?.anchorNode?.parentElement?.closest('[data-text-of]');
    const chosen = selection?.toString().trim() ?? '';
    const words = form.querySelector('details[data-new] [name$=".words"]');
    if (chosen !== '' && text?.contains(selection.focusNode) && words !== null)
      fillRow(words, { field: text.dataset.textOf, words: chosen });
  });
  status.after(button);
}

function fillRow(words, known) {
  const row = words.closest('details');
  row.open = true;
  if (words.value === '') {
    words.value = known.words;
    for (const part of ['field', 'class', 'role'])
      if (known[part] !== undefined) row.querySelector(`[name$=".${part}"]`).value = known[part];
    later();
  }
  words.focus();
}
