// --- why: how the rules found what the table shows, below the row ---

const openWhys = new Map();

function closeWhys() {
  for (const [button, row] of openWhys) {
    row.remove();
    button.setAttribute('aria-expanded', 'false');
  }
  openWhys.clear();
}

// The traces of the school's page, again.
function whyRow(school) {
  const folds = [...school.section.querySelectorAll('details.fold')].map((fold) =>
    make('details', { class: 'fold', open: true }, ...copiesOf(fold)),
  );
  const cell = make('td', { colspan: school.row.cells.length }, ...folds);
  return make('tr', { class: 'tool why' }, cell);
}

function toggleWhy(button, school) {
  const row = openWhys.get(button);
  if (row) {
    row.remove();
    openWhys.delete(button);
  } else {
    openWhys.set(button, whyRow(school));
    school.row.after(openWhys.get(button));
  }
  button.setAttribute('aria-expanded', String(!row));
}

function startWhys() {
  for (const school of schools) {
    const count = school.section.querySelectorAll('details.fold').length;
    if (school.row && count > 0) {
      const button = make(
        'button',
        { type: 'button', class: 'small-button', 'aria-expanded': 'false', click: () => toggleWhy(button, school) },
        'Why',
        unseen(`: ${counted(count, 'flag')} of ${school.name}`),
      );
      school.row.cells[0].append(make('span', { class: 'tool' }, ' ', button));
    }
  }
}
