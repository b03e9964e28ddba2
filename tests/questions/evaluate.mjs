import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ask } from '../../dist/ask/ask.js';
import { BUNDLED_MANUAL } from '../../dist/data.js';
import { loadManual } from '../../dist/graph/load.js';
import { openStore } from '../../dist/graph/open.js';
import { parseManual } from '../../dist/manual/parse.js';

const { answeredWrongly, faults, tally, tallyBy } = await importTypeScript(new URL('score.ts', import.meta.url));

/** Asks the questions of the files that are named, or of all rounds; writes `answers.jsonl` and prints the accuracy. */
const { files, failures } = readArguments(process.argv.slice(2));
const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: 60_000 });
await loadManual(parseManual(readFileSync(BUNDLED_MANUAL, 'utf8')), store);
const scored = await scoreAll(files);
await store.close();
print('file', ({ file }) => file);
print('language', ({ gold }) => gold.lang);
print('file and language', ({ file, gold }) => `${file} ${gold.lang}`);
print('skill', ({ gold }) => gold.skill);
const unanswerable = scored.filter(({ gold }) => gold.status === 'NO_MATCH').length;
write(`all ${share(tally(scored))}`);
write(`unanswerable questions answered: ${answeredWrongly(scored).length} of ${unanswerable}`);
for (const { gold, reasons } of failures ? scored.filter((each) => each.reasons.length > 0) : [])
  write(`- ${gold.id} [${gold.lang} ${gold.skill}] ${gold.question}\n    ${reasons.join('; ')}`);

function readArguments(argv) {
  const named = argv.filter((each) => each !== '--failures');
  const folder = new URL('.', import.meta.url);
  const rounds = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return {
    files: named.length > 0 ? named : rounds.sort().map((file) => fileURLToPath(new URL(file, folder))),
    failures: argv.includes('--failures'),
  };
}

async function scoreAll(paths) {
  const answers = createWriteStream('answers.jsonl');
  const all = [];
  for (const path of paths) {
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const line of lines.filter((each) => each.trim() !== '')) {
      const gold = JSON.parse(line);
      const answer = await ask(gold.question, store);
      answers.write(`${JSON.stringify({ id: gold.id, ...answer })}\n`);
      all.push({ file: basename(path), gold, answer, reasons: faults(gold, answer) });
    }
  }
  await new Promise((resolve) => answers.end(resolve));
  return all;
}

function print(title, key) {
  write(`by ${title}`);
  for (const [name, each] of tallyBy(scored, key)) write(`  ${name.padEnd(24)} ${share(each)}`);
}

function share({ right, total }) {
  return `${String(right).padStart(4)} of ${String(total).padStart(3)}  ${((100 * right) / total).toFixed(1)} %`;
}

function write(line) {
  process.stdout.write(`${line}\n`);
}

// Node 20 runs no TypeScript by itself.
async function importTypeScript(url) {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(url, 'utf8'), { compilerOptions: options });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
