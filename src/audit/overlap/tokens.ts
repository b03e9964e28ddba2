import { spanishWord } from '../../language/analysis.ts';
import { foldName } from '../../text.ts';
import type { EntityMention } from '../model.ts';

/** A word, a mark or a named entity of a text; `term` is what two texts compare, and a word that says nothing is `stop`. */
export type Token = {
  readonly folded: string;
  readonly term: string;
  readonly kind: 'word' | 'mark' | 'entity';
  readonly stop: boolean;
};

/** Folded phrases with what each means, and how many more words may follow each of their beginnings. */
export type Phrases<T> = { readonly heads: ReadonlyMap<string, number>; readonly meanings: ReadonlyMap<string, T> };

/** A phrase found in a text: what it means and how many tokens it has. */
export type Found<T> = { readonly meaning: T; readonly length: number };

const ARTICLES = new Set(['el', 'la', 'los', 'las']);
const MARKS = new Set([',', ';', '.', ':']);
const CONJUNCTIONS = new Set(['y', 'e', 'o', 'u', 'y/o']);

/** The tokens of a text in order; a proper name is one token: "Matriz de Indicadores para Resultados (MIR)". */
export function tokensOf(text: string, mentions: readonly EntityMention[]): readonly Token[] {
  const tokens: Token[] = [];
  const names = mentions.filter(({ proper }) => proper);
  for (const { 0: printed, index } of text.matchAll(/y\/o|[\p{L}\p{N}]+|[,;.:]/gu)) {
    const mention = names.find(({ start, end }) => start <= index && index < end);
    if (mention === undefined) tokens.push(tokenOf(printed));
    else if (tokens.at(-1)?.term !== mention.name)
      tokens.push({ folded: foldName(mention.name), term: mention.name, kind: 'entity', stop: false });
  }
  return tokens;
}

/** The longest of the phrases that begins at `at`; null where none does. */
export function phraseAt<T>(tokens: readonly Token[], at: number, { heads, meanings }: Phrases<T>): Found<T> | null {
  const following = at < tokens.length ? heads.get(tokens[at]!.folded) : undefined;
  if (following === undefined) return null;
  for (let length = Math.min(following + 1, tokens.length - at); length > 0; length -= 1) {
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

function tokenOf(printed: string): Token {
  if (MARKS.has(printed)) return { folded: printed, term: printed, kind: 'mark', stop: false };
  const { folded, stem, stop } = spanishWord(printed);
  return { folded, term: stem, kind: 'word', stop };
}
