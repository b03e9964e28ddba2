import { z } from 'zod';
import { readData } from '../../../data.ts';
import type { Position } from '../../../manual/model.ts';
import { placeOf } from '../../../manual/problem.ts';
import type { Place } from '../../../manual/problem.ts';
import { foldName } from '../../../text.ts';

const Subjects = z.object({
  about: z.string(),
  subjects: z.array(
    z.object({
      subject: z.string(),
      es: z.string(),
      knowledge: z.array(z.string()).describe('words of items of knowledge'),
      functions: z.array(z.string()).describe('words of functions that call for it'),
      near: z.array(z.string()).describe('words of functions that may call for it'),
    }),
  ),
});

/** The subjects of knowledge that words of items and of functions name. */
export const SUBJECTS = readData('rules/subjects.json', Subjects).subjects;

/** Whether a text has one of the words or phrases, whatever their case and accents. */
export function names(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldName(text)} `;
  return words.some((word) => folded.includes(` ${foldName(word)} `));
}

/** The lists of knowledge of a sheet, from first to last item. */
export function knowledgePlaces({ stated }: Position): readonly Place[] {
  const [first, last] = [stated.knowledge[0], stated.knowledge.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [placeOf(itemText(first.text), { sourceFrom: first.sourceFrom, sourceTo: last.sourceTo })];
}

/** An item of knowledge without the mark at its end. */
export function itemText(text: string): string {
  return text.replace(/[.;]$/u, '');
}
