import { z } from 'zod';
import { readDataFolder } from '../data.ts';
import { groupedBy } from '../grouped.ts';
import { spanishStem } from '../language/analysis.ts';
import { englishStem } from '../language/english.ts';
import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import { foldAccents } from '../text.ts';
import { remembered } from './remembered.ts';

const Shapes = z.object({
  intent: z.string(),
  en: z.array(z.string()),
  es: z.array(z.string()),
});

/** One way of asking: its elements in order, and those that no question of this shape can lack. */
export type Shape = {
  readonly intent: string;
  readonly text: string;
  readonly language: LanguageCode;
  readonly elements: readonly Element[];
  readonly needs: readonly Choice[];
};

/** Words or slots to choose from. */
export type Choice = {
  readonly kind: 'choice';
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly kindWords: boolean;
  readonly optional: boolean;
};

/** One element of a shape: words or slots to choose from, any words, or an end of the question. */
export type Element = Choice | { readonly kind: 'gap' | 'word' | 'start' | 'end'; readonly optional: boolean };

const known = new Map<string, Element>();

/**
 * Every shape of `data/questions/`. A shape is a row of elements: a word or several ("who|whom"), an optional one
 * ("?the"), a slot ("{position}"), any word for a kind of entity ("<kind>"), one word of any sort or none ("?<word>"),
 * any words ("..."), the start or end of the question ("^", "$"). Between two elements, words that say nothing may stand.
 */
export const SHAPES: readonly Shape[] = readDataFolder('questions', Shapes).flatMap(([, { intent, en, es }]) => [
  ...en.map((text) => toShape(intent, text, 'en')),
  ...es.map((text) => toShape(intent, text, 'es')),
]);

/** The words that shapes of each language are made of. */
export const SHAPE_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  en: shapeWordsOf('en'),
  es: shapeWordsOf('es'),
};

function shapeWordsOf(code: LanguageCode): ReadonlySet<string> {
  const elements = SHAPES.filter(({ language }) => language === code).flatMap((shape) => shape.elements);
  return new Set(elements.flatMap((element) => (element.kind === 'choice' ? [...element.words] : [])));
}

/** The choices that shapes of a language need, by what a question says to make them: a word, a stem, a slot. */
export type Choices = Readonly<Record<'words' | 'stems' | 'slots', ReadonlyMap<string, readonly Choice[]>>> & {
  readonly ofKinds: readonly Choice[];
};

/** The choices that the shapes of each language need. */
export const CHOICES: Readonly<Record<LanguageCode, Choices>> = { en: choicesOf('en'), es: choicesOf('es') };

function choicesOf(code: LanguageCode): Choices {
  const needed = [...new Set(SHAPES.filter(({ language }) => language === code).flatMap(({ needs }) => needs))];
  const by = (says: 'words' | 'stems' | 'slots'): ReadonlyMap<string, readonly Choice[]> => {
    const said = needed.flatMap((choice) => [...choice[says]].map((text) => ({ text, choice })));
    const groups = groupedBy(said, ({ text }) => text);
    return new Map([...groups].map(([text, group]) => [text, group.map(({ choice }) => choice)]));
  };
  const ofKinds = needed.filter(({ kindWords }) => kindWords);
  return { words: by('words'), stems: by('stems'), slots: by('slots'), ofKinds };
}

function toShape(intent: string, text: string, language: LanguageCode): Shape {
  const elements = text.split(' ').map((part) => elementOf(part, language));
  const needs = elements.filter((element) => element.kind === 'choice').filter(({ optional }) => !optional);
  return { intent, text, language, elements, needs };
}

// Shapes say the same in places: whether "who|whom" stands in a question is told once for all of them.
function elementOf(part: string, language: LanguageCode): Element {
  return remembered(known, `${language} ${part}`, () => toElement(part, language));
}

function toElement(part: string, language: LanguageCode): Element {
  if (part === '?<word>') return { kind: 'word', optional: true };
  if (part === '...') return { kind: 'gap', optional: false };
  if (part === '^' || part === '$') return { kind: part === '^' ? 'start' : 'end', optional: false };
  const optional = part.startsWith('?');
  const choices = part.split('|').map((choice) => choice.replace(/^\?/u, ''));
  const slots = choices.filter((choice) => choice.startsWith('{')).map((choice) => choice.slice(1, -1));
  const words = choices.filter((choice) => !choice.startsWith('{')).flatMap((choice) => wordsOf(choice, language));
  const stem = language === 'en' ? englishStem : spanishStem;
  const kindWords = choices.includes('<kind>');
  return {
    kind: 'choice',
    words: new Set(words),
    stems: new Set(words.map(stem)),
    slots: new Set(slots),
    kindWords,
    optional,
  };
}

// "<kind>" is every word that asks for entities of one kind: "law", "ley".
function wordsOf(choice: string, language: LanguageCode): readonly string[] {
  if (choice !== '<kind>') return [foldAccents(choice)];
  const { entityKinds, entityHeads } = LANGUAGES[language];
  return [...entityKinds.keys(), ...entityHeads.keys()].flatMap((word) => [word, ...pluralsOf(word, language)]);
}

function pluralsOf(word: string, language: LanguageCode): readonly string[] {
  if (language === 'en' && word.endsWith('y')) return [word.replace(/y$/u, 'ies')];
  return language === 'es' && !/[aeiou]$/u.test(word) ? [`${word}es`] : [`${word}s`];
}
