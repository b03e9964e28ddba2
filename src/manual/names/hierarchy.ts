import { foldName } from '../../text.ts';
import type { PrintedName } from '../model.ts';
import { hierarchyNames, type Post } from './posts.ts';
import { namePartsOf } from './ranks.ts';
import { isShortFor } from './rows.ts';

/** What the name of a superior or of a subordinate in the sheet of a post means; null where that is not clear. */
export type Hierarchy = (name: PrintedName, owner: Post) => Post | null;

/** So many posts of one name are looked at before and after the one that names it, and so many below a superior. */
const MOST_NAMESAKES = 20;
const MOST_BELOW = 100;

/**
 * The meaning of the names in the hierarchy of posts that may have one name: "Auditor" among the subordinates of a post is
 * the auditor whose superior it is, "Coordinador" above a post the coordinator that lists it, else the last one described
 * before it. `findPost` says what a name means wherever it stands.
 */
export function hierarchyOf(posts: readonly Post[], findPost: (name: string) => Post | null): Hierarchy {
  const namesakes = indexedBy(posts, ({ name }) => [name]);
  const printed = indexedBy(posts, printedNames);
  const parts = new Map(posts.map((post) => [post, post.names.map(namePartsOf)]));
  const listed = new Map(posts.map((post) => [post, subordinatesIn(post).map(namePartsOf)]));
  const order = new Map(posts.map((post, index) => [post, index]));
  const superiorOf = (name: string, owner: Post): Post | null => {
    const named = namesakes.get(foldName(name)) ?? printed.get(foldName(name)) ?? new Set();
    const same = nearest([...named], owner, order);
    if (same.length < 2) return same[0] ?? findPost(name);
    const listing = same.filter((post) =>
      listed.get(post)!.some((below) => parts.get(owner)!.some((own) => isShortFor(below, own))),
    );
    const before = same.findLast((post) => order.get(post)! < order.get(owner)!);
    return listing.length === 1 ? listing[0]! : (before ?? same[0]!);
  };
  const below = postsBelow(posts, superiorOf);
  const subordinateOf = (name: string, owner: Post): Post | null => {
    const short = namePartsOf(name);
    const near = (below.get(owner) ?? []).slice(0, MOST_BELOW);
    const meant = near.filter((post) => parts.get(post)!.some((own) => isShortFor(short, own)));
    const same = meant.filter((post) => printed.get(foldName(name))?.has(post));
    return [same, meant].find(({ length }) => length === 1)?.[0] ?? same[0] ?? findPost(name);
  };
  return ({ name, place }, owner) => {
    const found = place === 'superior' ? superiorOf(name, owner) : subordinateOf(name, owner);
    return found === owner ? null : found;
  };
}

function nearest(same: readonly Post[], owner: Post, order: ReadonlyMap<Post, number>): readonly Post[] {
  const others = same.filter((post) => post !== owner);
  const at = others.findLastIndex((post) => order.get(post)! < order.get(owner)!) + 1;
  return others.slice(Math.max(0, at - MOST_NAMESAKES), at + MOST_NAMESAKES);
}

function printedNames({ name, printed }: Post): readonly string[] {
  return [name, ...printed.map((each) => each.name)];
}

function indexedBy(
  posts: readonly Post[],
  namesOf: (post: Post) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Post>> {
  const index = new Map<string, Set<Post>>();
  for (const post of posts)
    for (const folded of namesOf(post).map(foldName)) {
      if (!index.has(folded)) index.set(folded, new Set());
      index.get(folded)!.add(post);
    }
  return index;
}

function postsBelow(
  posts: readonly Post[],
  superiorOf: (name: string, owner: Post) => Post | null,
): ReadonlyMap<Post, readonly Post[]> {
  const below = new Map<Post, Post[]>();
  for (const post of posts) {
    const names = post.sheet === null ? [] : hierarchyNames(post.sheet).filter(({ place }) => place === 'superior');
    for (const superior of names.flatMap(({ name }) => superiorOf(name, post) ?? [])) {
      if (!below.has(superior)) below.set(superior, []);
      below.get(superior)!.push(post);
    }
  }
  return below;
}

function subordinatesIn({ sheet }: Post): readonly string[] {
  const names = sheet === null ? [] : hierarchyNames(sheet);
  return names.filter(({ place }) => place === 'subordinate').map(({ name }) => name);
}
