import { readdirSync, readFileSync } from 'node:fs';
import { ask } from '../../dist/ask/ask.js';
import { BUNDLED_MANUAL } from '../../dist/data.js';
import { loadManual } from '../../dist/graph/load.js';
import { openStore } from '../../dist/graph/open.js';
import { parseManual } from '../../dist/manual/parse.js';

/** How many manuals the graph holds, one after the other: one, and as many as a state has. */
const SIZES = [1, 1_000];
/** Of the questions of the rounds every so many is asked first, to warm up; then all the others, each once. */
const WARMING_EVERY = 8;
const DEADLINE_MS = 600_000;
/** After this long no further question is asked of a graph. */
const BUDGET_MS = 60_000;

/**
 * Asks questions of the rounds of graphs that hold so many copies of the manual that comes with the package, each under an
 * id of its own, and prints the time of a question beside that of its own searches and of the statements that its answer
 * shows, run alone and in full: what whoever wrote them by hand would wait for.
 */
export async function benchAsk(sizes) {
  write('manuals functions   load s  first ms questions   ask p50   ask p95   own p50   own p95     ratio   peak MB');
  const figures = [];
  for (const manuals of sizes.length > 0 ? sizes : SIZES) figures.push(await measure(manuals));
  const [least, most] = [figures[0], figures.at(-1)];
  if (least !== most)
    write(
      `${most.manuals} manuals take ${(most.ask.p50 / least.ask.p50).toFixed(1)} times (p50), ` +
        `${(most.ask.p95 / least.ask.p95).toFixed(1)} times (p95) of what ${least.manuals} takes`,
    );
}

async function measure(manuals) {
  const reading = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));
  const store = await openStore({ engine: 'grafeo', file: null, deadlineMs: DEADLINE_MS });
  const [, loadMs] = await timed(() => load(manuals, reading, store));
  const noted = noting(store);
  const [, firstMs] = await timed(() => ask(questions[0], noted));
  for (const question of questions.filter(isWarming)) await ask(question, noted);
  const [asked, alone] = [[], []];
  // The two take turns, so that whatever else the machine does slows both.
  const started = performance.now();
  for (const question of questions.filter((each, place) => !isWarming(each, place))) {
    if (performance.now() - started > BUDGET_MS) break;
    noted.searches.length = 0;
    const [answer, ms] = await timed(() => ask(question, noted));
    const [, own] = await timed(() => runAlone([...noted.searches], answer, store));
    asked.push(ms);
    alone.push(own);
  }
  await store.close();
  const figures = { manuals, ask: percentiles(asked), own: percentiles(alone) };
  print({ ...figures, functions: manuals * countFunctions(reading), loadMs, firstMs, count: asked.length });
  return figures;
}

const folder = new URL('../questions/', import.meta.url);
const questions = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line).question);

function isWarming(_, place) {
  return place % WARMING_EVERY === 0;
}

async function load(manuals, reading, store) {
  for (let place = 0; place < manuals; place += 1) {
    const id = place === 0 ? reading.manual.id : `${reading.manual.id}-${place}`;
    await loadManual({ ...reading, manual: { ...reading.manual, id } }, store);
  }
}

/** The store, with every search that it is asked for in `searches`. */
function noting(store) {
  const searches = [];
  return {
    searches,
    engine: store.engine,
    readAll: (statements) => store.readAll(statements),
    search: (...given) => {
      searches.push(given);
      return store.search(...given);
    },
  };
}

async function runAlone(searches, { cypher }, store) {
  for (const given of searches) await store.search(...given);
  await store.readAll(cypher.map(({ name, parameters }) => ({ name, parameters })));
}

async function timed(run) {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
}

function percentiles(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length * 0.5)], p95: sorted[Math.floor(sorted.length * 0.95)] };
}

function countFunctions({ manual }) {
  return manual.positions.reduce((sum, { functions }) => sum + functions.length, 0);
}

function print({ manuals, functions, loadMs, firstMs, count, ask: asked, own }) {
  const columns = [
    [manuals, 7],
    [functions, 9],
    [(loadMs / 1000).toFixed(1), 8],
    [firstMs.toFixed(0), 9],
    [count, 9],
    [asked.p50.toFixed(1), 9],
    [asked.p95.toFixed(1), 9],
    [own.p50.toFixed(1), 9],
    [own.p95.toFixed(1), 9],
    [(asked.p50 / own.p50).toFixed(1), 9],
    [(process.resourceUsage().maxRSS / 1024).toFixed(0), 9],
  ];
  write(columns.map(([value, width]) => String(value).padStart(width)).join(' '));
}

function write(line) {
  process.stdout.write(`${line}\n`);
}
