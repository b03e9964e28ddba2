import type { PrintedManual } from '../layout.ts';
import type { Unit } from '../model.ts';
import { indexNames, type Named } from './match.ts';
import { hierarchyOf, type Hierarchy } from './hierarchy.ts';
import { postsOf, type Post } from './posts.ts';
import { unitsOf } from './units.ts';

/** A unit under all of its names. */
export type NamedUnit = Unit & Named;

/** The posts and units of a manual, and what a printed name means among them; null where that is not clear. */
export type NameDirectory = {
  readonly posts: readonly Post[];
  readonly units: readonly NamedUnit[];
  readonly findPost: (name: string) => Post | null;
  readonly findUnit: (name: string) => NamedUnit | null;
  readonly findInHierarchy: Hierarchy;
};

/** The directory of a manual's posts and units. */
export function nameDirectoryOf(printed: PrintedManual): NameDirectory {
  const posts = postsOf(printed);
  const units = unitsOf(printed).map((unit) => ({ ...unit, names: [unit.name, ...unit.aliases] }));
  const findPost = indexNames(posts).match;
  const findUnit = indexNames(units).match;
  return { posts, units, findPost, findUnit, findInHierarchy: hierarchyOf(posts, findPost) };
}
