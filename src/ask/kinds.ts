import { LANGUAGES, type LanguageCode } from '../language/language.ts';
import { strings, type GraphNames, type Named } from './names.ts';
import type { Question } from './question.ts';
import { headOf, singularsOf } from './ranks.ts';

type Asked = { readonly question: Question };

/** The entities of the kinds that the question asks for; of "which codes" those alone that are called so. */
export function entitiesOf(reading: Asked, { byKind }: GraphNames): readonly Named[] {
  const { entityHeads, entityKinds } = LANGUAGES[reading.question.language];
  const heads = new Set(formsIn(reading.question, entityHeads));
  const entities = byKind.get('entity') ?? [];
  const called = new Set(
    heads.size === 0 ? [] : entities.filter(({ names }) => names.some((name) => heads.has(headOf(name)))),
  );
  // "Which laws and which bylaw": the laws are asked for too.
  const others = [...entityKinds].filter(([form]) => called.size === 0 || !entityHeads.has(form));
  const kinds = new Set(formsIn(reading.question, new Map(others)));
  return entities.filter((each) => called.has(each) || strings(each.details['kinds']).some((kind) => kinds.has(kind)));
}

/** Whether the question asks for entities of a kind, or for those that are called by a word. */
export function asksForKind(reading: Asked): boolean {
  const { entityHeads } = LANGUAGES[reading.question.language];
  return kindsAsked(reading).length > 0 || formsIn(reading.question, entityHeads).length > 0;
}

/** Whether the word says of which kind the entities are: "tools", "códigos". */
export function isKindWord(word: string, language: LanguageCode): boolean {
  const { entityKinds, entityHeads } = LANGUAGES[language];
  return singularsOf(word).some((form) => entityKinds.has(form) || entityHeads.has(form));
}

/** The kinds of entity that the question's words ask for, such as Law for "which law"; none where it asks for none. */
export function kindsAsked({ question }: Asked): readonly string[] {
  return formsIn(question, LANGUAGES[question.language].entityKinds);
}

function formsIn({ tokens }: Question, forms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return tokens.flatMap(({ word }) => singularsOf(word).flatMap((form) => forms.get(form) ?? []));
}
