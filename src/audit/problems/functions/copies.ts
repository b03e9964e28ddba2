import { foldName } from '../../../text.ts';
import type { Manual, Passage, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { similarity, termSet } from '../similarity.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** Function texts this alike are one text with a word changed. */
const SAME_TEXT = 0.85;
/** A position that has this share of its functions from others has none of its own to speak of. */
const COPIED_SHARE = 0.7;
const FEWEST_COPIED = 3;

/** One function that also stands in another position, earlier in the manual. */
export type Copy = {
  readonly fn: PositionFunction;
  readonly source: Position;
  readonly original: PositionFunction;
};

/** Positions whose functions come from others, nearly word for word: both of Región Laguna. */
export function findCopiedFunctions(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const copies = copiesIn(position, manual);
    const own = position.functions.filter(({ boilerplate }) => !boilerplate);
    if (copies.length < FEWEST_COPIED || copies.length / own.length < COPIED_SHARE) return [];
    const sources = [...groupedBy(copies, ({ source }) => source.name)].map(([name, from]) => ({
      en: `${from.length} of ${quoted(name)}`,
      es: `${from.length} de ${quoted(name)}`,
    }));
    const { fn, original } = copies[0]!;
    return [
      problem('COPIED_FUNCTIONS', 'high', {
        positions: [position.name, ...copies.map(({ source }) => source.name)],
        says: {
          en: `${copies.length} of the ${own.length} functions of ${quoted(position.name)} are those of others, nearly word for word: ${listedEn(sources.map(({ en }) => en))}; such as ${quoted(fn.text)} and ${quoted(original.text)}.`,
          es: `${copies.length} de las ${own.length} funciones de ${quoted(position.name)} son las de otros puestos, casi a la letra: ${listedEs(sources.map(({ es }) => es))}; por ejemplo ${quoted(fn.text)} y ${quoted(original.text)}.`,
        },
        where: copies.flatMap((copy) => [placeOf(copy.fn.text, copy.fn), placeOf(copy.original.text, copy.original)]),
      }),
    ];
  });
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

/** Part of the functions comes from a position whose objective is another than the one taken over. */
export function findObjectivesOffCopies(manual: Manual): readonly Problem[] {
  const holders = holdersOfTexts(manual);
  return describedIn(manual).flatMap((position) => {
    const { objective } = position.stated;
    if (objective === null) return [];
    const likes = describedIn(manual).filter(({ stated }) => isLike(stated.objective, objective));
    const served = (fn: PositionFunction): boolean =>
      likes.some((like) => like !== position && like.functions.some((other) => isCopy(fn, other)));
    const copies = copiesIn(position, manual).filter(
      ({ fn, original, source }) =>
        foldName(fn.text) === foldName(original.text) &&
        holders.get(foldName(fn.text)) === 2 &&
        !likes.includes(source) &&
        source.name !== position.superior &&
        !served(fn),
    );
    const foreign = [...groupedBy(copies, ({ source }) => source)].filter(([, own]) => own.length >= FEWEST_COPIED);
    return foreign.map(([source, copies]) => objectiveOff(position, { objective, source, copies }));
  });
}

/** The functions of a position that an earlier sheet prints too; sheets copy from those above them. */
export function copiesIn(position: Position, manual: Manual): readonly Copy[] {
  const described = describedIn(manual);
  const earlier = described.slice(0, described.indexOf(position));
  return position.functions
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap((fn) => {
      const terms = termSet(fn.text);
      const originals = earlier.flatMap((source) =>
        source.functions
          .filter(({ boilerplate, text }) => !boilerplate && mayBeSame(terms, termSet(text)))
          .map((original) => ({ fn, source, original, score: similarity(terms, termSet(original.text)) })),
      );
      const best = originals.toSorted((left, right) => right.score - left.score)[0];
      return best === undefined || best.score < SAME_TEXT ? [] : [best];
    });
}

// A function of three posts or more is the template's, and says nothing of where it came from.
function holdersOfTexts(manual: Manual): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { functions } of describedIn(manual))
    for (const key of new Set(functions.map(({ text }) => foldName(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// Sets that differ much in size cannot share so much.
function mayBeSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return Math.min(left.size, right.size) >= Math.max(left.size, right.size) * SAME_TEXT;
}

function isLike(left: Passage | null, right: Passage): boolean {
  return left !== null && similarity(termSet(left.text), termSet(right.text)) >= SAME_TEXT;
}

function isCopy(left: PositionFunction, right: PositionFunction): boolean {
  return similarity(termSet(left.text), termSet(right.text)) >= SAME_TEXT;
}

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

function objectiveOff(
  position: Position,
  { objective, source, copies }: { objective: Passage; source: Position; copies: readonly Copy[] },
): Problem {
  const numbers = copies.map(({ fn }) => String(fn.number));
  return problem('OBJECTIVE_OFF_FUNCTION', 'medium', {
    positions: [position.name, source.name],
    says: {
      en: `Functions ${listedEn(numbers)} of ${quoted(position.name)}, such as ${quoted(copies[0]!.fn.text)}, serve the objective of ${quoted(source.name)}; its own says ${quoted(objective.text)}.`,
      es: `Las funciones ${listedEs(numbers)} de ${quoted(position.name)}, como ${quoted(copies[0]!.fn.text)}, sirven al objetivo de ${quoted(source.name)}; el suyo dice ${quoted(objective.text)}.`,
    },
    where: [placeOf(objective.text, objective), ...copies.map(({ fn }) => placeOf(fn.text, fn))],
  });
}
