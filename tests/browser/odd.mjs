// A reader with a screen reader, a browser that keeps nothing, and addresses that were tampered with.
import { openBrowser, openTab, shownRows, told, writeNote } from './tab.mjs';

// How many of each role the table of schools has for a screen reader.
async function rolesInTable(tab) {
  const cdp = await tab.context().newCDPSession(tab);
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#part-rag table' });
  const { node: table } = await cdp.send('DOM.describeNode', { nodeId });
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const counts = { table: 0, columnheader: 0, rowheader: 0, cell: 0 };
  const count = (node) => {
    if (!node.ignored && node.role.value in counts) {
      counts[node.role.value] += 1;
    }
    node.childIds.forEach((id) => byId.has(id) && count(byId.get(id)));
  };
  count(nodes.find((node) => node.backendDOMNodeId === table.backendNodeId));
  return counts;
}

// Rows that are not in view are there as well, sorted and chosen.
async function withScreenReader(page, found) {
  const browser = await openBrowser('--force-renderer-accessibility');
  const tab = await openTab(browser, page, found, { viewport: { width: 1280, height: 200 } }, '?sort=Attendance&phase=Primary#part-rag');
  // A tree is made anew some time after the page.
  await tab.waitForTimeout(500);
  const counts = await rolesInTable(tab);
  const wanted = await tab.evaluate(() => {
    const rows = [...document.querySelectorAll('#part-rag tbody tr')].filter((row) => !row.hidden);
    const count = (selector) => rows.flatMap((row) => [...row.querySelectorAll(selector)]).length;
    return { table: 1, columnheader: document.querySelectorAll('#part-rag thead th').length, rowheader: count('th'), cell: count('td') };
  });
  found.expect(JSON.stringify(counts) === JSON.stringify(wanted), `a screen reader is told of ${JSON.stringify(counts)}, not ${JSON.stringify(wanted)}`);
  // The browser's own search, in what is in view and what is not.
  const last = (await shownRows(tab)).at(-1);
  const isFound = await tab.evaluate((name) => {
    getSelection().collapse(document.querySelector('#part-rag table'), 0);
    const isThere = window.find(name) && getSelection().anchorNode.parentElement.closest('#part-rag') !== null;
    getSelection().removeAllRanges();
    return isThere;
  }, last);
  found.expect(isFound, `the browser does not find the last row, ${last}`);
  await browser.close();
}

// A full store, one that is spoilt, and one that the pack writes to from two tabs.
async function withOddStorage(browser, page, found) {
  const context = await browser.newContext();
  const one = await openTab(context, page, found);
  const key = await one.evaluate(() => `clinic-notes ${document.title}`);
  await one.evaluate((name) => localStorage.setItem(name, '{"spoilt'), key);
  await one.reload();
  await writeNote(one, '#school-901001', 'One');
  const other = await openTab(context, page, found);
  await one.locator('#school-901001 textarea').fill('One more');
  await writeNote(other, '#school-901002', 'Another');
  await one.getByRole('button', { name: 'Notes (2)' }).waitFor();
  const kept = await one.evaluate((name) => JSON.parse(localStorage.getItem(name)), key);
  found.expect(JSON.stringify(kept) === '{"school-901001":"One more","school-901002":"Another"}', `two tabs keep ${JSON.stringify(kept)}`);
  await one.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await writeNote(one, '#part-agenda', 'long '.repeat(20_000));
  found.expect((await told(one)).startsWith('Not kept'), 'it is not said that a note found no room');
  await context.close();
}

// What others may have done to an address on its way.
async function fromOddAddresses(browser, page, found) {
  const twice = 'school-901001%20school-901001';
  const tab = await openTab(browser, page, found, {}, `?phase=__proto__&sort=constructor&compare=__proto__%20${twice}#%E0%A4%A`);
  found.expect((await shownRows(tab)).length > 0, 'an odd address leaves no school');
  found.expect(await tab.getByRole('button', { name: 'Compare (1)' }).isVisible(), 'a school is compared with itself');
  await tab.close();
}

export async function beOdd(browser, page, found) {
  await withScreenReader(page, found);
  await withOddStorage(browser, page, found);
  await fromOddAddresses(browser, page, found);
}
