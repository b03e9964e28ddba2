import { wordsOf } from '../../text.ts';
import { beginsPost, isConnective, isUnitNoun } from './ranks.ts';

/**
 * The names that one cell lists with nothing between them: "Analista de Planeación Auxiliar Administrativo" gives two.
 * A rank after "de" or the like is part of the name before it ("Asistente del Director").
 */
export function splitNames(text: string): readonly string[] {
  const words = wordsOf(text);
  const starts = words.flatMap(({ text: word, start }, index) => {
    const before = words[index - 1];
    const begins = /^\p{Lu}/u.test(word) && (beginsPost(word) || isUnitNoun(word));
    return before !== undefined && begins && !isConnective(before.text) ? [start] : [];
  });
  return [0, ...starts]
    .map((start, index) => text.slice(start, starts[index] ?? text.length))
    .map((name) => name.replace(/^[\s,;/•-]+|[\s,;/•-]+$/gu, ''))
    .filter((name) => name !== '' && !isNobody(name));
}

/** Whether a cell says that there is none: "N/A", "Ninguno", "-". */
export function isNobody(name: string): boolean {
  return /^(?:n\s*[/.]?\s*a\.?|ningun[oa]?|no aplica|sin personal.*|[\P{L}]*)$/iu.test(name.trim());
}
