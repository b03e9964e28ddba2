import { termsOf } from '../../../language/analysis.ts';
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
/** Fewer are alike by chance. */
export const FEWEST_COPIED = 3;

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

/** The functions of a position that an earlier sheet prints too; sheets copy from those above them. */
export function copiesIn(position: Position, manual: Manual): readonly Copy[] {
  const described = describedIn(manual);
  const earlier = described.slice(0, described.indexOf(position));
  return position.functions
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap((fn) => {
      const originals = earlier.flatMap((source) => {
        const terms = source.name === position.superior ? supportedTerms(fn) : termSet(fn.text);
        return source.functions
          .filter(({ boilerplate, text }) => !boilerplate && mayBeSame(terms, termSet(text)))
          .map((original) => ({ fn, source, original, score: similarity(terms, termSet(original.text)) }));
      });
      const best = originals.toSorted((left, right) => right.score - left.score)[0];
      return best === undefined || best.score < SAME_TEXT ? [] : [best];
    });
}

// "Apoyar en la implementación de las políticas" is the superior's "Implementar las políticas" with a verb put before.
function supportedTerms({ text, inferred }: PositionFunction): ReadonlySet<string> {
  const terms = termSet(text);
  if (inferred.involvement !== 'SUPPORTS' || inferred.verb === null) return terms;
  const verb = new Set(termsOf(inferred.verb));
  return new Set([...terms].filter((term) => !verb.has(term)));
}

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
