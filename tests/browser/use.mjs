// What a reader does with a pack, with the keyboard alone, and what the page then says:
// addresses, announcements, dialogs, notes; and what is left where scripting is off.
import { beOdd } from './odd.mjs';
import { Findings, openBrowser, openTab, shownRows, told, writeNote } from './tab.mjs';

// What a column shows, row by row: a finding's gravity, a number or words; null for nothing.
const keysOf = (tab, column) =>
  tab.evaluate(
    (column) =>
      [...document.querySelectorAll('#part-rag tbody tr:not(.group)')].map(({ cells }) => {
        const sign = cells[column].querySelector('.rag');
        const words = (cells[column].querySelector('a') ?? cells[column]).textContent.replace(/\s+/g, ' ').trim();
        if (sign) {
          const grade = ['rag-green', 'rag-amber', 'rag-red'].indexOf(sign.classList[1]);
          return grade < 0 ? null : grade;
        }
        return words === '' || words === '–' ? null : /^\d+$/.test(words) ? Number(words) : words;
      }),
    column,
  );

// --- with the keyboard ---

function isInOrder(keys, order) {
  const firstEmpty = keys.indexOf(null);
  const said = firstEmpty < 0 ? keys : keys.slice(0, firstEmpty);
  const isLastEmpty = keys.slice(said.length).every((key) => key === null);
  const compare = (one, other) =>
    typeof one === 'number' ? one - other : one.localeCompare(other, 'en-GB', { numeric: true });
  return isLastEmpty && said.every((key, i) => i === 0 || order * compare(said[i - 1], key) <= 0);
}

async function sortEveryColumn(tab, found) {
  const printed = await shownRows(tab);
  const heads = tab.locator('#part-rag thead th');
  for (let column = 0; column < (await heads.count()); ++column) {
    const head = heads.nth(column);
    const name = (await head.textContent()).replace(/\s+/g, ' ').trim();
    const ways = [];
    for (let press = 0; press < 2; ++press) {
      await head.locator('button').press('Enter');
      const way = await head.getAttribute('aria-sort');
      const rows = await shownRows(tab);
      ways.push(way);
      found.expect(isInOrder(await keysOf(tab, column), way === 'ascending' ? 1 : -1), `${name} is not sorted ${way}`);
      found.expect([...rows].sort().join() === [...printed].sort().join(), `sorting by ${name} loses schools`);
      found.expect((await told(tab)).startsWith(`Sorted by ${name}, `), `sorting by ${name} is not announced`);
      found.expect(new URL(tab.url()).searchParams.get('sort')?.startsWith(name), `sorting by ${name} is not in the address`);
      found.expect((await tab.locator('#part-rag [aria-sort]').count()) === 1, 'two columns say that they are sorted');
    }
    found.expect(ways.sort().join() === 'ascending,descending', `${name} is sorted ${ways.join(' and ')}`);
    await head.locator('button').press('Enter');
    found.expect((await shownRows(tab)).join() === printed.join(), `after ${name} the table is not as printed`);
  }
  found.expect(!tab.url().includes('?'), `the address keeps what is not sorted: ${tab.url()}`);
}

// Every word of every choice: its count is what the table then shows.
async function chooseEverything(tab, found) {
  const all = (await shownRows(tab)).length;
  const fields = tab.locator('.choose select');
  for (let i = 0; i < (await fields.count()); ++i) {
    const options = await fields.nth(i).locator('option').evaluateAll((list) => list.map((one) => [one.value, one.textContent]));
    found.expect(options.length > 1, 'there is nothing to choose');
    const name = await fields.nth(i).evaluate((field) => field.labels[0].textContent);
    for (const [value, words] of options.slice(1)) {
      await fields.nth(i).selectOption(value);
      const shown = (await shownRows(tab)).length;
      found.expect(words === `${value} (${shown})`, `"${words}" shows ${shown} schools`);
      const announced = shown === all ? `All ${all} schools are shown.` : `${shown} of ${all} schools shown (${name}: ${value}).`;
      found.expect((await told(tab)) === announced, `choosing ${words} is announced as: ${await told(tab)}`);
      found.expect([...new URL(tab.url()).searchParams.values()].includes(value), `${value} is not in the address`);
    }
    await fields.nth(i).selectOption('');
  }
  found.expect(!tab.url().includes('?') && (await shownRows(tab)).length === all, 'a choice stays that was taken back');
}

