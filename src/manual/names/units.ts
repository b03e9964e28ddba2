import type { PrintedManual } from '../layout.ts';
import type { Lines, Passage, Unit } from '../model.ts';
import { indexNames, type Named } from './match.ts';
import { namePartsOf } from './ranks.ts';
import { splitNames } from './split.ts';
import { unitNamesIn } from './unit-names.ts';

type NamedUnit = Named & Lines & { readonly names: string[] };

/**
 * The units that the manual names as a post's area, in its tables of internal relations or in place of a post, each under
 * every name that it has there and in the texts.
 */
export function unitsOf(printed: PrintedManual): readonly Unit[] {
  const index = indexNames<NamedUnit>([]);
  const units: NamedUnit[] = [];
  for (const { text, sourceFrom, sourceTo } of standingNames(printed)) {
    const known = index.match(text);
    if (known === null) {
      const unit = { names: [text], sourceFrom, sourceTo };
      units.push(unit);
      index.add(unit);
    } else if (!known.names.includes(text)) known.names.push(text);
  }
  for (const { unit, name } of textsOf(printed).flatMap((text) => unitNamesIn(text, index)))
    if (!unit.names.includes(name)) unit.names.push(name);
  return units.map(({ names, sourceFrom, sourceTo }) => ({
    name: names[0]!,
    aliases: names.slice(1),
    sourceFrom,
    sourceTo,
  }));
}

// The areas of the posts come first: they name a unit in full, relations shorten it.
function standingNames({ sheets }: PrintedManual): readonly Passage[] {
  const areas = sheets.flatMap(({ unit }) => unit ?? []);
  const posts = sheets.flatMap(({ subordinates }) =>
    subordinates.flatMap((passage) => splitNames(passage.text).map((text) => ({ ...passage, text }))),
  );
  const relations = sheets.flatMap(({ internalRelations }) =>
    internalRelations.map(({ area, sourceFrom, sourceTo }) => ({ text: area, sourceFrom, sourceTo })),
  );
  return [...areas, ...[...posts, ...relations].filter(({ text }) => namesUnit(text))];
}

function namesUnit(text: string): boolean {
  const { isUnit, words } = namePartsOf(text);
  return isUnit && words.size > 0;
}

function textsOf({ introduction, strategicFunctions, sheets }: PrintedManual): readonly string[] {
  const inSheets = sheets.flatMap(({ objective, functions, internalRelations, externalRelations }) => [
    ...(objective === null ? [] : [objective.text]),
    ...functions.map(({ text }) => text),
    ...[...internalRelations, ...externalRelations].map(({ reason }) => reason),
  ]);
  return [...[...introduction, ...strategicFunctions].map(({ text }) => text), ...inSheets];
}
