import { foldName } from '../../../text.ts';
import type { Manual, Passage, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { similarity, termSet } from '../similarity.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { isInfinitive } from './form.ts';

/** Function texts this alike are one text with a word changed. */
const SAME_TEXT = 0.85;
/** A position that has this share of its functions from others has none of its own to speak of. */
const COPIED_SHARE = 0.7;
/** Fewer are alike by chance. */
export const FEWEST_COPIED = 3;

/** One function that also stands in another position, earlier in the manual, and the further places where it stands as much. */
export type Copy = {
  readonly fn: PositionFunction;
  readonly source: Position;
  readonly original: PositionFunction;
  readonly further: readonly Original[];
};

type Original = { readonly source: Position; readonly original: PositionFunction };

/**
 * Positions whose functions come from others, word for word or with another verb before a superior's: both of Región
 * Laguna; the Analista de Mejora Continua, who is to "ejecutar la implementación" that the Coordinador coordinates.
 */
export function findCopiedFunctions(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const copies = copiesIn(position, manual);
    const own = position.functions.filter(({ boilerplate }) => !boilerplate);
    if (copies.length < FEWEST_COPIED || copies.length / own.length < COPIED_SHARE) return [];
    const share = shareWordForWord(copies);
    const sources = [...groupedBy(copies, ({ source }) => source.name).values()].map(sourceShown);
    const example = copies.find(({ fn, original }) => foldName(fn.text) !== foldName(original.text)) ?? copies[0]!;
    const shown = [...new Set([example.fn.text, example.original.text].map(quoted))];
    return [
      problem('COPIED_FUNCTIONS', 'high', {
        positions: [position.name, ...copies.map(({ source }) => source.name)],
        says: {
          en: `${copies.length} of the ${own.length} functions of ${quoted(position.name)} are those of others, ${share.en}: ${listedEn(sources.map(({ en }) => en))}; such as ${listedEn(shown)}.`,
          es: `${copies.length} de las ${own.length} funciones de ${quoted(position.name)} son las de otros puestos, ${share.es}: ${listedEs(sources.map(({ es }) => es))}; por ejemplo ${listedEs(shown)}.`,
        },
        where: copies.flatMap(({ fn, original, further }) => [
          placeOf(fn.text, fn),
          ...[original, ...further.map((other) => other.original)].map((each) => placeOf(each.text, each)),
        ]),
      }),
    ];
  });
}

function shareWordForWord(copies: readonly Copy[]): { readonly en: string; readonly es: string } {
  const alike = copies.filter(({ fn, original }) => foldName(fn.text) === foldName(original.text)).length;
  if (alike === copies.length) return { en: 'word for word', es: 'a la letra' };
  const others = { en: 'but for a verb or a few words', es: 'salvo un verbo o unas palabras' };
  if (alike === 0) return others;
  return { en: `${alike} word for word, the others ${others.en}`, es: `${alike} a la letra y las demás ${others.es}` };
}

// "6 of “Analista de Mejora Continua” (3 of them “Coordinador de Mejora Continua” has too)".
function sourceShown(copies: readonly Copy[]): { readonly en: string; readonly es: string } {
  const name = quoted(copies[0]!.source.name);
  const others = groupedBy(
    copies.flatMap(({ further }) => further),
    ({ source }) => source.name,
  );
  const [en, es] = [
    [...others].map(([other, same]) => `${same.length} of them ${quoted(other)} has too`),
    [...others].map(([other, same]) => `${same.length} de ellas las tiene también ${quoted(other)}`),
  ];
  return {
    en: `${copies.length} of ${name}${en.length === 0 ? '' : ` (${en.join('; ')})`}`,
    es: `${copies.length} de ${name}${es.length === 0 ? '' : ` (${es.join('; ')})`}`,
  };
}

/** Positions with one objective, nearly word for word: Coordinador de Mejora Continua and of Región Laguna. */
export function findCopiedObjectives(manual: Manual): readonly Problem[] {
  const groups: Objective[][] = [];
  for (const { name, stated } of describedIn(manual)) {
    const { objective } = stated;
    if (objective === null) continue;
    const group = groups.find(([first]) => isLike(first!.objective, objective));
    if (group === undefined) groups.push([{ name, objective }]);
    else group.push({ name, objective });
  }
  return groups.filter((group) => new Set(group.map(({ name }) => name)).size > 1).map(copiedObjective);
}

