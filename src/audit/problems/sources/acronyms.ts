import { foldAccents } from '../../../text.ts';
import type { Lines, Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn, textsOf } from '../passages.ts';
import { singularKey } from '../plurals.ts';

/** Two capitals or more in a short word: MIR, PbR, INEVAP. */
const ACRONYM = /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}?\p{Lu}[\p{Lu}\p{Ll}]{0,6}(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLC]+$/u;
/** An acronym in parentheses with the words before it that may be its name. */
const EXPANSION = /(?<name>(?:\p{L}+[ ,]+){1,12})\((?<acronym>\p{Lu}[\p{L}]{1,8})\)/gu;
/** The same the other way round: "RUT (Registro Único de Trámites)". */
const REVERSED = /(?<!\p{L})(?<acronym>\p{Lu}{2,8}) \((?<name>\p{Lu}\p{L}+(?: [\p{L},]+){1,10})\)/gu;
/** Places shown of one acronym. */
const PLACES = 12;

/** An acronym where it stands, or the name that a text gives it. */
export type Use = { readonly acronym: string; readonly text: string; readonly context: string } & Lines;

/** Acronyms that the manual never sets beside their name: PAE, ASM, INEVAP, SIG. */
export function findUnexpandedAcronyms(manual: Manual): readonly Problem[] {
  const expanded = new Set(expansionsIn(manual).map(({ acronym }) => foldAccents(acronym)));
  const uses = groupedBy(acronymsIn(manual), ({ acronym }) => foldAccents(acronym));
  const unexplained = [...uses].filter(([key]) => !expanded.has(key)).map(([, places]) => places);
  if (unexplained.length === 0) return [];
  const shown = unexplained.map((places) => `${quoted(places[0]!.acronym)}${meaningOf(places[0]!.acronym, manual)}`);
  return [
    problem('ACRONYM_NOT_EXPANDED', 'medium', {
      positions: [],
      says: {
        en: `Acronyms stand nowhere beside the name that they stand for (${unexplained.length}): ${listedEn(shown)}.`,
        es: `Hay siglas que en ningún lugar están junto al nombre que abrevian (${unexplained.length}): ${listedEs(shown)}.`,
      },
      where: unexplained.flatMap((places) => places.slice(0, PLACES).map((use) => placeOf(use.text, use))),
    }),
  ];
}

/** Acronyms that are written out only after they have been used: SED. */
export function findLateExpansions(manual: Manual): readonly Problem[] {
  const uses = groupedBy(acronymsIn(manual), ({ acronym }) => foldAccents(acronym));
  const firsts = groupedBy(expansionsIn(manual), ({ acronym }) => foldAccents(acronym));
  return [...firsts].flatMap(([key, [expansion]]) => {
    const before = (uses.get(key) ?? []).filter((use) => use.sourceTo < expansion!.sourceFrom);
    if (before.length === 0) return [];
    return [
      problem('ACRONYM_EXPANDED_LATE', 'low', {
        positions: [],
        says: {
          en: `${quoted(expansion!.acronym)} is used ${before.length} times, as in ${quoted(before[0]!.context)}, before it is written out as ${quoted(expansion!.text)}.`,
          es: `${quoted(expansion!.acronym)} se usa ${before.length} veces, como en ${quoted(before[0]!.context)}, antes de desarrollarse como ${quoted(expansion!.text)}.`,
        },
        where: [...before, expansion!].map((use) => placeOf(use.text, use)),
      }),
    ];
  });
}

/** One acronym written out in two ways: "Análisis y Control Interno (ACI)", "Análisis de Control Interno (ACI)". */
export function findTwoExpansions(manual: Manual): readonly Problem[] {
  return [...groupedBy(expansionsIn(manual), ({ acronym }) => foldAccents(acronym)).values()].flatMap((expansions) => {
    const names = groupedBy(expansions, ({ text }) => singularKey(text));
    if (names.size < 2) return [];
    const shown = [...names.values()].map((uses) => quoted(uses[0]!.text));
    return [
      problem('ACRONYM_TWO_EXPANSIONS', 'medium', {
        positions: [],
        says: {
          en: `${quoted(expansions[0]!.acronym)} is written out in ${names.size} ways: ${listedEn(shown)}.`,
          es: `${quoted(expansions[0]!.acronym)} se desarrolla de ${names.size} maneras: ${listedEs(shown)}.`,
        },
        where: expansions.map((use) => placeOf(use.text, use)),
      }),
    ];
  });
}

/** One acronym in two spellings: "PBR" and "PbR". */
export function findAcronymSpellings(manual: Manual): readonly Problem[] {
  const typed = acronymsIn(manual).filter(({ context }) => context !== context.toUpperCase());
  return [...groupedBy(typed, ({ acronym }) => foldAccents(acronym)).values()].flatMap((uses) => {
    const spellings = groupedBy(uses, ({ acronym }) => acronym);
    if (spellings.size < 2) return [];
    const shown = [...spellings.values()].map((same) => quoted(same[0]!.acronym));
    return [
      problem('CAPITALISATION', 'low', {
        positions: [],
        says: {
          en: `One acronym is printed with and without capitals in ${spellings.size} ways: ${listedEn(shown)}.`,
          es: `Una misma sigla se escribe de ${spellings.size} maneras: ${listedEs(shown)}.`,
        },
        where: uses.map((use) => placeOf(use.text, use)),
      }),
    ];
  });
}

