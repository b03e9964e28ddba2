import { QuienError } from '../../errors.ts';
import { loadManual } from '../../graph/load.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Reading } from '../../manual/model.ts';
import { JSON_OPTION, usageError, type Command } from '../command.ts';
import { EXIT, type Output } from '../output.ts';
import { readReading, settingsOf, withProblems } from '../source.ts';

/** `quien load`: manuals into a graph that stays. */
export const LOAD: Command = {
  name: 'load',
  usage: 'load MANUAL... --db FILE\n       quien load MANUAL... --store neo4j',
  what: 'Load manuals into a graph that stays; loading one again changes only what differs.',
  options: {
    db: { value: 'FILE', what: 'keep the graph in this file' },
    store: { value: 'ENGINE', what: 'grafeo (embedded, with --db) or neo4j (NEO4J_URI and so on say where)' },
    'dry-run': { value: null, what: 'read the manuals and say what they hold, load nothing' },
    ...JSON_OPTION,
  },
  examples: [
    'quien load manual.txt --db graph.db',
    'quien load manuals/*.txt --store neo4j',
    'quien load manual.txt --dry-run',
  ],
  run: async (given, output) => {
    if (given.words.length === 0) throw usageError(LOAD, 'Name a manual to load');
    const json = given.options['json'] === true;
    const report = (line: Line): void => {
      if (json) output.write(`${JSON.stringify(line.report)}\n`);
      else output.write(line.text);
    };
    if (given.options['dry-run'] === true) return eachManual(given.words, output, async (r) => report(summary(r)));
    const { store: settings } = settingsOf(given, output);
    if (settings.engine === 'grafeo' && settings.file === null)
      throw usageError(
        LOAD,
        'A graph in memory would be gone at once: say where to keep it, with --db FILE or --store neo4j',
      );
    const store = await openStore(settings);
    try {
      return await eachManual(given.words, output, async (reading) => report(await load(reading, store)));
    } finally {
      await store.close();
    }
  },
};

type Line = { readonly report: object; readonly text: string };

// One manual that cannot be read does not keep the others from being loaded; each is loaded whole or not at all.
async function eachManual(
  files: readonly string[],
  output: Output,
  act: (reading: Reading) => Promise<void>,
): Promise<number> {
  const seen = new Map<string, string>();
  let failed = 0;
  for (const file of files) {
    try {
      const reading = withProblems(await readReading(file));
      refuseTwin(seen, reading.manual.id, file);
      await act(reading);
    } catch (error) {
      if (!(error instanceof QuienError) || error.code.startsWith('STORE_')) throw error;
      failed += 1;
      output.complain(`quien: ${error.message}\n`);
    }
  }
  return failed > 0 ? EXIT.ERROR : EXIT.OK;
}

function refuseTwin(seen: Map<string, string>, id: string, file: string): void {
  const twin = seen.get(id);
  if (twin !== undefined)
    throw new QuienError(
      'INVALID_INPUT',
      `${file} has the same code as ${twin} (${id}) and would replace it; it was left out.`,
    );
  seen.set(id, file);
}

async function load(reading: Reading, store: GraphStore): Promise<Line> {
  const report = await loadManual(reading, store);
  const { manual, nodes, relationships, created, updated, deleted } = report;
  const held = `${nodes} nodes, ${relationships} relationships`;
  return { report, text: `${manual}: ${held} (${created} created, ${updated} updated, ${deleted} deleted)\n` };
}

function summary({ manual, problems }: Reading): Line {
  const counts = {
    positions: manual.positions.length,
    functions: manual.positions.reduce((sum, { functions }) => sum + functions.length, 0),
    entities: manual.entities.length,
    problems: problems.length,
  };
  const held = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return { report: { manual: manual.id, ...counts }, text: `${manual.id}: ${held.join(', ')} (not loaded)\n` };
}
