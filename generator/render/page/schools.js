// --- schools: find one as you type, the one before and after, back to the table ---

const mostFound = 8;

// Letters without their accents and marks, so that "St. Mary's" is found by "st marys".
function plainly(words) {
  return words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();
}

function findSchools(words) {
  const wanted = plainly(words).split(' ').filter(Boolean);
  return wanted.length === 0
    ? []
    : schools.filter((school) => wanted.every((word) => school.plainName.includes(word)));
}

// Moves the reader, not only the view.
function goTo(element) {
  openAround(element.id);
  if (!element.matches('a, button, input, textarea, summary')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.matches('tr *') ? 'center' : 'start' });
}

function addFind() {
  const id = freshId('find');
  const listId = freshId('found');
  const list = make('ul', { id: listId, hidden: true });
  const show = (found) => {
    list.replaceChildren(
      ...found.slice(0, mostFound).map((school) =>
        make('li', {}, make('a', { href: `#${school.id}`, click: () => leave() }, school.name)),
      ),
    );
    list.hidden = found.length === 0;
  };
  const input = make('input', {
    id,
    type: 'search',
    autocomplete: 'off',
    placeholder: 'Name or URN',
    focus: () => show(findSchools(input.value)),
    input: () => {
      const found = findSchools(input.value);
      show(found);
      const more = found.length > mostFound ? `, the first ${mostFound} listed` : '';
      tell(input.value.trim() ? `${counted(found.length, 'school')} found${more}` : '');
    },
  });
  const leave = () => {
    input.value = '';
    show([]);
  };
  const links = () => [...list.querySelectorAll('a')];
  const box = make(
    'div',
    {
      class: 'find',
      role: 'search',
      keydown: (event) => {
        const all = [input, ...links()];
        const at = all.indexOf(document.activeElement);
        if (event.key === 'Escape') {
          leave();
          input.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          all[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), all.length - 1)].focus();
        } else if (event.key === 'Enter' && at === 0 && all.length > 1) {
          all[1].click();
        }
      },
      focusout: (event) => {
        if (!box.contains(event.relatedTarget)) {
          show([]);
        }
      },
    },
    make('label', { for: id }, 'Find a school'),
    input,
    list,
  );
  tools.append(box);
}

function wayTo(school, words) {
  return make('a', { href: `#${school.id}` }, `${words}: ${school.name}`);
}

function backToTable(school) {
  return make(
    'a',
    {
      href: `#${table.closest('section').id}`,
      click: (event) => {
        event.preventDefault();
        goTo(school.isShown ? school.row.querySelector('a') : table.querySelector('thead button'));
      },
    },
    'Back to the table',
  );
}

function startSchools() {
  if (schools.length === 0) {
    return;
  }
  for (const school of schools) {
    school.plainName = plainly(`${school.name} ${school.id}`);
  }
  addFind();
  schools.forEach((school, i) => {
    const ways = [
      i > 0 && wayTo(schools[i - 1], 'Previous'),
      i + 1 < schools.length && wayTo(schools[i + 1], 'Next'),
      school.row && backToTable(school),
    ];
    school.tools.append(...ways.filter(Boolean));
    school.heading?.after(school.tools);
  });
}
