/**
 * One key for each thing that carries `data-key` and can be seen: a choice is chosen, a link followed, a list of keys opened, a field
 * filled with the words offered for it. Only an addition: everything can be reached with Tab, and works without. Nothing happens while
 * somebody is typing.
 */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
  const marked = document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`);
  const wanted = [...marked].find((one) => one.checkVisibility());
  if (wanted === undefined) return;
  event.preventDefault();
  if (wanted instanceof HTMLInputElement) choose(wanted);
  else if (wanted instanceof HTMLDetailsElement) wanted.open = !wanted.open;
  else wanted.click();
});

/** Words that are offered would be sent as they are; here they are put into their field first, to be read and changed. */
document.addEventListener('click', (event) => {
  const offered = event.target instanceof Element ? event.target.closest('button[data-fills]') : null;
  const field = offered === null ? null : document.getElementById(offered.dataset.fills);
  if (field === null) return;
  event.preventDefault();
  field.value = offered.value;
  field.focus();
});

/** A digit in an empty field is no word yet: it may be the number of an offered reason. */
function isTyping({ target, key }) {
  if (target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox')) return false;
  if (target instanceof HTMLInputElement && target.name === 'reason' && target.value === '' && /^\d$/.test(key)) return false;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Chooses a verdict and goes on to its reason, which is never left out. */
function choose(input) {
  input.checked = true;
  const reason = input.form?.querySelector('input[name="reason"]');
  (reason ?? input).focus();
}
