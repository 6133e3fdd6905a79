// --- notes of one's own, which never leave this browser ---

// Of this pack: another clinic's notes are others, and a rebuilt pack keeps its own.
const notesKey = `clinic-notes ${document.title}`;
const notePlaces = new Map();
let notes = {};
let isKept = true;
let notesDialog = null;
const notesWords = make('span', {}, 'Notes');
const notesPlace = make('div', {});

function whereKept() {
  return isKept
    ? 'Your notes are kept in this browser on this device only. They are not part of the pack, are not printed, and are not sent anywhere. Whoever else uses this browser can read them: wipe them when you have finished.'
    : 'This browser does not let the pack keep notes. They last until you close or reload this page: save them to a file before you do.';
}

// As kept; what was spoilt there says nothing.
function readNotes() {
  try {
    const kept = JSON.parse(localStorage.getItem(notesKey) ?? '{}');
    return kept !== null && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    return {};
  }
}

// Whether they are kept is known only when it is tried: the browser may refuse, or have no room.
function keepNotes() {
  try {
    if (Object.keys(notes).length === 0) {
      localStorage.removeItem(notesKey);
    } else {
      localStorage.setItem(notesKey, JSON.stringify(notes));
    }
    tellKept(true);
  } catch {
    tellKept(false);
  }
}

function tellKept(isSo) {
  const isNew = isSo !== isKept;
  isKept = isSo;
  for (const { hint } of isNew ? notePlaces.values() : []) {
    hint.textContent = hintWords();
  }
  if (isNew) {
    tell(hintWords());
  }
}

function hintWords() {
  return isKept ? 'Kept in this browser only.' : 'Not kept: save it to a file before you close this page.';
}

// Of all notes only this one: the pack may be open a second time, and others were written there.
function keepNote(id, words) {
  try {
    notes = isKept ? readNotes() : notes;
  } catch {
    // The attempt to keep it tells.
  }
  if (words === '') {
    delete notes[id];
  } else {
    notes[id] = words;
  }
  keepNotes();
}

// What was written where the pack is open a second time.
function takeOver(event) {
  if (isKept && (event.key === notesKey || event.key === null)) {
    notes = readNotes();
    for (const [id, { field }] of notePlaces) {
      if (field.value !== wordsOfNote(id)) {
        field.value = wordsOfNote(id);
      }
    }
    countNotes();
  }
}

function wordsOfNote(id) {
  return typeof notes[id] === 'string' ? notes[id] : '';
}

function written() {
  return [...notePlaces].filter(([id]) => wordsOfNote(id) !== '');
}

function countNotes() {
  const count = written().length;
  notesWords.textContent = count > 0 ? `Notes (${count})` : 'Notes';
}

// As plain text, in the order of the pack.
function saveNotes() {
  const words = written().map(([id, place]) => `${place.name}\n\n${notes[id]}\n`);
  const file = new Blob([`${document.title}: my notes\n\n${words.join('\n')}`], { type: 'text/plain' });
  const address = URL.createObjectURL(file);
  const link = make('a', { href: address, download: 'clinic-notes.txt' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  tell(`${counted(words.length, 'note')} saved to a file`);
}

function wipeNotes() {
  notes = {};
  keepNotes();
  for (const place of notePlaces.values()) {
    place.field.value = '';
  }
  countNotes();
  showNotes();
  tell('All notes are wiped');
}

function showNotes() {
  const all = written();
  const list = all.map(([id, place]) =>
    make(
      'li',
      {},
      make('a', { href: `#${place.anchor}`, click: () => openNote(place) }, place.name),
      make('p', { class: 'note-words' }, notes[id]),
    ),
  );
  const wipe = make('button', { type: 'button', click: () => askToWipe(wipe) }, 'Wipe all notes');
  notesPlace.replaceChildren(
    make('p', {}, whereKept()),
    all.length > 0 ? make('ul', {}, ...list) : make('p', {}, 'There is no note yet. Write one beside a school or an item of the agenda.'),
    ...(all.length > 0
      ? [make('p', { class: 'row' }, make('button', { type: 'button', click: saveNotes }, 'Save to a file'), ' ', wipe)]
      : []),
  );
}

// What is wiped is gone, so it is asked once more.
function askToWipe(button) {
  const sure = make('button', { type: 'button', click: wipeNotes }, `Wipe ${counted(written().length, 'note')} now`);
  const no = make('button', { type: 'button', click: showNotes }, 'Keep them');
  button.replaceWith(sure, ' ', no);
  sure.focus();
  tell('This cannot be undone');
}

function openNote(place) {
  place.box.open = true;
  place.field.focus();
}

// A field that is folded away until it is wanted, or holds a note already.
function notePlace(id, name, anchor) {
  const fieldId = freshId('note');
  const hintId = freshId('kept');
  const field = make('textarea', {
    id: fieldId,
    rows: '3',
    'aria-describedby': hintId,
    input: () => {
      keepNote(id, field.value);
      countNotes();
    },
  });
  field.value = wordsOfNote(id);
  const hint = make('p', { id: hintId, class: 'hint' }, hintWords());
  const box = make(
    'details',
    { class: 'tool note-box', open: field.value !== '' },
    make('summary', {}, 'My note', unseen(` on ${name}`)),
    make('label', { for: fieldId, class: 'unseen' }, `My note on ${name}`),
    field,
    hint,
  );
  notePlaces.set(id, { name, anchor, field, box, hint });
  return box;
}

function startNotes() {
  const noted = document.querySelectorAll('table[data-notes]');
  if (schools.length === 0 && noted.length === 0) {
    return;
  }
  try {
    notes = readNotes();
    keepNotes();
  } catch {
    isKept = false;
  }
  addEventListener('storage', takeOver);
  for (const one of noted) {
    const section = one.closest('section');
    for (const row of one.querySelectorAll('tbody tr:not(.group, .total)')) {
      const name = [...row.cells].slice(0, 2).map(wordsOf).join(' ');
      (row.cells[1] ?? row.cells[0]).append(notePlace(`${section.id} ${name}`, name, section.id));
    }
  }
  for (const school of schools) {
    school.tools.append(notePlace(school.id, school.name, school.id));
  }
  notesDialog = dialogOf('My notes', notesPlace);
  countNotes();
  tools.append(
    make(
      'button',
      {
        type: 'button',
        click: () => {
          showNotes();
          notesDialog.showModal();
        },
      },
      notesWords,
    ),
  );
}
