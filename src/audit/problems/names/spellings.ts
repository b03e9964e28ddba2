import { termsOf } from '../../../language/analysis.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Position, PrintedName, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { rankOf, unitWordOf } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

const PLACES = {
  heading: { en: 'heading', es: 'título' },
  table: { en: 'name of the post', es: 'nombre del puesto' },
  hierarchy: { en: 'its own hierarchy', es: 'su propia jerarquía' },
  contents: { en: 'contents', es: 'contenido' },
  inventory: { en: 'inventory', es: 'inventario' },
  superior: { en: "a subordinate's sheet", es: 'cédula de un inferior' },
  subordinate: { en: "a superior's sheet", es: 'cédula de un superior' },
} as const;

/** One position under several names: "Fomento a PBR", "Fomento en PBR", "Fortalecimiento a PBR". */
export function findNameMismatches(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const spellings = spellingsOf(position);
    return spellings.length < 2 ? [] : [nameMismatch(position, spellings)];
  });
}

/** Only the first word of the name in a sheet, "Coordinador", where others have the whole; a list says it under an area. */
export function findBareNames(manual: Manual): readonly Problem[] {
  const bare = describedIn(manual).flatMap((position) =>
    position.names
      .filter((printed) => IN_A_SHEET.has(printed.place) && isFirstWordOf(printed.name, position))
      .map((printed) => ({ position, printed })),
  );
  if (bare.length === 0) return [];
  const names = bare.map(({ printed }) => quoted(printed.name));
  const owners = bare.map(({ position }) => quoted(position.name));
  return [
    problem('NAME_MISMATCH', 'medium', {
      positions: bare.map(({ position }) => position.name),
      says: {
        en: `Sheets give only the first word of the name, ${listedEn(names)}, where the rest of the manual has ${listedEn(owners)}.`,
        es: `Hay cédulas que dan sólo la primera palabra del nombre, ${listedEs(names)}, donde el resto del manual dice ${listedEs(owners)}.`,
      },
      where: bare.flatMap(({ position, printed }) => [
        placeOf(printed.name, printed),
        ...position.names.filter(({ place }) => WHOLE.has(place)).map((name) => placeOf(name.name, name)),
      ]),
    }),
  ];
}

const IN_A_SHEET: ReadonlySet<PrintedName['place']> = new Set(['heading', 'table', 'hierarchy']);
const WHOLE: ReadonlySet<PrintedName['place']> = new Set(['contents', 'inventory', 'heading', 'table']);

function isFirstWordOf(printed: string, { name }: Position): boolean {
  const [first, ...rest] = foldName(name).split(' ');
  return rest.length > 0 && foldName(printed) === first;
}

/** A name that ends in a period, where names do not: "Analista de Mejora Continua." */
export function findNamesWithPeriod(manual: Manual): readonly Problem[] {
  const printed = describedIn(manual).flatMap(({ name, names, internalRelations, externalRelations }) => [
    ...names.map((spelling) => ({ position: name, text: spelling.name, lines: spelling })),
    ...[...internalRelations, ...externalRelations].map((row) => ({ position: name, text: row.area, lines: row })),
  ]);
  const ending = printed.filter(({ text }) => /\p{L}\.$/u.test(text));
  if (ending.length === 0 || ending.length * 2 > printed.length) return [];
  const shown = ending.map(({ text }) => quoted(text));
  return [
    problem('NAME_WITH_PERIOD', 'low', {
      positions: ending.map(({ position }) => position),
      says: {
        en: `Names end in a period where the others do not: ${listedEn(shown)}.`,
        es: `Hay nombres que terminan en punto, a diferencia de los demás: ${listedEs(shown)}.`,
      },
      where: ending.map(({ text, lines }) => placeOf(text, lines)),
    }),
  ];
}

