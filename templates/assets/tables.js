/**
 * Whole lists, `<table data-whole>`, can be sorted by their heads and, when they are long, narrowed by typing. A list of which only a part is
 * shown carries no such attribute: sorting a part would say something wrong about the whole. Without this script lists stand in their order.
 */
const LONG = 15;
const inOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

for (const table of document.querySelectorAll('table[data-whole]')) {
  const body = table.tBodies[0];
  if (body === undefined || body.rows.length < 2) continue;
  for (const head of table.tHead.rows[0].cells) offerSorting(table, head);
  if (body.rows.length > LONG) offerNarrowing(table, body);
}

function offerSorting(table, head) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const sign = descending ? -1 : 1;
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, value: valueOf(row.cells[head.cellIndex]) }));
    rows.sort((one, other) => sign * inOrder.compare(one.value, other.value));
    table.tBodies[0].append(...rows.map(({ row }) => row));
  });
}

/** What a cell is sorted by: a day or a time by its machine-readable form, anything else by its words. */
function valueOf(cell) {
  return cell?.querySelector('time')?.dateTime ?? cell?.textContent.trim() ?? '';
}

function offerNarrowing(table, body) {
  const label = document.createElement('label');
  label.textContent = 'Show only rows with ';
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  label.append(input);
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  const line = document.createElement('p');
  line.className = 'narrow';
  line.append(label, ' ', told);
  (table.closest('.table-scroll') ?? table).before(line);
  const words = new Map([...body.rows].map((row) => [row, row.textContent.toLowerCase()]));
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLowerCase();
    let shown = 0;
    for (const [row, text] of words) {
      row.hidden = !text.includes(wanted);
      if (!row.hidden) shown += 1;
    }
    told.textContent = wanted === '' ? '' : `${shown} of ${words.size} rows`;
  });
}
