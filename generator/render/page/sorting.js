// --- the table of schools, sorted by any column ---

const concern = ['green', 'amber', 'red'];
// As people sort words: "Year 9" before "Year 10".
const inWords = new Intl.Collator('en-GB', { numeric: true });

// What a cell is sorted by: a finding by how grave it is, a figure by its size, else its words.
// What says nothing is null, and comes last whichever way.
function keyOf(cell) {
  const sign = cell.querySelector('.rag');
  const words = wordsOf(cell.querySelector('a, .rag') ?? cell);
  if (sign) {
    const grade = concern.findIndex((word) => words.startsWith(word) || sign.classList.contains(`rag-${word}`));
    return grade < 0 ? null : grade;
  }
  if (words === '' || words === '–') {
    return null;
  }
  const number = /^[−-]?[£]?[\d,.]+/.exec(words);
  return number && !/\p{L}/u.test(words) ? Number(number[0].replace('−', '-').replace(/[£,]/g, '')) : words;
}

function compareKeys(one, other) {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : inWords.compare(one, other);
}

function sortTable() {
  const heads = [...table.tHead.rows[0].cells];
  const rows = schools.map((school) => school.row);
  const names = heads.map(wordsOf);
  const isOfFindings = heads.map((_, i) => rows.some((row) => row.cells[i].querySelector('.rag')));

  // `order`: 1 upwards, -1 downwards, 0 as printed.
  const apply = (column, order) => {
    heads.forEach((head) => head.removeAttribute('aria-sort'));
    if (order === 0) {
      orderRows(null);
    } else {
      const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
      keyed.sort((one, other) =>
        one.key === null || other.key === null
          ? (one.key === null) - (other.key === null)
          : order * compareKeys(one.key, other.key),
      );
      orderRows(keyed.map(({ row }) => row));
      heads[column].setAttribute('aria-sort', order > 0 ? 'ascending' : 'descending');
    }
    keepChosen('sort', order === 0 ? '' : `${names[column]}${order < 0 ? ' down' : ''}`);
  };
  const press = (column) => {
    const first = isOfFindings[column] ? -1 : 1;
    const now = { ascending: 1, descending: -1 }[heads[column].getAttribute('aria-sort')] ?? 0;
    const order = now === 0 ? first : now === first ? -first : 0;
    apply(column, order);
    const way = isOfFindings[column]
      ? { '-1': 'most concern first', 1: 'least concern first' }[order]
      : { '-1': 'downwards', 1: 'upwards' }[order];
    tell(order === 0 ? 'In the order of the printed pack' : `Sorted by ${names[column]}, ${way}`);
  };
  heads.forEach((head, column) => {
    if (head.tagName === 'TH') {
      head.replaceChildren(
        make('button', { type: 'button', class: 'sort', click: () => press(column) }, ...head.childNodes),
      );
    }
  });
  return () => {
    const wanted = chosen('sort');
    const isDown = wanted.endsWith(' down');
    const column = names.indexOf(isDown ? wanted.slice(0, -' down'.length) : wanted);
    if (wanted && column >= 0) {
      apply(column, isDown ? -1 : 1);
    }
  };
}
