// Where the tools are, and which are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const chromium = '/usr/bin/chromium';
export const validator = fileURLToPath(
  new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url),
);
export const axe = fileURLToPath(new URL('node_modules/axe-core/axe.min.js', import.meta.url));

export function hasModule(name) {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}

// One sentence for each, with what would mend it.
export function missingTools() {
  const install = 'run npm ci in tests/browser';
  const missing = [];
  if (!existsSync(chromium)) {
    missing.push(`${chromium} (Debian package chromium)`);
  }
  if (spawnSync('java', ['-version']).status !== 0) {
    missing.push('java (Debian package default-jre-headless)');
  }
  if (!hasModule('playwright-core')) {
    missing.push(`playwright-core (${install})`);
  }
  if (!existsSync(axe)) {
    missing.push(`axe-core (${install})`);
  }
  if (!existsSync(validator)) {
    missing.push(`vnu.jar (${install})`);
  }
  return missing;
}
