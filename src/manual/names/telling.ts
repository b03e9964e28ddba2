import type { PrintedName } from '../model.ts';
import { namePartsOf } from './ranks.ts';

/**
 * The names by which a post is found. "Analista" alone, in a sheet's own hierarchy, names any analyst: it is printed, but
 * nothing is found by it where the post has another name.
 */
export function tellingNames(printed: readonly PrintedName[]): readonly string[] {
  const whole = printed.map(({ name }) => name).filter((name) => namePartsOf(name).words.size > 0);
  return whole.length > 0 ? whole : printed.map(({ name }) => name);
}
