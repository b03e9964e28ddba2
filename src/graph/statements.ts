import { readFileSync } from 'node:fs';

const folder = new URL('../../cypher/', import.meta.url);

/** Every statement of `cypher/`, by its path without the ending; a test holds this list against the folder. */
export const STATEMENT_NAMES = [] as const satisfies readonly string[];

/** The name of a statement: its path below `cypher/` without the ending. */
export type StatementName = (typeof STATEMENT_NAMES)[number];

const texts = new Map<string, string>();

/** The text of a statement as it is sent, comments included; each file is read once. */
export function statementText(name: StatementName): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8').trim();
  texts.set(name, text);
  return text;
}