async function sortAndChoose(tab, found) {
  const all = await shownRows(tab);
  const head = tab.locator('#part-rag thead th', { hasText: 'Attendance' });
  await head.locator('button').press('Enter');
  await tab.getByLabel('Phase', { exact: true }).selectOption('Primary');
  const primary = await shownRows(tab);
  found.expect(primary.length > 0 && primary.length < all.length, 'choosing a phase does not narrow the table');
  found.expect((await told(tab)) === `${primary.length} of ${all.length} schools shown (Phase: Primary).`, `the count does not follow: ${await told(tab)}`);
  found.expect(/[?&]phase=Primary/.test(tab.url()) && /sort=Attendance/.test(tab.url()), `the address does not follow: ${tab.url()}`);
  await tab.reload();
  found.expect((await shownRows(tab)).join() === primary.join(), 'a link to what was chosen shows something else');
  await tab.getByRole('button', { name: 'Show all' }).press('Enter');
  await head.locator('button').press('Enter');
  await head.locator('button').press('Enter');
  found.expect((await shownRows(tab)).join() === all.join(), 'the table does not come back as printed');
  found.expect(!tab.url().includes('?'), `the address keeps what is not chosen: ${tab.url()}`);
}

async function askWhy(tab, found) {
  const why = tab.locator('#part-rag tbody button[aria-expanded]').first();
  await why.press('Enter');
  found.expect((await why.getAttribute('aria-expanded')) === 'true', 'the button does not say that it opened');
  const words = await tab.locator('#part-rag tr.why').innerText();
  for (const part of ['Rule', 'Limits', 'Result']) {
    found.expect(words.includes(part), `a trace does not name its ${part}`);
  }
  await why.press('Enter');
  found.expect((await tab.locator('#part-rag tr.why').count()) === 0, 'the trace does not close');
  const flag = tab.locator('#part-concern li', { has: tab.locator('.rag') }).first();
  await flag.locator('summary').press('Enter');
  await tab.waitForFunction(() => document.querySelector('#part-concern details[open]')?.textContent.includes('Rule'), null, { timeout: 20_000 });
}

async function findSchool(tab, found) {
  const field = tab.getByLabel('Find a school');
  await field.focus();
  await tab.keyboard.type('901003');
  found.expect((await told(tab)).startsWith('1 school found'), `finding is not announced: ${await told(tab)}`);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  found.expect(tab.url().endsWith('#school-901003'), `a school found is not opened: ${tab.url()}`);
  const tools = tab.locator('#school-901003 .around');
  await tools.getByRole('link', { name: 'Back to the table' }).press('Enter');
  const back = await tab.evaluate(() => document.activeElement.hash);
  const isSeen = await tab.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
  found.expect(isSeen, 'the way back leads to where the row is not seen');
  found.expect(back === '#school-901003', `the way back leads to ${back}`);
  const here = () => tab.evaluate(() => document.querySelector('nav [aria-current]')?.hash);
  await tab.waitForFunction(() => document.querySelector('nav [aria-current]')?.hash === '#part-rag', null, { timeout: 20_000 }).catch(async () =>
    found.expect(false, `"you are here" is ${await here()}, not the table`));
}

async function compare(tab, found) {
  for (const urn of ['901001', '901002', '901003', '901004', '901005']) {
    await tab.locator(`#school-${urn} .around button`).press('Enter');
  }
  found.expect((await told(tab)).startsWith('Four schools is the most'), 'a fifth school is not refused');
  await tab.getByRole('button', { name: 'Compare (4)' }).press('Enter');
  const dialog = tab.getByRole('dialog', { name: 'Compare schools' });
  found.expect((await dialog.locator('thead th').count()) === 5, 'not every school has its column');
  const heads = await dialog.locator('tbody th').allTextContents();
  for (const term of ['LA category', 'Ofsted', 'Head']) {
    found.expect(heads.includes(term), `"${term}" is not compared`);
  }
  await dialog.getByRole('button', { name: 'Leave out' }).first().press('Enter');
  found.expect((await dialog.locator('thead th').count()) === 4, 'a school is not left out');
  found.expect(/compare=school-901002/.test(tab.url()), `what is compared is not in the address: ${tab.url()}`);
  await tab.keyboard.press('Escape');
  found.expect(!(await dialog.isVisible()), 'Escape does not close the dialog');
}

