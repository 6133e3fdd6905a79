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
  const cell = make('td', { colspan: school.row.cells.length, role: 'cell' }, ...folds);
  return make('tr', { class: 'tool why', role: 'row' }, cell);
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

// What stands under a heading that leads to a school, up to the next of its kind.
function listsUnder(heading) {
  const lists = [];
  for (let next = heading.nextElementSibling; next && next.localName !== heading.localName; next = next.nextElementSibling) {
    if (next.localName === 'ul') {
      lists.push(next);
    }
  }
  return lists;
}

// The trace of one flag, again, as soon as it is asked for.
function whyOf(fold) {
  const [summary, ...trace] = copiesOf(fold).filter((node) => node instanceof Element);
  const why = make(
    'details',
    {
      class: 'tool fold',
      toggle: () => {
        if (why.childElementCount === 1) {
          why.append(...trace);
        }
      },
    },
    make('summary', {}, 'Why', unseen(wordsOf(summary).replace(/^Why/, ''))),
  );
  return why;
}

// Where a school's flags are listed outside its page, in the order of its page.
function addWhys(school, list) {
  const signOf = (element) => element.querySelector('.rag')?.className;
  const folds = [...school.section.querySelectorAll('details.fold')];
  const flags = [...list.children].filter((item) => item.firstElementChild?.matches('.rag'));
  if (flags.every((item, i) => folds[i] && signOf(item) === signOf(folds[i]))) {
    flags.forEach((item, i) => item.append(whyOf(folds[i])));
  }
}

function startWhys() {
  for (const link of document.querySelectorAll('section.part > :is(h3, h4) > a')) {
    const school = schoolOf(link.hash.slice(1));
    if (school) {
      listsUnder(link.parentElement).forEach((list) => addWhys(school, list));
    }
  }
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
