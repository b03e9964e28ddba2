import { isSpanishStopWord } from '../../language/analysis.ts';
import { foldName, singleSpaced, wordsOf, type Word } from '../../text.ts';
import { isRank, isUnitNoun } from './ranks.ts';

/** What a cell says where there is nobody, folded: "N/A". */
const NOBODY = new Set(['', 'n a', 'na', 'ninguno', 'ninguna', 'no aplica', 'sin personal a su cargo', 'no tiene']);

/**
 * The names that one cell lists with nothing between them: "Analista de Planeación Auxiliar Administrativo" gives two. A
 * rank after "de" ("Asistente del Director") or after another rank ("Asistente Técnico") is part of the name before it.
 */
export function splitNames(text: string): readonly string[] {
  const starts = startsOf(wordsOf(text));
  return starts
    .map((start, index) => withoutSeparators(text.slice(start, starts[index + 1] ?? text.length)))
    .filter((name) => !isNobody(name));
}

/** Whether a cell says that there is none: "N/A", "Ninguno", "-". */
export function isNobody(name: string): boolean {
  return NOBODY.has(foldName(name));
}

function startsOf(words: readonly Word[]): readonly number[] {
  const starts: number[] = [];
  for (const [index, { text, start }] of words.entries()) {
    const before = words[index - 1];
    const begins = /^\p{Lu}/u.test(text) && (isRank(text) || isUnitNoun(text));
    const goesOn = before !== undefined && (isSpanishStopWord(before.text) || starts.at(-1) === before.start);
    if (before === undefined || (begins && !goesOn)) starts.push(start);
  }
  return starts;
}

// Names keep a period that is printed after them; commas and dashes between two names belong to neither.
function withoutSeparators(name: string): string {
  const words = wordsOf(name);
  const end = words.at(-1)?.end ?? 0;
  const closing = /^[).]+/u.exec(name.slice(end))?.[0] ?? '';
  return singleSpaced(name.slice(words[0]?.start ?? 0, end) + closing);
}
