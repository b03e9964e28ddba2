import { z } from 'zod';
import { readData } from '../data.ts';
import { spanishStem } from '../language/analysis.ts';
import { englishStem } from '../language/english.ts';
import type { LanguageCode } from '../language/language.ts';
import { foldAccents } from '../text.ts';
import type { Facet } from './facet.ts';
import type { Reading } from './positions.ts';
import { isAsking } from './question.ts';
import { facetsAsked, subjectsOfAsking } from './topic.ts';

const Words = z.object({ about: z.string(), en: z.array(z.string()), es: z.array(z.string()) });

const { en, es } = readData('overlaps.json', Words);

/** The stems of the words that say how alike functions are, and describe none. */
const SAID: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: new Set(en.map(englishStem)),
  es: new Set(es.map((word) => spanishStem(foldAccents(word)))),
};

/** What the question asks about apart from how alike functions are: "what do both do about the MIR", but not "in the same words". */
export function topicsBeside(reading: Reading): readonly Facet[] {
  return facetsAsked(reading).filter((facet) => isAsking(facet.tokens, reading.question) && describes(facet, reading));
}

/** The reason why a question is not about functions at large, but about one that it describes; null where it is. */
export function describesFunction(reading: Reading): string | null {
  return subjectsOfAsking(reading).some((facet) => describes(facet, reading)) ? 'a function is described' : null;
}

function describes({ tokens }: Facet, { question: { language } }: Reading): boolean {
  return tokens.some(({ role, stems }) => role === 'content' && !SAID[language].has(stems[language]));
}
