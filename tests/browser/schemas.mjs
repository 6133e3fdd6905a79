// The schemas of `clinic schema` under a validator that knows nothing of clinic: every file that
// ships passes, and each mistake is refused by its schema and by `clinic check` alike.
//   node schemas.mjs PROGRAM WORK_FOLDER
// Exit codes: 0 nothing found, 1 findings (all printed), 77 a module is missing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { mistakes } from './schema_mistakes.mjs';
import { hasModule } from './tools.mjs';

const missing = ['ajv', 'yaml'].filter((name) => !hasModule(name));
if (missing.length > 0) {
  console.error(`nothing was checked; missing: ${missing.join(', ')} (run npm ci in tests/browser)`);
  process.exit(77);
}
const { default: Ajv } = await import('ajv/dist/2020.js');
const { parse } = await import('yaml');

const [program, work] = process.argv.slice(2).map((path) => resolve(path));
const source = fileURLToPath(new URL('../../', import.meta.url));
const findings = [];

function run(...words) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return { status, words: `${stdout}${stderr}` };
}

// By the kind of file.
function loadSchemas() {
  const folder = `${work}/.schema`;
  rmSync(work, { recursive: true, force: true });
  const { status, words } = run('schema', '--into', folder);
  if (status !== 0) {
    throw new Error(words);
  }
  const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
  return new Map(
    readdirSync(folder).map((name) => [
      name.replace('.json', ''),
      ajv.compile(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
  );
}

function kindOf(file) {
  const folder = file.split('/').at(-2);
  if (folder === 'schools' || folder === 'clinics') {
    return folder.slice(0, -1);
  }
  const name = file.split('/').at(-1).replace('.yaml', '');
  return name.startsWith('rules-') ? 'rules' : name;
}

// What the schema of its kind says against a file; empty when nothing.
function refusals(schemas, file, words) {
  const schema = schemas.get(kindOf(file));
  if (schema === undefined) {
    throw new Error(`${file} is of no kind that has a schema`);
  }
  // A file of comments alone holds nothing.
  const value = parse(words) ?? {};
  return schema(value) ? '' : schema.errors.map((e) => `${e.instancePath} ${e.message}`).join('; ');
}

function yamlBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((first, second) => (first.name < second.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? yamlBelow(path) : path.endsWith('.yaml') ? [path] : [];
    });
}

function checkShipped(schemas) {
  const files = [...yamlBelow(`${source}data`), ...yamlBelow(`${source}tests/problems/base`)];
  for (const file of files) {
    const words = refusals(schemas, file, readFileSync(file, 'utf8'));
    if (words !== '') {
      findings.push(`${file.slice(source.length)}: refused by its schema: ${words}`);
    }
  }
  return files.length;
}

function plant({ file, from, to }) {
  const folder = `${work}/authority`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${source}tests/problems/base`, folder, { recursive: true });
  const before = from === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8');
  if (from !== undefined && before.split(from).length !== 2) {
    throw new Error(`'${from}' does not stand once in ${file}`);
  }
  const after = from === undefined ? to : before.replace(from, () => to);
  mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
  writeFileSync(`${folder}/${file}`, after);
  return { folder, after };
}

function checkMistake(schemas, mistake) {
  const { folder, after } = plant(mistake);
  const told = run('check', folder);
  const refused = refusals(schemas, mistake.file, after) !== '';
  const is = `${mistake.file}: ${mistake.is}`;
  if (mistake.right) {
    if (refused || !told.words.endsWith('nothing to mend\n')) {
      findings.push(`${is}: right, and ${refused ? 'its schema refuses it' : told.words}`);
    }
    return;
  }
  if (!refused) {
    findings.push(`${is}: its schema lets it pass`);
  }
  if (told.status !== 1) {
    findings.push(`${is}: clinic check lets it pass`);
  }
}

const schemas = loadSchemas();
const shipped = checkShipped(schemas);
for (const mistake of mistakes) {
  checkMistake(schemas, mistake);
}
for (const finding of findings) {
  console.log(finding);
}
console.log(`${schemas.size} schemas, ${shipped} files, ${mistakes.length} changes, ` +
  `${findings.length} findings`);
process.exit(findings.length > 0 || shipped === 0 ? 1 : 0);
