// --- the table of schools: in which order, and which of them ---

// As printed: each group, its head and all its rows.
const groups = [...(table?.tBodies ?? [])].map((body) => ({
  body,
  head: body.querySelector('tr.group'),
  rows: [...body.rows],
}));
const schoolOfRow = new Map(schools.map((school) => [school.row, school]));
// Rows in the order of a column; null as printed.
let sortedRows = null;

function isRowShown(row, group) {
  return row === group.head
    ? sortedRows === null && group.rows.some((other) => schoolOfRow.get(other)?.isShown)
    : schoolOfRow.get(row)?.isShown ?? true;
}

function tellGroup({ head, rows }) {
  const ofSchools = rows.filter((row) => schoolOfRow.has(row));
  const shown = ofSchools.filter((row) => schoolOfRow.get(row).isShown).length;
  head.querySelector('.shown')?.remove();
  if (shown < ofSchools.length) {
    head.cells[0].append(make('span', { class: 'shown' }, ` – ${shown} shown`));
  }
}

// Hides what is not chosen.
function settleRows() {
  closeWhys();
  groups.filter((group) => group.head).forEach(tellGroup);
  for (const group of groups) {
    for (const row of group.rows) {
      row.hidden = !isRowShown(row, group);
    }
  }
}

// Brings the rows to where they belong: into the order given, or as printed.
function orderRows(rows) {
  sortedRows = rows;
  table.classList.toggle('sorted', rows !== null);
  settleRows();
  for (const { body, rows: printed } of rows ? [{ body: groups[0].body, rows }] : groups) {
    body.append(...printed);
  }
}

// --- its rows, each laid out by itself when it comes into view ---

// A browser lays out a table as a whole, however little of it is seen, which takes long where there
// are many schools. Rows whose columns have fixed widths need nothing of each other.

const rolesOf = { THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell', TH: 'rowheader' };

// What is not displayed as a table would not be one to every screen reader.
function keepRoles() {
  table.setAttribute('role', 'table');
  for (const part of table.querySelectorAll('thead, tbody, tr, td, th')) {
    part.setAttribute('role', part.scope === 'col' ? 'columnheader' : rolesOf[part.tagName]);
    if (part.colSpan > 1) {
      part.setAttribute('aria-colspan', part.colSpan);
    }
  }
}

function longestWordOf(cell) {
  return Math.max(...cell.textContent.split(/\s+/).map((word) => word.length));
}

// For each column the row with its longest word.
function widestRows() {
  const rows = schools.map(({ row }) => ({ row, longest: [...row.cells].map(longestWordOf) }));
  const widest = [...table.tHead.rows[0].cells].map((_, column) =>
    rows.reduce((one, other) => (other.longest[column] > one.longest[column] ? other : one)),
  );
  return [...new Set(widest)].map(({ row }) => row);
}

// The widths that a table gives its columns, found with so few rows that it takes no time.
function measureColumns(rows) {
  const few = table.cloneNode();
  few.classList.replace('quick', 'measured');
  few.append(
    ...[...table.querySelectorAll('colgroup, thead')].map((part) => part.cloneNode(true)),
    make('tbody', {}, ...rows.map((row) => row.cloneNode(true))),
  );
  few.querySelectorAll('[hidden]').forEach((row) => row.removeAttribute('hidden'));
  table.before(few);
  const widths = [...few.tHead.rows[0].cells].map((cell) => cell.getBoundingClientRect().width);
  table.style.setProperty('--columns', widths.map((width) => `minmax(0, ${width}fr)`).join(' '));
  table.style.setProperty('--width', `${few.offsetWidth}px`);
  few.remove();
}

function startRows() {
  const rows = widestRows();
  const around = table.parentElement;
  let widthBefore = 0;
  keepRoles();
  table.classList.add('quick');
  new ResizeObserver(() => {
    if (around.clientWidth !== widthBefore) {
      widthBefore = around.clientWidth;
      measureColumns(rows);
    }
  }).observe(around);
  (window.requestIdleCallback ?? setTimeout)(layOutNext);
}

// What comes up from below when the table becomes short is laid out by then.
function layOutNext() {
  const next = table.closest('section').nextElementSibling;
  if (next) {
    next.style.contentVisibility = 'visible';
    // Nor is it laid out again with every choice.
    next.style.contain = 'content';
  }
}