/** Positions of one rank named by different patterns: "Analista de X", "Analista de la Coordinación de X". */
export function findNamingStyles(manual: Manual): readonly Problem[] {
  const families = groupedBy(describedIn(manual), (position) => rankOf(position.name)?.singular[0] ?? '');
  return [...families].flatMap(([rank, family]) => {
    const patterns = groupedBy(family.map(headingOf), (heading) => patternOf(heading.name));
    if (rank === '' || family.length < 3 || patterns.size < 2) return [];
    const shown = [...patterns.values()].map((headings) => quoted(headings[0]!.name));
    return [
      problem('NAMING_STYLE', 'low', {
        positions: family.map((position) => position.name),
        says: {
          en: `${family.length} positions of the rank ${quoted(rank)} are named by ${patterns.size} patterns: ${listedEn(shown)}.`,
          es: `${family.length} puestos de ${quoted(rank)} se nombran con ${patterns.size} patrones: ${listedEs(shown)}.`,
        },
        where: family.map(headingOf).map((heading) => placeOf(heading.name, heading)),
      }),
    ];
  });
}

type Spelling = { readonly key: string; readonly printed: readonly PrintedName[] };

// A unit in the place of a position is a fault of its own.
function spellingsOf(position: Position): readonly Spelling[] {
  const printed = position.names.filter(
    ({ name, place }) =>
      place in PLACES &&
      !isFirstWordOf(name, position) &&
      (rankOf(name) !== undefined || unitWordOf(name) === undefined),
  );
  return [...groupedBy(printed, ({ name }) => spellingKey(name))].map(([key, names]) => ({ key, printed: names }));
}

function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/\s*\.$/u, '')
    .replace(/\s+/gu, ' ');
}

function nameMismatch(position: Position, spellings: readonly Spelling[]): Problem {
  const shown = spellings.map(({ printed }) => {
    const places = [...new Set(printed.map(({ place }) => place))].map((place) => PLACES[place as keyof typeof PLACES]);
    return {
      en: `${quoted(asTyped(printed))} (${places.map(({ en }) => en).join(', ')})`,
      es: `${quoted(asTyped(printed))} (${places.map(({ es }) => es).join(', ')})`,
    };
  });
  return problem('NAME_MISMATCH', severityOf(spellings), {
    positions: [position.name],
    says: {
      en: `One position has ${spellings.length} names: ${listedEn(shown.map(({ en }) => en))}.`,
      es: `Un mismo puesto tiene ${spellings.length} nombres: ${listedEs(shown.map(({ es }) => es))}.`,
    },
    where: spellings.flatMap(({ printed }) => printed.map((name) => placeOf(name.name, name))),
  });
}

// In capitals only where it stands nowhere else.
function asTyped(printed: readonly PrintedName[]): string {
  return (printed.find(({ name }) => name !== name.toUpperCase()) ?? printed[0]!).name;
}

// "Fomento" against "Fortalecimiento" misleads; a shorter or longer form of one name only weakens.
function severityOf(spellings: readonly Spelling[]): 'high' | 'medium' {
  const terms = spellings.map(({ key }) => new Set(termsOf(key)));
  const nested = terms.every((one) => terms.every((other) => isWithin(one, other) || isWithin(other, one)));
  return nested ? 'medium' : 'high';
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((term) => whole.has(term));
}

function headingOf(position: Position): PrintedName {
  const heading = position.names.find(({ place }) => place === 'heading');
  return (
    heading ?? { name: position.name, place: 'heading', sourceFrom: position.sourceFrom, sourceTo: position.sourceFrom }
  );
}

// "Analista de la Coordinación de Evaluación" gives "de la coordinacion de", "Analista de Seguimiento" gives "de".
function patternOf(name: string): string {
  const folded = foldName(name).split(' ').slice(1);
  const unit = folded.findIndex((word) => unitWordOf(word) !== undefined);
  return unit >= 0 && unit <= 2 ? folded.slice(0, unit + 1).join(' ') : '';
}
