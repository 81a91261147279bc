/**
 * Fills the form of a finding from words selected in the captured text, and which of several places is meant. Only an addition: the words
 * can always be copied and pasted, and the server looks for them itself.
 */
const captured = document.getElementById('captured-text');
const words = document.getElementById('f-words');
const occurrence = document.getElementById('f-occurrence');

if (captured !== null && words !== null && occurrence !== null) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Quote the selected words';
  button.addEventListener('click', quote);
  captured.before(button);
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
  occurrence.value = placeOf(captured.textContent, selected, before.toString().length);
  words.focus();
}

/** Which occurrence of the words begins at or after an offset, from 1; empty when they stand there only once. */
function placeOf(text, wanted, offset) {
  const pattern = new RegExp(
    wanted
      .split(/\s+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );
  const places = [...text.matchAll(pattern)].map(({ index }) => index);
  const chosen = places.findIndex((index) => index >= offset);
  return places.length < 2 || chosen === -1 ? '' : String(chosen + 1);
}
