// Reads PDF files as a browser does and holds them against the pages as the program placed them:
//   node pdf.mjs FILE.pdf PAGES.txt [FILE.pdf PAGES.txt …]
// PAGES.txt is what `clinic build --stop-after pages` prints.
import { readFileSync } from 'node:fs';

import { hasModule } from './tools.mjs';

if (!hasModule('pdfjs-dist')) {
  console.error('pdfjs-dist is not there (run npm ci in tests/browser)');
  process.exit(77);
}
// Nothing is drawn here, so what it draws with need only have a name, and its warning about it says
// nothing.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.Path2D ??= class Path2D {};
globalThis.ImageData ??= class ImageData {};
console.warn = () => {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

// Blanks are set as readers like, and hyphens that part a word at the end of a line are left out;
// PAGES.txt shows firm blanks as ␣.
const squeezed = (words) => words.replace(/[\s\u200b\u00ad␣]+/g, '');

// What belongs to an element of each page, in the order of the page.
function placedWords(pages) {
  const placed = [];
  for (const line of pages.split('\n')) {
    if (/^page .* [\d.]+x[\d.]+$/.test(line)) {
      placed.push('');
    }
    const text = /^ {2}(\d+) text \S+ \S+ \S+ #\S+ (.*)$/.exec(line);
    if (text !== null) {
      placed[placed.length - 1] += text[2];
    }
  }
  return placed.map(squeezed);
}

// The names of the content below an element, in the order in which it is read; without that of
// children with these roles.
function contentOf(element, without = []) {
  return (element?.children ?? [])
    .filter((child) => !without.includes(child.role))
    .flatMap((child) => (child.type === 'content' ? [child.id] : contentOf(child, without)));
}

// In the order in which they are drawn: "p12R_mc34" is the 34th of its page.
const drawn = (ids) => [...ids].sort((one, other) => place(one) - place(other));
const place = (id) => Number(id.slice(id.indexOf('_mc') + 3));

// The words of every piece of content that is marked with a number.
async function markedWords(page) {
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const words = new Map();
  const open = [];
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      open.push(item.id ?? null);
      if (item.id) {
        words.set(item.id, '');
      }
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (open.at(-1)) {
      words.set(open.at(-1), words.get(open.at(-1)) + item.str);
    }
  }
  return words;
}

async function checkWords(page, ours, say) {
  const marked = await markedWords(page);
  const tree = await page.getStructTree();
  const read = contentOf(tree);
  for (const id of read) {
    if (id.includes('_mc') && !marked.has(id)) {
      say(`the structure names ${id}, which is not there`);
    }
  }
  for (const id of marked.keys()) {
    if (!read.includes(id)) {
      say(`${id} belongs to no element of the structure`);
    }
  }
  // Notes are read where they are referred to, and lists of contents down their columns.
  const inOrder = contentOf(tree, ['Note', 'TOC']).filter((id) => id.includes('_mc'));
  if (drawn(inOrder).join() !== inOrder.join()) {
    say('is read in another order than it is drawn');
  }
  const pieces = read.filter((id) => id.includes('_mc'));
  const theirs = squeezed(drawn(pieces).map((id) => marked.get(id) ?? '').join(''));
  if (theirs !== ours) {
    let at = 0;
    while (theirs[at] === ours[at]) {
      at += 1;
    }
    say(`reads '${theirs.slice(at, at + 60)}' where '${ours.slice(at, at + 60)}' was written`);
  }
}

// A destination is a page that is there and a height on it.
async function checkLanding(pdf, destination, what, say) {
  try {
    const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    const page = await pdf.getPage((await pdf.getPageIndex(explicit[0])) + 1);
    const [, bottom, , top] = page.view;
    if (!(explicit[3] >= bottom && explicit[3] <= top)) {
      say(`${what} leads outside of its page`);
    }
  } catch {
    say(`${what} leads nowhere`);
  }
}

async function checkLinks(pdf, page, say) {
  const links = await page.getAnnotations();
  for (const link of links) {
    await checkLanding(pdf, link.dest, `the link '${link.contentsObj?.str}'`, say);
  }
  return links.length;
}

async function checkBookmarks(pdf, bookmarks, say) {
  let count = 0;
  for (const { title, dest, items } of bookmarks ?? []) {
    await checkLanding(pdf, dest, `the bookmark '${title}'`, say);
    count += 1 + (await checkBookmarks(pdf, items, say));
  }
  return count;
}

async function check(file, pages) {
  const pdf = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  }).promise;
  const ours = placedWords(readFileSync(pages, 'utf8'));
  const faults = [];
  if (ours.length !== pdf.numPages) {
    faults.push(`has ${pdf.numPages} pages and not ${ours.length}`);
  }
  let links = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const say = (fault) => faults.push(`page ${number}: ${fault}`);
    await checkWords(page, ours[number - 1] ?? '', say);
    links += await checkLinks(pdf, page, say);
    page.cleanup();
  }
  const bookmarks = await checkBookmarks(pdf, await pdf.getOutline(), (fault) => faults.push(fault));
  const { info } = await pdf.getMetadata();
  if (info.Language !== 'en-GB' || !(await pdf.getMarkInfo())?.Marked) {
    faults.push('does not say that it is tagged, or in which language');
  }
  console.log(
    `${file}: ${pdf.numPages} pages, ${links} links, ${bookmarks} bookmarks, ${faults.length} faults`,
  );
  for (const fault of faults) {
    console.error(`${file}: ${fault}`);
  }
  if (links === 0 || bookmarks === 0) {
    faults.push('a pack has links and bookmarks');
  }
  await pdf.destroy();
  return faults.length;
}

let faults = 0;
for (let i = 2; i + 1 < process.argv.length; i += 2) {
  faults += await check(process.argv[i], process.argv[i + 1]);
}
process.exit(faults === 0 && process.argv.length > 3 ? 0 : 1);