/** The acronyms, folded, that the manual writes out in more than one way. */
export function twiceExpanded(manual: Manual): readonly string[] {
  return [...groupedBy(expansionsIn(manual), ({ acronym }) => foldAccents(acronym))]
    .filter(([, expansions]) => new Set(expansions.map(({ text }) => singularKey(text))).size > 1)
    .map(([key]) => key);
}

/** An institution whose official name is misquoted: CONEVAL without "Desarrollo". */
export function findWrongNames(manual: Manual): readonly Problem[] {
  return expansionsIn(manual).flatMap((use) => {
    const entity = manual.entities.find(
      ({ acronym, kinds }) =>
        acronym !== null && foldAccents(acronym) === foldAccents(use.acronym) && kinds.includes('Body'),
    );
    const official = entity?.nameEs ?? null;
    if (official === null || singularKey(official) === singularKey(use.text)) return [];
    return [
      problem('WRONG_NAME', 'medium', {
        positions: [],
        says: {
          en: `${quoted(use.acronym)} is written out as ${quoted(use.text)}; its official name is ${quoted(official)}.`,
          es: `${quoted(use.acronym)} se desarrolla como ${quoted(use.text)}; su nombre oficial es ${quoted(official)}.`,
        },
        where: [placeOf(use.text, use)],
      }),
    ];
  });
}

/** Every name that a text gives an acronym: "Matriz de Indicadores para Resultados (MIR)". */
export function expansionsIn(manual: Manual): readonly Use[] {
  const texts = textsOf(manual).filter(({ text }) => text.includes('('));
  return texts.flatMap((text) => {
    const before = Array.from(text.text.matchAll(EXPANSION), ({ groups }) => ({
      acronym: groups!['acronym']!,
      written: nameOf(groups!['name']!.trim(), groups!['acronym']!),
    }));
    const after = Array.from(text.text.matchAll(REVERSED), ({ groups }) => ({
      acronym: groups!['acronym']!,
      written: groups!['name']!,
    }));
    return [...before, ...after].flatMap(({ acronym, written }) =>
      written === undefined ? [] : [{ ...text, acronym, text: written, context: text.text }],
    );
  });
}

// In capitals throughout, a word is an acronym only where mixed text has it too.
function acronymsIn(manual: Manual): readonly Use[] {
  const names = [
    ...manual.contents.map((entry) => ({ ...entry, text: entry.title })),
    ...manual.inventory.map((row) => ({ ...row, text: row.name })),
    ...describedIn(manual).flatMap((position) => position.names.map((name) => ({ ...name, text: name.name }))),
  ];
  const texts = [...names, ...textsOf(manual)];
  const mixed = texts.filter(({ text }) => text !== text.toUpperCase());
  const words = new Set(mixed.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
  const known = new Set(mixed.flatMap(({ text }) => found(text)).map(foldAccents));
  return texts
    .flatMap(({ text, sourceFrom, sourceTo }) =>
      found(text).map((acronym) => ({ acronym, text: acronym, context: text, sourceFrom, sourceTo })),
    )
    .filter(({ acronym }) => known.has(foldAccents(acronym)) && !words.has(acronym.toLowerCase()))
    .sort((left, right) => left.sourceFrom - right.sourceFrom);
}

function found(text: string): readonly string[] {
  return (text.match(ACRONYM) ?? []).filter((word) => !ROMAN.test(word));
}

// The last words whose initials the acronym has; failing that, the last run of capitalised words.
function nameOf(before: string, acronym: string): string | undefined {
  const words = before.split(/\s+/u);
  const letters = foldAccents(acronym);
  for (let start = words.length - 2; start >= 0; start -= 1) {
    const initials = words.slice(start).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
    const joined = initials.map((word) => foldAccents(word[0]!)).join('');
    if (joined === letters) return words.slice(start).join(' ');
  }
  const run = /\p{Lu}\p{L}+(?:,? (?:\p{Lu}\p{L}+|de|del|la|las|los|y|e|para|en))*$/u.exec(before)?.[0];
  return run !== undefined && run.includes(' ') && foldAccents(run[0]!) === letters[0] ? run : undefined;
}

function meaningOf(acronym: string, manual: Manual): string {
  const entity = manual.entities.find(
    (each) => each.acronym !== null && foldAccents(each.acronym) === foldAccents(acronym),
  );
  const name = entity?.nameEs ?? null;
  return name === null || foldAccents(name) === foldAccents(acronym) ? '' : ` (${name})`;
}
