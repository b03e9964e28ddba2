import { existsSync } from 'node:fs';
import type { StoreSettings } from '../../config.ts';
import { QuienError } from '../../errors.ts';
import { loadManual, rehearseLoad, type LoadReport } from '../../graph/load.ts';
import { openStore } from '../../graph/open.ts';
import type { Reading } from '../../manual/model.ts';
import { JSON_OPTION, usageError, type Command } from '../command.ts';
import { EXIT, type Output } from '../output.ts';
import { readWithProblems, settingsOf } from '../source.ts';

/** `quien load`: manuals into a graph that stays. */
export const LOAD: Command = {
  name: 'load',
  usage: 'load MANUAL... --db FILE\n       quien load MANUAL... --store neo4j',
  what: 'Load manuals into a graph that stays; loading one again changes only what differs.',
  options: {
    db: { value: 'FILE', what: 'keep the graph in this file' },
    store: { value: 'ENGINE', what: 'grafeo (embedded, with --db) or neo4j (NEO4J_URI and so on say where)' },
    'dry-run': { value: null, what: 'say what loading would change, and change nothing' },
    ...JSON_OPTION,
  },
  examples: [
    'quien load manual.txt --db graph.db',
    'quien load manuals/*.txt --store neo4j',
    'quien load manual.txt --db graph.db --dry-run',
  ],
  run: async (given, output) => {
    if (given.words.length === 0) throw usageError(LOAD, 'Name a manual to load');
    const rehearsal = given.options['dry-run'] === true;
    const store = await openStore(target(settingsOf(given, output).store, rehearsal));
    try {
      // Who has no database learns it before the manuals are read, which takes seconds each.
      await store.read({ name: 'read/count-manuals', parameters: {} });
      return await eachManual(given.words, output, async (reading) => {
        const report = await (rehearsal ? rehearseLoad(reading, store) : loadManual(reading, store));
        output.write(given.options['json'] === true ? `${JSON.stringify(report)}\n` : printReport(report, rehearsal));
      });
    } finally {
      await store.close();
    }
  },
};

// A rehearsal makes no file: a graph that is not there yet is an empty one.
function target(settings: StoreSettings, rehearsal: boolean): StoreSettings {
  if (settings.engine !== 'grafeo') return settings;
  if (rehearsal) return settings.file !== null && existsSync(settings.file) ? settings : { ...settings, file: null };
  if (settings.file !== null) return settings;
  throw usageError(
    LOAD,
    'A graph in memory would be gone at once: say where to keep it, with --db FILE or --store neo4j',
  );
}

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
      const reading = await readWithProblems(file);
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

function printReport(
  { manual, nodes, relationships, created, updated, deleted }: LoadReport,
  rehearsal: boolean,
): string {
  const changes = `${created} created, ${updated} updated, ${deleted} deleted`;
  const held = `${manual}: ${nodes} nodes, ${relationships} relationships`;
  return rehearsal ? `${held} (would be: ${changes}; nothing was written)\n` : `${held} (${changes})\n`;
}
