import { parseArgs, type ParseArgsConfig } from 'node:util';
import { QuienError } from '../errors.ts';
import { nearestNames } from '../text.ts';
import type { Output } from './output.ts';

/** What was given on the command line: the words, and the options by their names. */
export type Given = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

/** An option: what follows it (null for a switch) and what it does. */
export type OptionDescription = { readonly value: string | null; readonly what: string };

/** One command of `quien`, with all that its help says. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly what: string;
  readonly options: Readonly<Record<string, OptionDescription>>;
  readonly examples: readonly string[];
  readonly run: (given: Given, output: Output) => Promise<number>;
};

/** Every command that answers from a graph takes these. */
export const GRAPH_OPTIONS: Command['options'] = {
  db: { value: 'FILE', what: 'the graph in this file (see `quien load`)' },
  store: { value: 'ENGINE', what: 'grafeo (embedded, the default) or neo4j (NEO4J_URI and so on say where)' },
  manual: { value: 'FILE', what: 'another manual than the bundled one, in memory' },
};

/** Every command that prints data takes this. */
export const JSON_OPTION: Command['options'] = { json: { value: null, what: 'print JSON for programs' } };

/** The command line taken apart; what it does not fit is a USAGE error. */
export function parseCommandLine(command: Command, argv: readonly string[]): Given {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value }] of Object.entries(command.options))
    options[name] = { type: value === null ? 'boolean' : 'string' };
  try {
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { words: positionals, options: values as Given['options'] };
  } catch (error) {
    throw usageError(command, error instanceof Error ? error.message.replace(/[.\s]*$/u, '') : String(error));
  }
}

/** The value of an option that takes one, or undefined. */
export function valueOf({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The error for a command line that does not fit, with where to read on. */
export function usageError(command: Command, reason: string): QuienError {
  return new QuienError('USAGE', `${reason}. See \`quien ${command.name} --help\`.`);
}

/** Those of the choices that an option lists, in any case; undefined where it is not given, a USAGE error for another word. */
export function choicesOf<T extends string>(
  command: Command,
  given: Given,
  { option, choices }: { readonly option: string; readonly choices: readonly T[] },
): readonly T[] | undefined {
  return valueOf(given, option)
    ?.split(',')
    .map((name) => {
      const choice = choices.find((each) => each.toLowerCase() === name.trim().toLowerCase());
      if (choice === undefined) throw usageError(command, `--${option} takes ${choices.join(', ')}, not \`${name}\``);
      return choice;
    });
}

/** How many names are shown in place of one that there is not. */
const NEAR_NAMES = 5;

/** What a USAGE error adds where a name is not known: "; nearest are “Secretaría”"; empty where nothing is near. */
export function nearestTo(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known, NEAR_NAMES).map((each) => `“${each}”`);
  return near.length > 0 ? `; nearest are ${near.join(', ')}` : '';
}

/** What `quien COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, help: { value: null, what: 'print this' } });
  const names = options.map(([name, { value }]) => `--${name}${value === null ? '' : ` ${value}`}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = options.map(([, { what }], index) => `  ${names[index]!.padEnd(width)}  ${what}\n`);
  const examples = command.examples.map((example) => `  ${example}\n`);
  return `${command.what}\n\nusage: quien ${command.usage}\n\n${lines.join('')}\nexamples:\n${examples.join('')}`;
}
