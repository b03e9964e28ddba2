import { foldName } from '../../text.ts';
import type { PrintedName } from '../model.ts';
import { hierarchyNames, type Post } from './posts.ts';
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
  const namesakes = namesakesOf(posts);
  const order = new Map(posts.map((post, index) => [post, index]));
  const superiorOf = (name: string, owner: Post): Post | null => {
    const all = namesakes.get(foldName(name)) ?? [];
    const own = all.filter((post) => foldName(post.name) === foldName(name));
    const same = nearest(own.length > 0 ? own : all, owner, order);
    if (same.length < 2) return same[0] ?? findPost(name);
    const listing = same.filter((post) =>
      subordinatesIn(post).some((below) => owner.names.some((own) => isShortFor(below, own))),
    );
    const before = same.findLast((post) => order.get(post)! < order.get(owner)!);
    return listing.length === 1 ? listing[0]! : (before ?? same[0]!);
  };
  const below = postsBelow(posts, superiorOf);
  const subordinateOf = (name: string, owner: Post): Post | null => {
    const meant = (below.get(owner) ?? [])
      .slice(0, MOST_BELOW)
      .filter(({ names }) => names.some((own) => isShortFor(name, own)));
    const same = meant.filter(({ printed }) => printed.some((own) => foldName(own.name) === foldName(name)));
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

function namesakesOf(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const namesakes = new Map<string, Post[]>();
  for (const post of posts)
    for (const folded of new Set([post.name, ...post.printed.map(({ name }) => name)].map(foldName))) {
      if (!namesakes.has(folded)) namesakes.set(folded, []);
      namesakes.get(folded)!.push(post);
    }
  return namesakes;
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
