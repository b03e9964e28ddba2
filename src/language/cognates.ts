import { z } from 'zod';
import { readData } from '../data.ts';
import { remembering } from '../text.ts';
import { spanishStem } from './analysis.ts';

const Pair = z.object({ en: z.string(), es: z.string() });
const Cognates = z.object({
  endings: z.array(Pair).describe('how a word of Latin origin ends in each language'),
  inside: z.array(Pair).describe('letters that Spanish writes otherwise'),
});

const { endings, inside } = readData('language/cognates.json', Cognates);

const SHORTEST_COGNATE = 5;

/** The stems of the Spanish words that an English word may be akin to: "evaluability" gives that of "evaluabilidad". */
export const cognateStems: (word: string) => readonly string[] = remembering((word) => {
  if (word.length < SHORTEST_COGNATE) return [];
  const singular = word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
  const forms = endings
    .filter(({ en }) => singular.endsWith(en))
    .map(({ en, es }) => singular.slice(0, singular.length - en.length) + es);
  const spelt = [...new Set([singular, word])].flatMap((each) => [each, spanishSpelling(each)]);
  return [...new Set([...forms, ...forms.map(spanishSpelling), ...spelt].map(spanishStem))];
});

function spanishSpelling(word: string): string {
  return inside.reduce((spelt, { en, es }) => spelt.replaceAll(en, es), word);
}
