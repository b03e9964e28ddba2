import { isSpanishStopWord } from '../../language/analysis.ts';
import { wordsOf } from '../../text.ts';
import type { PrintedRelation } from '../layout.ts';
import type { Relation } from '../model.ts';
import type { NameDirectory, NamedUnit } from './directory.ts';
import type { Post } from './posts.ts';
import { collectiveOf, namePartsOf } from './ranks.ts';

type Target = Relation['resolvesTo'][number];

/**
 * The posts and units that the area of a post's relation names. "Coordinaciones" and "Analistas y Asistentes" name all
 * those that the manual describes, the post's own left out; bodies are not looked for here, so it may be none.
 */
export function targetsOf({ area }: PrintedRelation, own: Post, directory: NameDirectory): readonly Target[] {
  const words = wordsOf(area).filter(({ text }) => !isSpanishStopWord(text));
  const collectives = words.flatMap(({ text }) => collectiveOf(text) ?? []);
  if (collectives.length === words.length)
    return collectives.flatMap(({ rank, of }) =>
      of === 'position' ? postsOfRank(rank, own, directory) : unitsOfRank(rank, own, directory),
    );
  if (namePartsOf(area).isUnit) {
    const unit = directory.findUnit(area);
    return unit === null ? [] : [{ kind: 'unit', name: unit.name }];
  }
  const post = directory.findPost(area);
  return post === null ? [] : [{ kind: 'position', name: post.name }];
}

function postsOfRank(rank: string, own: Post, { posts }: NameDirectory): readonly Target[] {
  return posts
    .filter((post) => post.sheet !== null && post !== own && namePartsOf(post.name).rank === rank)
    .map(({ name }) => ({ kind: 'position', name }));
}

// "Coordinaciones" are those whose head the manual describes, not the Coordinación General above them.
function unitsOfRank(rank: string, own: Post, { units, findPost, findUnit }: NameDirectory): readonly Target[] {
  const ownUnit = own.sheet?.unit == null ? null : findUnit(own.sheet.unit.text);
  const isNamed = (unit: NamedUnit): boolean => namePartsOf(unit.name).rank === rank && unit !== ownUnit;
  return units
    .filter((unit) => isNamed(unit) && findPost(unit.name)?.sheet != null)
    .map(({ name }) => ({ kind: 'unit', name }));
}
