import { foldAccents, wordsOf } from '../../text.ts';
import { isAcronym } from './words.ts';

/** An acronym with the words that the manual gives for it. */
export type Expansion = { readonly acronym: string; readonly name: string };

/** Characters and words before a bracket among which an expansion is looked for. */
const LONGEST = 240;
const LONGEST_EXPANSION = 14;

/** The acronyms that a text expands: "Matriz de Indicadores para Resultados (MIR)", or "MIR (Matriz ...)". */
export function expansionsIn(text: string): readonly Expansion[] {
  const after = [...text.matchAll(/\(\s*["“]?([\p{L}\d]{2,11})["”]?\s*\)/gu)].map((match) => {
    const acronym = match[1]!;
    return {
      acronym,
      name: isAcronym(acronym)
        ? nameBefore(text.slice(Math.max(0, match.index - LONGEST), match.index), acronym)
        : undefined,
    };
  });
  const before = [...text.matchAll(/([\p{L}\d]{2,11})\s+\(([^()]{8,120})\)/gu)].map((match) => {
    const acronym = match[1]!;
    return { acronym, name: isAcronym(acronym) && spellsWhole(match[2]!, acronym) ? match[2]!.trim() : undefined };
  });
  return [...after, ...before].flatMap(({ acronym, name }) => (name === undefined ? [] : [{ acronym, name }]));
}

// The shortest run of words up to the bracket whose beginnings spell the acronym: "CON-EVAL", "G-p-R".
function nameBefore(text: string, acronym: string): string | undefined {
  const words = wordsOf(text).slice(-LONGEST_EXPANSION);
  const letters = foldAccents(acronym);
  for (let first = words.length - 1; first >= 0; first -= 1) {
    const rest = words.slice(first).map((word) => foldAccents(word.text));
    const between = text.slice(words[first]!.start);
    if (/[.;:()]/u.test(between)) return undefined;
    if (spells(rest, 0, letters, 0)) return between.replace(/[\s"”“]+$/u, '');
  }
  return undefined;
}

function spellsWhole(name: string, acronym: string): boolean {
  const words = wordsOf(name).map((word) => foldAccents(word.text));
  return words.length > 1 && spells(words, 0, foldAccents(acronym), 0);
}

// The first word must give a letter, later ones may be passed over: "Consejo (Nacional de) Evaluación".
function spells(words: readonly string[], word: number, letters: string, letter: number): boolean {
  if (letter === letters.length) return word === words.length || words.length - word <= 4;
  if (word === words.length) return false;
  const text = words[word]!;
  for (let length = 1; text[length - 1] === letters[letter + length - 1] && length <= text.length; length += 1) {
    if (spells(words, word + 1, letters, letter + length)) return true;
  }
  return word > 0 && spells(words, word + 1, letters, letter);
}
