import { QuienError } from '../errors.ts';

/** A manual of a whole secretariat has under a million characters; what is longer than this is none. */
const MOST_CHARACTERS = 8_000_000;

/** Throws TOO_LARGE where a text of so many characters is longer than any manual. */
export function checkSize(characters: number): void {
  if (characters <= MOST_CHARACTERS) return;
  throw new QuienError(
    'TOO_LARGE',
    `The text has ${characters} characters; the longest that is read has ${MOST_CHARACTERS}. Give one manual at a time.`,
  );
}
