// What the reader may do with the pack beyond reading it. Without this script every word is there;
// it only adds. Words of the pack become text or copies of what stands in the page, never markup.

// --- making elements ---

// An element; attributes that are functions listen, others are set; children are nodes or words.
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

let named = 0;

// An id that nothing in the page has, nor will have.
function freshId(wanted) {
  let id;
  do {
    named += 1;
    id = `tool-${wanted}-${named}`;
  } while (document.getElementById(id));
  return id;
}

// As it is read: blanks made one.
function wordsOf(element) {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

// What stands in an element, again, for another place: ids stay where they were.
function copiesOf(element) {
  const copy = element.cloneNode(true);
  for (const part of copy.querySelectorAll('[id]')) {
    part.removeAttribute('id');
  }
  return [...copy.childNodes];
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// Small words that belong in the name of a button but need no room on the screen.
function unseen(words) {
  return make('span', { class: 'unseen' }, words);
}

// --- telling ---

const told = make('p', { class: 'unseen tool', role: 'status' });

// Says to a screen reader what has just happened.
function tell(words) {
  told.textContent = words;
}

// --- the address ---

// What is chosen stands in the address, so that a link to it can be sent. Some browsers do not let
// a file change its address: then it works without.
function chosen(name) {
  return new URLSearchParams(location.search).get(name) ?? '';
}

function keepChosen(name, value) {
  // To change the address costs a look at every element: those that it leads to have a style.
  if (value === chosen(name)) {
    return;
  }
  const query = new URLSearchParams(location.search);
  if (value === '') {
    query.delete(name);
  } else {
    query.set(name, value);
  }
  const words = query.toString();
  try {
    history.replaceState(history.state, '', `${location.pathname}${words ? `?${words}` : ''}${location.hash}`);
  } catch {
    // As above.
  }
}

// --- the schools ---

function traitsOf(section) {
  const traits = new Map();
  for (const line of section.dataset.traits.split('\n')) {
    const end = line.indexOf(': ');
    const name = line.slice(0, end);
    traits.set(name, [...(traits.get(name) ?? []), line.slice(end + 2)]);
  }
  return traits;
}

// Each has a part of its own, whose id is made of its URN: it is the same in every pack.
const schools = [...document.querySelectorAll('section[data-traits]')].map((section) => {
  const heading = section.querySelector('h2, h3, h4');
  return {
    id: section.id,
    section,
    heading,
    name: heading ? wordsOf(heading) : section.getAttribute('aria-label'),
    traits: traitsOf(section),
    tools: make('div', { class: 'tool around' }),
    row: null,
    isShown: true,
  };
});

function schoolOf(id) {
  return schools.find((school) => school.id === id);
}

// The table in which every school has a row; null where the pack has none.
function tableOfSchools() {
  const ids = new Set(schools.map((school) => school.id));
  for (const table of document.querySelectorAll('main table')) {
    const links = table.querySelectorAll('tbody th[scope="row"] > a:first-child');
    const listed = [...links].filter((link) => ids.has(link.hash.slice(1)));
    if (listed.length > 0 && listed.length === ids.size) {
      for (const link of listed) {
        schoolOf(link.hash.slice(1)).row = link.closest('tr');
      }
      return table;
    }
  }
  return null;
}

const table = tableOfSchools();
// The tools that hold for the whole pack.
const bar = document.querySelector('.bar > div');
const tools = make('div', { class: 'tool tools' });
