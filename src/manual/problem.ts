import type { Lines, Problem, Severity } from './model.ts';

/** One place that a problem speaks of: its lines and the words that stand there. */
export type Place = Problem['where'][number];

/** The statement of a problem in both languages, each quoting every side. */
export type Statement = { readonly en: string; readonly es: string };

const LONGEST_QUOTE = 240;

/** A problem with its places in the order of their lines, each once. */
export function problem(
  code: string,
  severity: Severity,
  found: {
    readonly positions: readonly string[];
    readonly says: Statement;
    readonly where: readonly Place[];
  },
): Problem {
  return {
    code,
    severity,
    positions: [...new Set(found.positions)],
    statement: found.says.en,
    statementEs: found.says.es,
    where: inOrder(found.where),
  };
}

/** The place of a text at its lines, quoted from its first word as far as one reads at a glance. */
export function placeOf(text: string, lines: Lines): Place {
  return { from: lines.sourceFrom, to: lines.sourceTo, quote: shortened(text, LONGEST_QUOTE) };
}

/** The first words of a text, at most `limit` characters, never half a word. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, text.lastIndexOf(' ', limit)).replace(/[\s,;:(“"]+$/u, '');
}

/** The places in the order of their lines, each once. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  const once = new Map(places.map((place) => [`${place.from}-${place.to} ${place.quote}`, place]));
  return [...once.values()].sort((left, right) => left.from - right.from || left.to - right.to);
}
