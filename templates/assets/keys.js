/**
 * One key for each thing that carries `data-key`: a choice is chosen, a link followed, a list of keys opened. Only an addition: the same
 * keys are access keys of the browser, and everything can be reached with Tab. Nothing happens while somebody is typing.
 */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (wanted === null) return;
  event.preventDefault();
  if (wanted instanceof HTMLInputElement) choose(wanted);
  else if (wanted instanceof HTMLDetailsElement) wanted.open = !wanted.open;
  else wanted.click();
});

function isTyping(element) {
  if (element instanceof HTMLInputElement) return element.type !== 'radio' && element.type !== 'checkbox';
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

/** Chooses a verdict and goes on to its reason, which is never left out. */
function choose(input) {
  input.checked = true;
  const reason = input.form?.querySelector('input[name="reason"]');
  (reason ?? input).focus();
}