async function takeNotes(tab, found) {
  const nasty = 'Ask the head.\n<img src=x onerror=alert(1)>';
  await writeNote(tab, '#school-901002', nasty);
  await writeNote(tab, '#part-agenda', 'Ten minutes at most');
  await tab.reload();
  found.expect((await tab.locator('#school-901002 textarea').inputValue()) === nasty, 'a note is not kept');
  await tab.getByRole('button', { name: 'Notes (2)' }).press('Enter');
  const dialog = tab.getByRole('dialog', { name: 'My notes' });
  found.expect((await dialog.innerText()).includes('this browser on this device only'), 'it is not said where notes are kept');
  const [download] = await Promise.all([tab.waitForEvent('download'), dialog.getByRole('button', { name: 'Save to a file' }).press('Enter')]);
  const stream = await download.createReadStream();
  let file = '';
  for await (const piece of stream) {
    file += piece;
  }
  found.expect(file.includes(nasty) && file.includes('Ten minutes at most'), 'the file does not hold the notes');
  const item = await tab.locator('#part-agenda table[data-notes] tbody strong').first().innerText();
  found.expect(file.includes(item), 'a note on an item of the agenda is not kept under its title');
  await dialog.getByRole('button', { name: 'Wipe all notes' }).press('Enter');
  await dialog.getByRole('button', { name: 'Wipe 2 notes now' }).press('Enter');
  const left = await tab.evaluate(() => localStorage.length);
  found.expect(left === 0 && (await tab.locator('#school-901002 textarea').inputValue()) === '', 'notes are not wiped');
  await tab.keyboard.press('Escape');
}

// Every stop of the tab key can be seen and says what it is.
async function walkThrough(tab, found) {
  await tab.evaluate(() => document.activeElement.blur());
  const stops = await tab.evaluate(
    () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.disabled).length,
  );
  const seen = new Set();
  for (let i = 0; i < 60; ++i) {
    await tab.keyboard.press('Tab');
    seen.add(
      await tab.evaluate(() => {
        const one = document.activeElement;
        const outline = getComputedStyle(one).outlineStyle;
        const { width, height } = one.getBoundingClientRect();
        return `${one.outerHTML.slice(0, 80)} ${outline !== 'none' && width > 0 && height > 0}`;
      }),
    );
  }
  found.expect(stops > 60 && seen.size > 40, `the tab key stops at ${seen.size} of ${stops} places`);
  const unseen = [...seen].filter((words) => words.endsWith('false'));
  found.expect(unseen.length === 0, `focus is not seen: ${unseen[0]}`);
}

// --- without what may be missing ---

async function withoutStorage(browser, page, found) {
  const refuse = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  const tab = await openTab(browser, page, found, { before: refuse });
  await writeNote(tab, '#school-901002', 'Lost on reload');
  await tab.getByRole('button', { name: 'Notes (1)' }).press('Enter');
  const words = await tab.getByRole('dialog', { name: 'My notes' }).innerText();
  found.expect(words.includes('does not let the pack keep notes'), 'it is not said that notes are not kept');
  await tab.close();
}

const wordsOfPack = (tab) =>
  tab.evaluate(() => {
    const main = document.querySelector('main').cloneNode(true);
    main.querySelectorAll('.tool').forEach((tool) => tool.remove());
    return main.textContent.replace(/\s+/g, ' ');
  });

async function withoutScript(browser, page, found) {
  const on = await openTab(browser, page, found);
  const off = await openTab(browser, page, found, { javaScriptEnabled: false });
  const [with_, without] = [await wordsOfPack(on), await wordsOfPack(off)];
  found.expect(without.length > 10_000 && with_ === without, 'words differ where scripting is off');
  found.expect((await off.locator('.tool, button, input').count()) === 0, 'a tool stands there that does nothing');
  found.expect(await off.locator('nav a').first().isVisible(), 'the contents are folded away where nothing unfolds them');
  await on.close();
  await off.close();
}

// --- where the screen is small, or paper ---

async function atAllSizes(browser, page, found) {
  const tab = await openTab(browser, page, found, { viewport: { width: 320, height: 256 } });
  const isWide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  found.expect(!isWide, 'wider than 320 px');
  await tab.emulateMedia({ media: 'print' });
  const printed = await tab.evaluate(() => [...document.querySelectorAll('.tool, .bar')].filter((one) => one.checkVisibility()).length);
  found.expect(printed === 0, 'tools are printed');
  await tab.close();
}

export async function usePages(pages) {
  const browser = await openBrowser();
  try {
    const all = [];
    for (const page of pages) {
      const found = new Findings(page);
      const tab = await openTab(browser, page, found);
      tab.setDefaultTimeout(20_000);
      // The last page has the most schools.
      const everything = page === pages.at(-1) ? [sortEveryColumn, chooseEverything] : [];
      for (const step of [...everything, sortAndChoose, askWhy, findSchool, compare, takeNotes, walkThrough]) {
        try {
          await step(tab, found);
        } catch (error) {
          found.expect(false, `${step.name}: ${error.message}`);
        }
      }
      await tab.close();
      if (page === pages[0]) {
        await beOdd(browser, page, found);
      }
      await withoutStorage(browser, page, found);
      await withoutScript(browser, page, found);
      await atAllSizes(browser, page, found);
      all.push(...found.words);
    }
    return all;
  } finally {
    await browser.close();
  }
}
