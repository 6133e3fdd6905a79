// Each page in Chromium, on a telephone, a tablet and a desk, light and dark: what axe-core says,
// whether it fits, where its links lead, and what it asks for.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { chromium as launcher } from 'playwright-core';

import { axe, chromium } from './tools.mjs';

const widths = [360, 768, 1280];
const [telephone, ...others] = ['light', 'dark'].flatMap((colorScheme) =>
  widths.map((width) => ({ width, media: { colorScheme } })),
);
const desk = others.at(-1);
const looks = [
  telephone,
  ...others,
  { width: 360, media: { colorScheme: 'light', contrast: 'more' } },
  { width: 768, media: { colorScheme: 'dark', reducedMotion: 'reduce' } },
  { width: 1280, media: { colorScheme: 'dark', forcedColors: 'active' } },
];
const usual = { colorScheme: 'light', contrast: null, reducedMotion: null, forcedColors: null };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(axe, 'utf8');

// --- run inside the page ---

// Nothing of the page may stand beside it; what scrolls in a region of its own does not.
function widerThanScreen() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? `${scrollWidth} px of content on ${clientWidth} px` : '';
}

function brokenReferences() {
  const ids = new Map();
  for (const element of document.querySelectorAll('[id]')) {
    ids.set(element.id, (ids.get(element.id) ?? 0) + 1);
  }
  const twice = [...ids].filter(([, count]) => count > 1).map(([id]) => `id "${id}" stands twice`);
  const lost = [...document.querySelectorAll('[href]')]
    .map((element) => element.getAttribute('href'))
    .filter((href) => !href.startsWith('#') || !ids.has(decodeURIComponent(href.slice(1))))
    .map((href) => `link to "${href}" leads nowhere in this file`);
  return [...twice, ...new Set(lost)];
}

async function axeViolations({ tagNames, within }) {
  const { violations } = await window.axe.run(within ?? document, {
    runOnly: { type: 'tag', values: tagNames },
    resultTypes: ['violations'],
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} (${nodes.length} times, first ${nodes[0].target.join(' ')}: ` +
      `${nodes[0].html.slice(0, 160)})`,
  );
}

// Takes schools and rows away that hold nothing new: axe would say of them what it says of those
// before them. A school or a row is new when an element of its kind and its surroundings is.
function thinOut() {
  const seen = new Set();
  const look = (element) =>
    [element.localName, ...['class', 'role', 'scope', 'open', 'tabindex'].map((name) => element.getAttribute(name))].join(' ');
  const isNew = (part) => {
    const before = seen.size;
    for (const element of part.querySelectorAll(':not(svg *)')) {
      seen.add(`${look(element.parentElement)} > ${look(element)}`);
    }
    return seen.size > before;
  };
  const longTables = [...document.querySelectorAll('main table')].filter((table) => table.rows.length > 16);
  for (const row of longTables.flatMap((table) => [...table.rows].slice(8))) {
    if (!isNew(row)) {
      row.remove();
    }
  }
  for (const school of document.querySelectorAll('section[data-traits]')) {
    if (!isNew(school)) {
      document.querySelector(`nav a[href="#${school.id}"]`).closest('li').remove();
      school.remove();
    }
  }
}

// What is folded away is looked at as well: axe passes over what is not shown.
function unfold() {
  // Parts that are laid out only when they come into view would move while axe measures them.
  for (const part of document.querySelectorAll('main *')) {
    if (getComputedStyle(part).contentVisibility === 'auto') {
      part.style.contentVisibility = 'visible';
    }
  }
  for (const details of document.querySelectorAll('details')) {
    details.open = true;
  }
  for (const button of [...document.querySelectorAll('main button[aria-expanded]')].slice(0, 3)) {
    button.click();
  }
}

// --- outside ---

async function lookAt(tab, { width, media }) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ ...usual, ...media });
  // The bar would stand before what is there, and make it smaller to axe.
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const found = await tab.evaluate(axeViolations, { tagNames: tags });
  // Between a telephone and a desk dialogs have nothing of their own.
  if (width !== 768) {
    found.push(...(await lookIntoDialogs(tab)));
  }
  return found.map((words) => `at ${width} px, ${Object.values(media).join(', ')}: ${words}`);
}

async function overflows(tab) {
  const found = [];
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    const words = await tab.evaluate(widerThanScreen);
    if (words) {
      found.push(`at ${width} px: wider than the screen: ${words}`);
    }
  }
  return found;
}

// Two schools side by side, and the notes.
async function lookIntoDialogs(tab) {
  const found = [];
  for (const name of ['Compare', 'Notes']) {
    const opener = tab.locator('.tools > button', { hasText: name });
    if ((await opener.count()) > 0) {
      await opener.click();
      found.push(...(await tab.evaluate(axeViolations, { tagNames: tags, within: 'dialog[open]' })));
      await tab.keyboard.press('Escape');
    }
  }
  return found;
}

async function lookAtPage(tab, page, asLooks) {
  const address = pathToFileURL(page).href;
  const found = [];
  const onRequest = (request) => {
    if (request.url().split(/[?#]/)[0] !== address) {
      found.push(`asks for ${request.url().slice(0, 160)}`);
    }
  };
  const onMessage = (message) => {
    if (message.type() === 'error') {
      found.push(`the browser says: ${message.text()}`);
    }
  };
  tab.on('request', onRequest);
  tab.on('console', onMessage);
  await tab.goto(address, { waitUntil: 'load' });
  found.push(...(await tab.evaluate(brokenReferences)));
  await tab.evaluate(unfold);
  found.push(...(await overflows(tab)));
  await tab.evaluate(thinOut);
  await tab.evaluate(axeSource);
  for (const button of (await tab.locator('.around button').all()).slice(0, 2)) {
    await button.click();
  }
  for (const look of asLooks) {
    found.push(...(await lookAt(tab, look)));
  }
  tab.off('request', onRequest);
  tab.off('console', onMessage);
  return found.map((words) => ({ page, words }));
}

// The first page is looked at everywhere, the others, which have the same kinds of parts, on a
// telephone or on a desk in turn.
export async function lookAtPages(pages) {
  const browser = await launcher.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(300_000);
    const findings = [];
    for (const [index, page] of pages.entries()) {
      const asLooks = index === 0 ? looks : [index % 2 === 0 ? telephone : desk];
      findings.push(...(await lookAtPage(tab, page, asLooks)));
    }
    return findings;
  } finally {
    await browser.close();
  }
}
