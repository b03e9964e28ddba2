import { z } from 'zod';
import { readData } from '../../../data.ts';
import { infinitiveOf } from '../../../manual/involvement.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { foldAccents } from '../../../text.ts';
import { groupedBy } from '../../../grouped.ts';
import { textsOf } from '../passages.ts';
import type { Text } from '../passages.ts';
import { beginsWithInfinitive } from './form.ts';

const Grammar = z.object({
  about: z.string(),
  rules: z.array(z.object({ pattern: z.string(), en: z.string(), es: z.string(), example: z.string() })),
});

const rules = readData('rules/grammar.json', Grammar).rules.map((rule) => ({
  ...rule,
  pattern: new RegExp(rule.pattern, 'gu'),
}));

const SINGULAR_ARTICLE = /(?<!\p{L})(?:el|un|del|al) (?<noun>\p{Ll}{5,}s)(?!\p{L})/gu;
const PLURAL_ARTICLE = /(?<!\p{L})(?:los|las|unos|unas) (?<noun>\p{Ll}{5,}[^s\P{Ll}])(?!\p{L})/gu;
const NEXT_VERB = /, (?<verb>\p{Ll}+[ae]) (?:el|la|los|las) /gu;

/** Sentences that do not hold together: "en el procesos", "los programa", "en los planes la Administración". */
export function findGrammarFaults(manual: Manual): readonly Problem[] {
  const texts = textsOf(manual);
  const faults = texts.flatMap((text) => [
    ...rules.flatMap(({ pattern, en, es }) => matches(text, pattern).map((phrase) => ({ text, phrase, en, es }))),
    ...finiteVerbs(text).map((phrase) => ({ text, phrase, ...FINITE })),
  ]);
  const disagreeing = disagreements(texts).map(({ text, phrase }) => ({ text, phrase, ...NUMBER }));
  return [...groupedBy([...faults, ...disagreeing], ({ en }) => en).values()].map((alike) => {
    const { en, es } = alike[0]!;
    const phrases = alike.map(({ phrase }) => quoted(phrase));
    return problem('GRAMMAR', 'low', {
      positions: alike.flatMap(({ text }) => text.position ?? []),
      says: { en: `Grammar, ${en}: ${listedEn(phrases)}.`, es: `Redacción, ${es}: ${listedEs(phrases)}.` },
      where: alike.map(({ text, phrase }) => placeOf(phrase, text)),
    });
  });
}

const FINITE = { en: 'a conjugated verb in a list of infinitives', es: 'un verbo conjugado entre infinitivos' };
const NUMBER = { en: 'article and noun differ in number', es: 'artículo y sustantivo no concuerdan en número' };

function matches({ text }: Text, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), (match) => match[0]);
}

// "Llevar el control ..., requisita los servicios": the verb goes on with an infinitive's list.
function finiteVerbs({ text, section }: Text): readonly string[] {
  if (section !== 'function' || !beginsWithInfinitive(text)) return [];
  return Array.from(text.matchAll(NEXT_VERB)).flatMap((match) => {
    const verb = match.groups?.['verb'] ?? '';
    const infinitive = infinitiveOf(`${verb}r`);
    return infinitive !== undefined && foldAccents(infinitive) === foldAccents(`${verb}r`)
      ? [match[0].slice(2).trim()]
      : [];
  });
}

// A plural is one only if the manual has its singular too: "procesos" and "proceso", but no "análisi".
function disagreements(texts: readonly Text[]): readonly { readonly text: Text; readonly phrase: string }[] {
  const words = new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return texts.flatMap((text) => {
    const plural = Array.from(text.text.matchAll(SINGULAR_ARTICLE)).filter(({ groups }) =>
      words.has(groups!['noun']!.replace(/s$/u, '')),
    );
    const singular = Array.from(text.text.matchAll(PLURAL_ARTICLE)).filter(({ groups }) =>
      words.has(`${groups!['noun']}s`),
    );
    return [...plural, ...singular].map((match) => ({ text, phrase: match[0] }));
  });
}
