// --- the rows of the table of schools: in which order, and which of them ---

// What a browser lays out without a delay. The others follow when the reader comes near the last,
// or asks for them: so nobody waits, however many schools there are.
const rowsAtOnce = 40;

// As printed: each group, its head and all its rows. `last` is its last row that stands in place.
const groups = [...(table?.tBodies ?? [])].map((body) => ({
  body,
  head: body.querySelector('tr.group'),
  rows: [...body.rows],
  last: null,
}));
const schoolOfRow = new Map(schools.map((school) => [school.row, school]));
// Rows in the order of a column; null as printed.
let sortedRows = null;
// Rows to come, in order, hidden until then.
let rowsToCome = [];

const moreButton = make('button', { type: 'button', click: () => showOthers() });
const moreRows = make('p', { class: 'tool', hidden: true }, moreButton);

function isRowShown(row, group) {
  return row === group.head
    ? group.rows.some((other) => schoolOfRow.get(other)?.isShown)
    : schoolOfRow.get(row)?.isShown ?? true;
}

function placeRow(row, group) {
  const next = group.last ? group.last.nextElementSibling : group.body.firstElementChild;
  if (next !== row) {
    group.body.insertBefore(row, next);
  }
  row.hidden = false;
  group.last = row;
}

function showRows(most) {
  const now = rowsToCome.slice(0, most);
  rowsToCome = rowsToCome.slice(most);
  now.forEach(({ row, group }) => placeRow(row, group));
  const left = rowsToCome.filter(({ row }) => schoolOfRow.has(row)).length;
  moreRows.hidden = left === 0;
  moreButton.textContent = `Show the other ${counted(left, 'school')}`;
  nearEnd.disconnect();
  if (left > 0 && now.length > 0) {
    nearEnd.observe(now.at(-1).row);
  }
}

const nearEnd = new IntersectionObserver(
  (entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      showRows(rowsAtOnce);
    }
  },
  { rootMargin: '0px 0px 1000px' },
);

function showAllRows() {
  showRows(Infinity);
}

// The button is gone then.
function showOthers() {
  const first = rowsToCome.find(({ row }) => schoolOfRow.has(row));
  showAllRows();
  first.row.querySelector('a').focus();
}

function tellGroup({ head, rows }) {
  const ofSchools = rows.filter((row) => schoolOfRow.has(row));
  const shown = ofSchools.filter((row) => schoolOfRow.get(row).isShown).length;
  head.querySelector('.shown')?.remove();
  if (shown < ofSchools.length) {
    head.cells[0].append(make('span', { class: 'shown' }, ` – ${shown} shown`));
  }
}

// Hides what is not chosen, and brings the others to where they belong.
function settleRows() {
  closeWhys();
  table.classList.toggle('sorted', sortedRows !== null);
  groups.filter((group) => group.head).forEach(tellGroup);
  for (const group of groups) {
    group.last = sortedRows ? group.head : null;
  }
  const all = groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const wanted = sortedRows ? sortedRows.map((row) => ({ row, group: groups[0] })) : all;
  rowsToCome = wanted.filter(({ row, group }) => isRowShown(row, group));
  const atOnce = new Set(rowsToCome.slice(0, rowsAtOnce).map(({ row }) => row));
  for (const { row } of all) {
    row.hidden = !atOnce.has(row);
  }
  showRows(rowsAtOnce);
}

// What comes up from below when the table becomes short is laid out by then.
function layOutNext() {
  const next = table.closest('section').nextElementSibling;
  if (next) {
    next.style.contentVisibility = 'visible';
  }
}

addEventListener('beforeprint', showAllRows);
