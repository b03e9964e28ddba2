import { isSpanishStopWord } from '../../language/analysis.ts';
import { wordsOf } from '../../text.ts';
import type { PrintedRelation } from '../layout.ts';
import type { Relation, Unit } from '../model.ts';
import { matchName, type Named } from './match.ts';
import type { Post } from './posts.ts';
import { collectiveOf, namePartsOf } from './ranks.ts';

/** Everything that the area of a relation may name, and whose relation it is. */
export type Surroundings = {
  readonly own: Post;
  readonly posts: readonly Post[];
  readonly units: readonly Unit[];
};

type Target = Relation['resolvesTo'][number];

/**
 * The described posts and the units that the area of a relation names. "Coordinaciones" and "Analistas y Asistentes" name
 * all those that the manual describes, the post's own left out; bodies are not looked for here, so it may be none.
 */
export function targetsOf({ area }: PrintedRelation, surroundings: Surroundings): readonly Target[] {
  const words = wordsOf(area).filter(({ text }) => !isSpanishStopWord(text));
  const collectives = words.flatMap(({ text }) => collectiveOf(text) ?? []);
  if (collectives.length === words.length)
    return collectives.flatMap(({ rank, of }) =>
      of === 'position' ? postsOfRank(rank, surroundings) : unitsOfRank(rank, surroundings),
    );
  const unit = namePartsOf(area).isUnit ? matchName(area, surroundings.units.map(asNamed)) : null;
  if (unit !== null) return [{ kind: 'unit', name: unit.name }];
  const post = namePartsOf(area).isUnit ? null : matchName(area, surroundings.posts);
  return post === null ? [] : [{ kind: 'position', name: post.name }];
}

function postsOfRank(rank: string, { own, posts }: Surroundings): readonly Target[] {
  return posts
    .filter((post) => post.sheet !== null && post !== own && namePartsOf(post.name).rank === rank)
    .map(({ name }) => ({ kind: 'position', name }));
}

// "Coordinaciones" are those whose head the manual describes, not the Coordinación General above them.
function unitsOfRank(rank: string, { own, posts, units }: Surroundings): readonly Target[] {
  const described = posts.filter(({ sheet }) => sheet !== null);
  const ownUnit = own.sheet?.unit ?? null;
  return units
    .map(asNamed)
    .filter((unit) => namePartsOf(unit.name).rank === rank && matchName(unit.name, described) !== null)
    .filter((unit) => ownUnit === null || matchName(ownUnit.text, [unit]) === null)
    .map(({ name }) => ({ kind: 'unit', name }));
}

function asNamed(unit: Unit): Named & { readonly name: string } {
  return { name: unit.name, names: [unit.name, ...unit.aliases] };
}
