import type { PrintedManual } from '../layout.ts';
import type { Passage, Unit } from '../model.ts';
import { matchName } from './match.ts';
import { namePartsOf } from './ranks.ts';
import { splitNames } from './split.ts';

/** The units that the manual names as a post's area, in its tables of internal relations or in place of a post. */
export function unitsOf(printed: PrintedManual): readonly Unit[] {
  const units: (Unit & { readonly names: readonly string[] })[] = [];
  for (const { text, sourceFrom, sourceTo } of unitNames(printed)) {
    const known = matchName(text, units);
    if (known === null) units.push({ name: text, aliases: [], names: [text], sourceFrom, sourceTo });
    else if (!known.names.includes(text)) {
      const names = [...known.names, text];
      units[units.indexOf(known)] = { ...known, names, aliases: names.slice(1) };
    }
  }
  return units.map(({ name, aliases, sourceFrom, sourceTo }) => ({ name, aliases, sourceFrom, sourceTo }));
}

// The areas of the posts come first: they name a unit in full, relations shorten it.
function unitNames({ sheets }: PrintedManual): readonly Passage[] {
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
