// --- side by side: up to four schools ---

const mostCompared = 4;
let compared = [];
const compareWords = make('span', {}, 'Compare');
const comparePlace = make('div', {});
const compareBoxes = new Map();
const compareField = make('select', { id: freshId('compare'), change: () => addCompared(compareField.value) });
let compareDialog = null;

// A dialog that says what it is, and is left by a button, by Escape, and by a link out of it.
function dialogOf(title, ...inside) {
  const id = freshId('dialog');
  const dialog = make(
    'dialog',
    {
      class: 'tool',
      'aria-labelledby': id,
      click: (event) => {
        if (event.target.closest('a')) {
          dialog.close();
        }
      },
    },
    make(
      'div',
      { class: 'dialog-head' },
      make('h2', { id }, title),
      make('button', { type: 'button', click: () => dialog.close() }, 'Close'),
    ),
    ...inside,
  );
  document.querySelector('main').append(dialog);
  return dialog;
}

// What its trace is the reason of, without the "Why".
function flagIn(summary) {
  const nodes = copiesOf(summary);
  nodes[0].textContent = nodes[0].textContent.replace(/^Why\s*/, '');
  return nodes;
}

// The rows of a profile: under which heading, what it is, and what is said of it.
function profileOf(school) {
  const rows = [];
  let under = '';
  const add = (term, nodes) => rows.push({ under, term, nodes });
  for (const block of school.section.children) {
    if (block.matches('h3, h4, h5, h6')) {
      under = block === school.heading ? '' : wordsOf(block);
    } else if (block.matches('ul.tiles')) {
      for (const tile of block.children) {
        const lines = [...tile.children].filter((line) => !line.matches('.label'));
        add(wordsOf(tile.querySelector('.label')), lines.map((line) => make('span', { class: 'line' }, ...copiesOf(line))));
      }
    } else if (block.matches('dl')) {
      for (const term of block.querySelectorAll('dt')) {
        const words = term.nextElementSibling;
        // The way to another part is no property of a school.
        if (wordsOf(words) !== wordsOf({ textContent: words.querySelector('a')?.textContent ?? '' })) {
          add(wordsOf(term), copiesOf(words));
        }
      }
    } else if (block.matches('details.fold')) {
      add('Flag', [make('span', { class: 'line' }, ...flagIn(block.querySelector('summary')))]);
    } else if (block.querySelector(':scope > table')) {
      addResults(block.querySelector('table'), add);
    }
  }
  return rows;
}

// Of each row of a table: its first figure, and what was found in it.
function addResults(from, add) {
  for (const row of from.tBodies[0].rows) {
    const [head, first] = row.cells;
    if (head && first) {
      const name = wordsOf({ textContent: [...head.childNodes].filter((node) => node.nodeName !== 'SMALL').map((node) => node.textContent).join('') });
      const sign = row.querySelector('td .rag');
      add(name, [...copiesOf(first), ...(sign ? [' ', sign.cloneNode(true)] : [])]);
    }
  }
}

// Rows of one name under one heading stand in one row: each school's in its own column.
function comparedRows() {
  const rows = new Map();
  compared.forEach((school, column) => {
    for (const { under, term, nodes } of profileOf(school)) {
      const key = `${under}\n${term}`;
      if (!rows.has(key)) {
        rows.set(key, { under, term, cells: compared.map(() => []) });
      }
      rows.get(key).cells[column].push(...nodes);
    }
  });
  // What only a later school has joins the others of its heading.
  const headings = new Map();
  for (const row of rows.values()) {
    headings.set(row.under, [...(headings.get(row.under) ?? []), row]);
  }
  return [...headings.values()].flat();
}

function comparedTable() {
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, 'What is compared'),
    ...compared.map((school) =>
      make(
        'th',
        { scope: 'col' },
        make('a', { href: `#${school.id}` }, school.name),
        ' ',
        make('button', { type: 'button', class: 'small-button', click: () => dropCompared(school) }, 'Leave out', unseen(` ${school.name}`)),
      ),
    ),
  );
  const body = make('tbody');
  let under = '';
  for (const row of comparedRows()) {
    if (row.under !== under) {
      under = row.under;
      body.append(make('tr', { class: 'group' }, make('th', { scope: 'colgroup', colspan: compared.length + 1 }, under)));
    }
    body.append(
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, row.term),
        ...row.cells.map((nodes) => make('td', {}, ...(nodes.length > 0 ? nodes : ['–']))),
      ),
    );
  }
  const caption = make('caption', {}, `${counted(compared.length, 'school')} side by side`);
  return make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Schools side by side' },
    make('table', { class: 'dense compared' }, caption, make('thead', {}, head), body),
  );
}

function showCompared() {
  keepChosen('compare', compared.map((school) => school.id).join(' '));
  compareWords.textContent = compared.length > 0 ? `Compare (${compared.length})` : 'Compare';
  for (const [school, box] of compareBoxes) {
    box.setAttribute('aria-pressed', String(compared.includes(school)));
  }
  const isFull = compared.length === mostCompared;
  compareField.disabled = isFull;
  compareField.replaceChildren(
    make('option', { value: '' }, isFull ? 'Four is the most' : 'Choose a school'),
    ...schools.filter((school) => !compared.includes(school)).map((school) => make('option', { value: school.id }, school.name)),
  );
  comparePlace.replaceChildren(
    compared.length > 0 ? comparedTable() : make('p', {}, 'No school is chosen yet. Choose up to four here, in the table of schools, or on a school’s page.'),
  );
}

function addCompared(id) {
  const school = schoolOf(id);
  if (school && !compared.includes(school) && compared.length < mostCompared) {
    compared.push(school);
    showCompared();
    tell(`${school.name} added: ${counted(compared.length, 'school')} to compare`);
  } else if (school && compared.length === mostCompared) {
    tell('Four schools is the most that can be compared');
  }
}

function dropCompared(school) {
  compared = compared.filter((other) => other !== school);
  showCompared();
  tell(`${school.name} left out: ${counted(compared.length, 'school')} to compare`);
  // Its button is gone.
  if (compareDialog.open) {
    compareField.focus();
  }
}

function compareButton(school) {
  const button = make(
    'button',
    {
      type: 'button',
      class: 'small-button',
      'aria-pressed': 'false',
      click: () => (compared.includes(school) ? dropCompared(school) : addCompared(school.id)),
    },
    'Compare',
    unseen(` ${school.name}`),
  );
  compareBoxes.set(school, button);
  return button;
}

function startCompare() {
  if (schools.length < 2) {
    return;
  }
  compareDialog = dialogOf(
    'Compare schools',
    make('p', {}, make('label', { for: compareField.id }, 'Add a school'), ' ', compareField),
    comparePlace,
  );
  tools.append(make('button', { type: 'button', click: () => compareDialog.showModal() }, compareWords));
  for (const school of schools) {
    school.tools.append(compareButton(school));
  }
  compared = [...new Set(chosen('compare').split(' '))]
    .map(schoolOf)
    .filter(Boolean)
    .slice(0, mostCompared);
  showCompared();
}
