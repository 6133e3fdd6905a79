// What the Nu checker says, all files in one run.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { validator } from './tools.mjs';

// It reads no hashes; a browser does, and the script would not run if its hash were wrong.
const overlooksHash = 'Inline script violates Content Security Policy';

// Errors and warnings are findings; remarks of kind "info" without a subtype are not.
function isFinding(message) {
  const counts = message.type !== 'info' || message.subType === 'warning';
  return counts && !message.message.startsWith(overlooksHash);
}

// The report stands on the stream of errors; the exit code is not 0 when it holds any.
function reportOf(pages) {
  const words = ['-Xss16m', '-jar', validator, '--format', 'json', ...pages];
  return new Promise((done) => {
    execFile('java', words, { maxBuffer: 1 << 28 }, (error, _, report) => done({ error, report }));
  });
}

export async function validatePages(pages) {
  const ran = await reportOf(pages);
  let report;
  try {
    report = JSON.parse(ran.report);
  } catch {
    return [{ page: 'the Nu checker', words: `did not report: ${ran.error ?? ran.report}` }];
  }
  return report.messages.filter(isFinding).map((message) => ({
    page: message.url ? fileURLToPath(message.url) : 'the Nu checker',
    words: `line ${message.lastLine}: ${message.subType ?? message.type}: ${message.message}`,
  }));
}
