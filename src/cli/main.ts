import { readFileSync } from 'node:fs';
import { QuienError } from '../errors.ts';
import { ASK } from './commands/ask.ts';
import { AUDIT } from './commands/audit.ts';
import { LOAD } from './commands/load.ts';
import { PARSE } from './commands/parse.ts';
import { PROBLEMS } from './commands/problems.ts';
import { SERVE } from './commands/serve.ts';
import { helpOf, parseCommandLine, type Command } from './command.ts';
import { EXIT, type Output } from './output.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [ASK, LOAD, SERVE, PARSE, PROBLEMS, AUDIT];

/** Runs `quien` with these arguments and gives its exit code; see `EXIT`. It never throws. */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  try {
    return await dispatch(argv, output);
  } catch (error) {
    if (error instanceof QuienError) {
      output.complain(`quien: ${error.message}\n`);
      return error.code === 'USAGE' ? EXIT.USAGE : EXIT.ERROR;
    }
    output.complain('quien: something went wrong that should not; please report it with what you ran.\n');
    output.complain(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.ERROR;
  }
}

async function dispatch([name, ...rest]: readonly string[], output: Output): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    output.write(about === undefined ? usage() : helpOf(about));
    return EXIT.OK;
  }
  if (name === '--version') {
    output.write(`${version()}\n`);
    return EXIT.OK;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    output.complain(name === undefined ? usage() : `quien: there is no command \`${name}\`.\n\n${usage()}`);
    return EXIT.USAGE;
  }
  const given = parseCommandLine(command, rest);
  if (given.options['help'] !== true) return command.run(given, output);
  output.write(helpOf(command));
  return EXIT.OK;
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, what }) => `  ${name.padEnd(width)}  ${what}\n`);
  return [
    'Who is responsible for what in an organisation, from its own manual.\n\n',
    'usage: quien COMMAND ...\n\n',
    ...lines,
    '\n`quien COMMAND --help` says more. Exit codes: 0 answered, 1 error, 2 usage, 3 no match, 4 audit found.\n',
  ].join('');
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
