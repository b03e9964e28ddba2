import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { ask } from '../../dist/ask/ask.js';
import { findProblems } from '../../dist/audit/problems/find.js';
import { readSettings } from '../../dist/config.js';
import { BUNDLED_MANUAL } from '../../dist/data.js';
import { loadManual, planLoad } from '../../dist/graph/load.js';
import { toParameters } from '../../dist/graph/neo4j-values.js';
import { openStore } from '../../dist/graph/open.js';
import { reachFor, searchWords } from '../../dist/graph/search.js';
import { statementText } from '../../dist/graph/statements.js';
import { parseManual } from '../../dist/manual/parse.js';

const MANUAL = 'bench-of-quien';
const ROUNDS = 30;
const LOADS = 10;

/**
 * What a question costs beside its own statements sent bare and beside RETURN 1, and a load beside a hand-written one;
 * against the server that NEO4J_URI and so on name, into a manual of its own that is taken out again.
 */
export async function benchNeo4j() {
  const { store: settings } = readSettings(process.env, { store: 'neo4j' });
  const store = await openStore(settings);
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password));
  const reading = benchReading();
  try {
    const load = await measureLoads({ store, driver, reading });
    await loadManual(reading, store);
    const question = await measureQuestions({ store, driver });
    const trip = await median(ROUNDS * 10, () => bare(driver, 'RETURN 1', {}));
    print([
      ['RETURN 1', trip, null],
      ['the statements of a question, bare', question.bare, null],
      ['a question', question.asked, question.asked / question.bare],
      ['a hand-written load', load.warm.byHand, null],
      ['a load', load.warm.loaded, load.warm.loaded / load.warm.byHand],
      ['a hand-written load, planned anew', load.cleared.byHand, null],
      ['a load, planned anew', load.cleared.loaded, load.cleared.loaded / load.cleared.byHand],
    ]);
  } finally {
    await remove(driver);
    await driver.close();
    await store.close();
  }
}

function benchReading() {
  const read = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));
  const problems = findProblems(read);
  return { manual: { ...read.manual, id: MANUAL }, problems };
}

// Each goes first in every other round, and the rounds that warm the server up do not count. A server that has just started
// plans every statement of its first load: `cleared` has it do so before each.
async function measureLoads({ store, driver, reading }) {
  const { statements } = planLoad(reading);
  const byHand = handWritten(statements);
  await store.prepare();
  const works = { loaded: () => store.write(statements), byHand: () => runByHand(driver, byHand) };
  const order = ['byHand', 'loaded'];
  const measure = async (rounds, before) => {
    const times = { loaded: [], byHand: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const who of round % 2 === 0 ? order : order.toReversed()) {
        await remove(driver);
        await before();
        times[who].push(await timed(works[who]));
      }
    return { loaded: middle(times.loaded), byHand: middle(times.byHand) };
  };
  await measure(LOADS, nothing);
  const warm = await measure(LOADS, nothing);
  const cleared = await measure(LOADS, () => driver.executeQuery('CALL db.clearQueryCaches()'));
  return { warm, cleared };
}

async function nothing() {}

// The same rows as a script of one's own would write them: no locks, no removal of what is gone, nothing counted.
function handWritten(statements) {
  return statements.flatMap(({ name, parameters }) => {
    if (!name.startsWith('load/merge-')) return [];
    const text = statementText(name);
    const [merge] = /^(?:MERGE \(n|MATCH \(a)[^]*?(?=\nWITH)/mu.exec(text);
    const target = merge.startsWith('MERGE (n') ? 'n' : 'r';
    return [
      { text: `UNWIND $rows AS row\n${merge}\nSET ${target} = row.properties`, parameters: toParameters(parameters) },
    ];
  });
}

async function runByHand(driver, statements) {
  const session = driver.session();
  await session.executeWrite(async (transaction) => {
    for (const { text, parameters } of statements) await transaction.run(text, parameters);
  });
  await session.close();
}

async function measureQuestions({ store, driver }) {
  const questions = readFileSync(new URL('../questions/round-1.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(0, 20)
    .map((line) => JSON.parse(line).question);
  const times = { asked: [], bare: [] };
  const trips = new Map();
  for (const question of questions) {
    const recorder = recording(store);
    await ask(question, recorder.store);
    recorder.trips.length = 0;
    await ask(question, recorder.store);
    trips.set(question, [...recorder.trips]);
    await ask(question, store);
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of questions) {
      times.asked.push(await timed(() => ask(question, store)));
      times.bare.push(await timed(() => runTrips(driver, trips.get(question))));
    }
  return { asked: middle(times.asked), bare: middle(times.bare) };
}

/** The store, with note of what it is asked: a list of statements for each round trip. */
function recording(store) {
  const trips = [];
  const note = (statements) =>
    trips.push(statements.map((each) => [statementText(each.name), toParameters(each.parameters)]));
  const search = (terms, labels, limit) => {
    const query = searchWords(terms)
      .map((word) => `"${word}"`)
      .join(' ');
    note([{ name: 'schema/neo4j/search-terms', parameters: { labels, query, limit: reachFor(limit) } }]);
    return store.search(terms, labels, limit);
  };
  const read = (statement) => (note([statement]), store.read(statement));
  const readAll = (statements) => (note(statements), store.readAll(statements));
  return { trips, store: { ...store, engine: store.engine, read, readAll, search } };
}

async function runTrips(driver, trips) {
  for (const statements of trips)
    await Promise.all(statements.map(([text, parameters]) => bare(driver, text, parameters)));
}

async function bare(driver, text, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  await session.run(text, parameters);
  void session.close();
}

async function remove(driver) {
  await driver.executeQuery('MATCH (n {manual: $manual}) DETACH DELETE n', { manual: MANUAL });
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function median(times, work) {
  const taken = [];
  for (let round = 0; round < times; round += 1) taken.push(await timed(work));
  return middle(taken);
}

function middle(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

function print(rows) {
  process.stdout.write(`${'p50'.padEnd(38)}${'ms'.padStart(8)}${'times'.padStart(8)}\n`);
  for (const [what, taken, ratio] of rows)
    process.stdout.write(`${what.padEnd(38)}${taken.toFixed(1).padStart(8)}${(ratio?.toFixed(2) ?? '').padStart(8)}\n`);
}
