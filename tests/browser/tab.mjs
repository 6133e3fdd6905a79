// A page of the pack in a browser, and what is read off it.
import { pathToFileURL } from 'node:url';

import { chromium as launcher } from 'playwright-core';

import { chromium } from './tools.mjs';

export function openBrowser(...flags) {
  return launcher.launch({ executablePath: chromium, args: ['--no-sandbox', ...flags] });
}

// What went wrong with one page: each finding is a sentence.
export class Findings {
  constructor(page) {
    this.page = page;
    this.words = [];
  }
  expect(holds, words) {
    if (!holds) {
      this.words.push({ page: this.page, words });
    }
  }
}

export async function openTab(browser, page, found, options = {}, address = '') {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const home = pathToFileURL(page).href;
  tab.on('request', (request) => {
    const url = request.url();
    found.expect(url.split(/[?#]/)[0] === home || url.startsWith('blob:'), `asks for ${url.slice(0, 160)}`);
  });
  tab.on('console', (message) => found.expect(false, `the console says: ${message.text()}`));
  tab.on('pageerror', (error) => found.expect(false, `the script fails: ${error.message}`));
  tab.on('dialog', async (dialog) => {
    found.expect(false, `a dialog opens: ${dialog.message()}`);
    await dialog.dismiss();
  });
  if (options.before) {
    await tab.addInitScript(options.before);
  }
  await tab.goto(home + address, { waitUntil: 'load' });
  return tab;
}

// The names of the schools in the table, all that are chosen.
export const shownRows = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('#part-rag tbody tr:not(.group)')]
      .filter((row) => row.offsetParent !== null)
      .map((row) => row.querySelector('th a').textContent),
  );

export const told = (tab) => tab.locator('p[role="status"]').textContent();

export async function writeNote(tab, where, words) {
  await tab.locator(`${where} .note-box summary`).first().press('Enter');
  await tab.locator(`${where} .note-box textarea`).first().fill(words);
}
