import { EntityKind, type Reading } from '../../manual/model.ts';
import { JSON_OPTION, usageError, type Command } from '../command.ts';
import { bold, EXIT, writeJson, type Output } from '../output.ts';
import { readReading } from '../source.ts';
import { wrapped } from '../wrap.ts';

/** `quien parse`: what a manual's text says, as data. */
export const PARSE: Command = {
  name: 'parse',
  usage: 'parse FILE [--json]',
  what: 'Read a manual and show what was found in it: positions, functions, entities, problems.',
  options: JSON_OPTION,
  examples: ['quien parse manual.txt', 'quien parse manual.txt --json > manual.json'],
  run: async (given, output) => {
    const [file, ...more] = given.words;
    if (file === undefined || more.length > 0) throw usageError(PARSE, 'Name one manual');
    const reading = await readReading(file);
    if (given.options['json'] === true) writeJson(reading, output);
    else output.write(printReading(reading, output));
    return EXIT.OK;
  },
};

function printReading({ manual, problems }: Reading, output: Output): string {
  const positions = manual.positions.map(
    ({ name, described, functions, sourceFrom, sourceTo }) =>
      `  ${name}: ${described ? `${functions.length} functions, lines ${sourceFrom}-${sourceTo}` : 'named only'}\n`,
  );
  const entities = EntityKind.options.map((kind) => {
    const names = manual.entities.filter((entity) => entity.kind === kind).map(({ acronym, name }) => acronym ?? name);
    return names.length === 0 ? '' : wrapped(`${kind}: ${names.join(', ')}`, { indent: '  ', columns: output.columns });
  });
  return [
    `${bold(manual.title, output)}\n${manual.code}, ${manual.issuedOn ?? 'without a date'} (${manual.id})\n`,
    `\n${manual.positions.length} positions\n`,
    ...positions,
    `\n${manual.entities.length} systems, laws, plans, instruments, methodologies, committees and bodies\n`,
    ...entities,
    `\n${problems.length} problems met while reading; \`quien problems --manual FILE\` shows all faults\n`,
  ].join('');
}
