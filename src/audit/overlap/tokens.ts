import { spanishStem } from '../../language/analysis.ts';
import { foldAccents, foldName } from '../../text.ts';
import type { EntityMention } from '../model.ts';

/** A word, a mark or a named entity of a text; `term` is what two texts compare. */
export type Token = { readonly folded: string; readonly term: string; readonly kind: 'word' | 'mark' | 'entity' };

/** Folded phrases with what each means; `heads` are their beginnings, which most tokens are not. */
export type Phrases<T> = { readonly heads: ReadonlySet<string>; readonly meanings: ReadonlyMap<string, T> };

/** A phrase found in a text: what it means and how many tokens it has. */
export type Found<T> = { readonly meaning: T; readonly length: number };

/** No phrase of the lists has more words. */
const LONGEST_PHRASE = 5;

const ARTICLES = new Set(['el', 'la', 'los', 'las']);
const CONJUNCTIONS = new Set(['y', 'e', 'o', 'u', 'y/o']);

/** The tokens of a text in order; a proper name is one token: "Matriz de Indicadores para Resultados (MIR)". */
export function tokensOf(text: string, mentions: readonly EntityMention[]): readonly Token[] {
  const tokens: Token[] = [];
  const names = mentions.filter(({ proper }) => proper);
  for (const { 0: printed, index } of text.matchAll(/y\/o|[\p{L}\p{N}]+|[,;.:]/gu)) {
    const folded = foldAccents(printed);
    const mention = names.find(({ start, end }) => start <= index && index < end);
    if (mention === undefined) tokens.push({ folded, term: termOf(folded), kind: isMark(folded) ? 'mark' : 'word' });
    else if (tokens.at(-1)?.term !== mention.name)
      tokens.push({ folded: foldName(mention.name), term: mention.name, kind: 'entity' });
  }
  return tokens;
}

/** The longest of the phrases that begins at `at`; null where none does. */
export function phraseAt<T>(tokens: readonly Token[], at: number, { heads, meanings }: Phrases<T>): Found<T> | null {
  if (at >= tokens.length || !heads.has(tokens[at]!.folded)) return null;
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const meaning = meanings.get(phraseOf(tokens, at, length));
    if (meaning !== undefined) return { meaning, length };
  }
  return null;
}

/** Whether the token is a definite article. */
export function isArticle(token: Token | undefined): boolean {
  return token !== undefined && ARTICLES.has(token.folded);
}

/** Whether the token is a conjunction that joins like with like. */
export function isConjunction(token: Token | undefined): boolean {
  return token !== undefined && CONJUNCTIONS.has(token.folded);
}

function phraseOf(tokens: readonly Token[], at: number, length: number): string {
  let phrase = tokens[at]!.folded;
  for (let next = at + 1; next < at + length; next += 1) phrase += ` ${tokens[next]!.folded}`;
  return phrase;
}

function isMark(folded: string): boolean {
  return folded === ',' || folded === ';' || folded === '.' || folded === ':';
}

function termOf(folded: string): string {
  return isMark(folded) ? folded : spanishStem(folded);
}
