/**
 * Ties the captured text to the form of a finding: words selected in it are quoted, with which of several places is meant, and the words
 * that are quoted are marked in it. Only an addition: the words can always be copied and pasted, and the server looks for them itself.
 */
const captured = document.getElementById('captured-text');
const words = document.getElementById('f-words');
const occurrence = document.getElementById('f-occurrence');

if (captured !== null && words !== null && occurrence !== null) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Quote the selected words';
  button.addEventListener('click', quote);
  captured.before(button);
  for (const field of [words, occurrence]) field.addEventListener('input', markQuoted);
  markQuoted();
}

function quote() {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!captured.contains(range.commonAncestorContainer)) return;
  const selected = range.toString().trim();
  if (selected === '') return;
  const before = document.createRange();
  before.selectNodeContents(captured);
  before.setEnd(range.startContainer, range.startOffset);
  words.value = selected;
  occurrence.value = placeOf(selected, before.toString().length);
  // The filter reads it as if it had been typed.
  words.dispatchEvent(new Event('input', { bubbles: true }));
  words.focus();
}

/** Which occurrence of the words begins at or after an offset, from 1; empty when they stand there only once. */
function placeOf(wanted, offset) {
  const places = placesOf(wanted);
  const chosen = places.findIndex(({ index }) => index >= offset);
  return places.length < 2 || chosen === -1 ? '' : String(chosen + 1);
}

/** Marks the quoted words where they stand, and brings them into sight; nothing is marked while it is not clear which are meant. */
function markQuoted() {
  if (!('highlights' in CSS)) return;
  const places = placesOf(words.value.trim());
  const place = occurrence.value === '' && places.length > 1 ? undefined : places[Number(occurrence.value || '1') - 1];
  const range = place === undefined ? null : rangeOf(place);
  CSS.highlights.delete('quoted');
  if (range === null) return;
  CSS.highlights.set('quoted', new Highlight(range));
  const pane = captured.closest('.pane');
  const top = range.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top < 0 || top > pane.clientHeight) pane.scrollTop += top - pane.clientHeight / 3;
}

function placesOf(wanted) {
  if (wanted === '') return [];
  const parts = wanted.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return [...captured.textContent.matchAll(new RegExp(parts.join('\\s+'), 'g'))];
}

function rangeOf({ index, 0: found }) {
  const text = captured.firstChild;
  if (text === null || index + found.length > text.length) return null;
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + found.length);
  return range;
}
