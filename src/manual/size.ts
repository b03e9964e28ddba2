import { QuienError } from '../errors.ts';

/** A manual of a whole secretariat has under a million characters and under a thousand posts; what exceeds these is none. */
const MOST_CHARACTERS = 8_000_000;
const MOST_POSTS = 5_000;

/** Throws TOO_LARGE where a text of so many characters (or bytes) is longer than any manual. */
export function checkSize(characters: number): void {
  if (characters <= MOST_CHARACTERS) return;
  throw new QuienError(
    'TOO_LARGE',
    `The text has ${characters} characters; the longest that is read has ${MOST_CHARACTERS}. Give one manual at a time.`,
  );
}

/** Throws TOO_LARGE where a text describes more posts than any manual. */
export function checkPosts(posts: number): void {
  if (posts <= MOST_POSTS) return;
  throw new QuienError(
    'TOO_LARGE',
    `The text describes ${posts} posts; the most that are read at once are ${MOST_POSTS}. Give one manual at a time.`,
  );
}
