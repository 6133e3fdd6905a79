// --- the table of schools, as many of them as the reader wants ---

// One for each trait: its name, its key in the address, and the field in which it is chosen.
const choices = [];
const shownWords = make('p', { class: 'shown' });

function keyOfTrait(name) {
  return plainly(name).replaceAll(' ', '-');
}

function hasTrait(school, { name, field }) {
  return field.value === '' || (school.traits.get(name) ?? []).includes(field.value);
}

// How many there would be: of the schools that pass all other choices.
function countOptions(choice) {
  const others = choices.filter((other) => other !== choice);
  const left = schools.filter((school) => others.every((other) => hasTrait(school, other)));
  const counts = new Map([['', left.length]]);
  for (const value of left.flatMap((school) => school.traits.get(choice.name) ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const option of choice.field.options) {
    const words = `${option.value || 'Any'} (${counts.get(option.value) ?? 0})`;
    // To write a list anew costs more than to count it.
    if (option.textContent !== words) {
      option.textContent = words;
    }
  }
}

// Shows the rows of the schools that are chosen, and counts them.
function choose() {
  for (const school of schools) {
    school.isShown = choices.every((choice) => hasTrait(school, choice));
  }
  settleRows();
  choices.forEach(countOptions);
  const shown = schools.filter((school) => school.isShown).length;
  const isWhole = shown === schools.length;
  const wanted = choices.filter(({ field }) => field.value !== '').map(({ name, field }) => `${name}: ${field.value}`);
  // On paper too it must be said that schools are left out, and which.
  shownWords.classList.toggle('tool', isWhole);
  shownWords.textContent = isWhole
    ? `All ${counted(shown, 'school')} are shown.`
    : `${shown} of ${counted(schools.length, 'school')} shown (${wanted.join(', ')}).`;
}

function fieldOf(name) {
  const values = [...new Set(schools.flatMap((school) => school.traits.get(name) ?? []))];
  values.sort(inWords.compare);
  const field = make(
    'select',
    {
      id: freshId('choose'),
      change: () => {
        keepChosen(keyOfTrait(name), field.value);
        choose();
        tell(shownWords.textContent);
      },
    },
    ...['', ...values].map((value) => make('option', { value }, value)),
  );
  return field;
}

function showAll() {
  for (const { name, field } of choices) {
    field.value = '';
    keepChosen(keyOfTrait(name), '');
  }
  choose();
  tell(shownWords.textContent);
}

function startTable() {
  if (!table || schools.length < 2) {
    return;
  }
  for (const name of new Set(schools.flatMap((school) => [...school.traits.keys()]))) {
    choices.push({ name, field: fieldOf(name) });
  }
  const isChosen = choices.map(({ name, field }) => {
    field.value = chosen(keyOfTrait(name));
    if (field.selectedIndex < 0) {
      field.value = '';
    }
    return field.value !== '';
  });
  const panel = make(
    'details',
    { class: 'tool choose', open: wide.matches || isChosen.includes(true) },
    make('summary', {}, 'Choose schools'),
    make(
      'div',
      { class: 'fields' },
      ...choices.map(({ name, field }) => make('p', {}, make('label', { for: field.id }, name), field)),
      make('p', {}, make('button', { type: 'button', click: showAll }, 'Show all')),
    ),
    make('p', { class: 'hint' }, 'Sort by a column with the button at its head. What you choose stands in the address of this page, so that you can send a link to it.'),
  );
  const around = table.closest('.scroll, .fit');
  around.before(panel, shownWords);
  const sortAsAsked = sortTable();
  choose();
  sortAsAsked();
  startRows();
}
