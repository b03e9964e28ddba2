import type { LanguageCode } from './language.ts';
import type { Phrases } from './phrase-types.ts';
import { english } from './phrases-english.ts';
import { spanish } from './phrases-spanish.ts';

/** The phrases of both languages; one that is missing does not compile. */
export const PHRASES: Readonly<Record<LanguageCode, Phrases>> = { en: english, es: spanish };
