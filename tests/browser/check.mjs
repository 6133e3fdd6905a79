// Holds every HTML file below the folders given to its promises:
//   node check.mjs DIR... [--use FILE...]
// The files after --use are also used as a reader would.
// Exit codes: 0 nothing found, 1 findings (all printed), 2 wrong use or no page to look at,
// 77 a tool is missing, so nothing was proved.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { missingTools } from './tools.mjs';

function pagesBelow(path) {
  if (!statSync(path).isDirectory()) {
    return path.endsWith('.html') ? [path] : [];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => pagesBelow(`${path}/${name}`));
}

function leave(code, words) {
  console.error(words);
  process.exit(code);
}

const words = process.argv.slice(2);
const end = words.includes('--use') ? words.indexOf('--use') : words.length;
const folders = words.slice(0, end).map((folder) => resolve(folder));
const used = words.slice(end + 1).map((file) => resolve(file));
if (folders.length === 0) {
  leave(2, 'usage: node check.mjs DIR... [--use FILE...]');
}
const absent = folders.filter((folder) => !existsSync(folder));
if (absent.length > 0) {
  leave(2, `not there: ${absent.join(', ')}`);
}
const pages = folders.flatMap(pagesBelow);
if (pages.length === 0) {
  leave(2, `no .html file below ${folders.join(', ')}`);
}
const missing = missingTools();
if (missing.length > 0) {
  leave(77, `nothing was checked; missing: ${missing.join('; ')}`);
}

// Only now: these modules need the tools.
const { lookAtPages } = await import('./look.mjs');
const { usePages } = await import('./use.mjs');
const { validatePages } = await import('./validate.mjs');

// Side by side, in two browsers and Java.
const findings = (
  await Promise.all([usePages(used), lookAtPages(pages), validatePages(pages)])
).flat();
for (const finding of findings) {
  console.log(`${finding.page}: ${finding.words}`);
}
console.log(`${pages.length} pages, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