/** The functions of a position that an earlier sheet prints too, of the sheet that has most of them; sheets copy from those above. */
export function copiesIn(position: Position, manual: Manual): readonly Copy[] {
  const described = describedIn(manual);
  const earlier = described.slice(0, described.indexOf(position));
  const found = position.functions
    .filter(({ boilerplate }) => !boilerplate)
    .map((fn) => ({ fn, originals: nearestIn(earlier, fn, position) }))
    .filter(({ originals }) => originals.length > 0);
  const held = groupedBy(
    found.flatMap(({ originals }) => originals),
    ({ source }) => source.name,
  );
  return found.map(({ fn, originals }) => {
    const [first, ...further] = originals.toSorted(
      (left, right) => held.get(right.source.name)!.length - held.get(left.source.name)!.length,
    );
    return { fn, ...first!, further };
  });
}

// Every function that is as near to this one as the nearest, if that is near enough.
function nearestIn(earlier: readonly Position[], fn: PositionFunction, position: Position): readonly Original[] {
  const scored = earlier.flatMap((source) => {
    const readings = source.name === position.superior ? [wholeText, withoutVerbs] : [wholeText];
    return source.functions
      .filter(({ boilerplate }) => !boilerplate)
      .map((original) => ({ source, original, score: likeness(fn, original, readings) }));
  });
  const best = Math.max(SAME_TEXT, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ source, original }) => ({ source, original }));
}

type Reading = (fn: PositionFunction) => ReadonlySet<string>;

function likeness(left: PositionFunction, right: PositionFunction, readings: readonly Reading[]): number {
  const scores = readings.map((read) => {
    const [one, other] = [read(left), read(right)];
    return mayBeSame(one, other) ? similarity(one, other) : 0;
  });
  return Math.max(...scores);
}

function wholeText({ text }: PositionFunction): ReadonlySet<string> {
  return termSet(text);
}

// What a subordinate supports or carries out is the superior's task still: "Apoyar en la implementación de las políticas"
// for "Implementar las políticas", "Auxiliar en editar la revista" for "Editar la revista".
function withoutVerbs({ text, inferred }: PositionFunction): ReadonlySet<string> {
  const start = text.indexOf(inferred.basis);
  const words = text
    .slice(start + inferred.basis.length)
    .trim()
    .split(' ');
  const object = words.findIndex((word) => !isInfinitive(word) && !JOINTS.has(word));
  return termSet(words.slice(Math.max(0, object)).join(' '));
}

const JOINTS: ReadonlySet<string> = new Set(['a', 'e', 'en', 'y']);

// Sets that differ much in size cannot share so much.
function mayBeSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return Math.min(left.size, right.size) >= Math.max(left.size, right.size) * SAME_TEXT;
}

/** Whether a passage says nearly word for word what the other does. */
export function isLike(left: Text | null, right: Text): boolean {
  return left !== null && similarity(termSet(left.text), termSet(right.text)) >= SAME_TEXT;
}

type Text = { readonly text: string };
type Objective = { readonly name: string; readonly objective: Passage };

function copiedObjective(group: readonly Objective[]): Problem {
  const texts = new Map(group.map(({ objective }) => [foldName(objective.text), quoted(objective.text)]));
  const names = group.map(({ name }) => quoted(name));
  const same = texts.size === 1;
  return problem('COPIED_OBJECTIVE', 'high', {
    positions: group.map(({ name }) => name),
    says: {
      en: `${listedEn(names)} have ${same ? 'one objective, word for word' : 'nearly the same objective'}: ${listedEn([...texts.values()])}.`,
      es: `${listedEs(names)} tienen ${same ? 'el mismo objetivo, a la letra' : 'casi el mismo objetivo'}: ${listedEs([...texts.values()])}.`,
    },
    where: group.map(({ objective }) => placeOf(objective.text, objective)),
  });
}
