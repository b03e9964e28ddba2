/** What is broken in the made-up manual: each pair replaces its first text, which must stand there, by the second. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** A code, what is broken for it to be reported, and how. */
export type Case = readonly [code: string, what: string, ...replaced: readonly Replacement[]];

/** The last own function of the first position and the number of its closing clause. */
export const LAST_OF_DIRECTOR = '3. Impulsar la creación de archivos regionales en el Estado;\n4. Las demás';

/** Gives the first position one more function, before its closing clause. */
export function also(text: string): Replacement {
  return [LAST_OF_DIRECTOR, `3. Impulsar la creación de archivos regionales en el Estado;\n4. ${text}\n5. Las demás`];
}
