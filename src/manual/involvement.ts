import { z } from 'zod';
import { readData } from '../data.ts';
import { foldAccents, wordsOf } from '../text.ts';
import type { Word } from '../text.ts';
import type { Involvement, PositionFunction } from './model.ts';

const Verbs = z.object({
  about: z.string(),
  LEADS: z.array(z.string()).describe('infinitives that claim the direction of the work'),
  SUPPORTS: z.array(z.string()).describe("infinitives that claim a part in another's work"),
  PERFORMS: z.array(z.string()).describe('infinitives that claim the work itself'),
  nouns: z.record(z.string(), z.string()).describe('noun -> infinitive where no rule gives it: "atención"'),
  conjugated: z.record(z.string(), z.string()).describe('present tense -> infinitive where no rule gives it'),
  lending: z.array(z.string()).describe('verbs that support when a support noun follows: "prestar apoyo"'),
  support: z.array(z.string()).describe('the nouns that make a lending verb support'),
  attended: z.array(z.string()).describe('what one attends: "asistir a las reuniones" is no support'),
  notVerbs: z.array(z.string()).describe('words that only look like an infinitive: "lugar"'),
});

/** One verb of a text: its infinitive and the word that names it. */
type Lead = { readonly verb: string; readonly word: Word };

const verbs = readData('verbs.json', Verbs);
const infinitives = new Map(
  [...verbs.LEADS, ...verbs.SUPPORTS, ...verbs.PERFORMS].map((verb) => [foldAccents(verb), verb]),
);
const irregular = new Map(
  Object.entries({ ...verbs.nouns, ...verbs.conjugated }).map(([form, verb]) => [foldAccents(form), verb]),
);
const leading = foldedSet(verbs.LEADS);
const supporting = foldedSet(verbs.SUPPORTS);
const lending = foldedSet(verbs.lending);
const support = foldedSet(verbs.support);
const attended = foldedSet(verbs.attended);
const notVerbs = foldedSet(verbs.notVerbs);

/** Endings of nouns and conjugated verbs, with those of the infinitive that each may come from. */
const ENDINGS: readonly (readonly [ending: string, infinitive: readonly string[]])[] = [
  ['cion', ['r']], // elaboración, definición
  ['sion', ['sar', 'der', 'dir', 'tir']], // revisión, difusión, omisión
  ['ion', ['ionar']], // gestión
  ['amiento', ['ar']], // levantamiento
  ['imiento', ['ir', 'er']], // cumplimiento, mantenimiento
  ['aje', ['ar']], // arbitraje
  ['oria', ['orar', 'ar']], // asesoría, auditoría
  ['ancia', ['ar']], // vigilancia
  ['encia', ['ir', 'er']], // asistencia
  ['ado', ['ar']], // archivado
  ['eo', ['ear']], // monitoreo
  ['o', ['ar']], // manejo
  ['a', ['ar', '']], // entrega, supervisa; "coordinará" less its ending
  ['e', ['ar', 'er', 'ir']], // trámite, establece, define
];

/**
 * The leading verb of a function's text, the involvement that it claims and the words both rest on. Verb null and basis
 * empty where the text has none: "Las demás que se deriven ...".
 */
export function inferInvolvement(text: string): PositionFunction['inferred'] {
  const words = wordsOf(text).filter((word) => !isOrdinal(word, text));
  const lead = leadingVerb(words, text);
  if (lead === undefined) return { verb: null, involvement: 'PERFORMS', basis: '' };
  const following = words.filter((word) => word.start > lead.word.start);
  const lent = lendsSupport(lead, following);
  if (lent !== undefined)
    return { verb: lead.verb, involvement: 'SUPPORTS', basis: text.slice(lead.word.start, lent.end) };
  const series = seriesFrom(lead, following, text);
  return {
    verb: lead.verb,
    involvement: involvementOf(series, following),
    basis: text.slice(lead.word.start, series.at(-1)!.word.end),
  };
}

/** The infinitive that a word is or comes from, as the table of verbs spells it: "Supervisión" gives "supervisar". */
export function infinitiveOf(word: string): string | undefined {
  const folded = foldAccents(word);
  if (notVerbs.has(folded)) return undefined;
  const known =
    infinitives.get(withoutPronoun(folded)) ?? irregular.get(folded) ?? irregular.get(folded.replace(/e?s$/u, ''));
  if (known !== undefined) return known;
  for (const [ending, replacements] of ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    const verb = replacements.map((end) => infinitives.get(stem + end)).find((found) => found !== undefined);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

// "A través del uso de herramientas tecnológicas, establecer ...": the first infinitive after what goes before it.
function leadingVerb(words: readonly Word[], text: string): Lead | undefined {
  const first = words[0];
  if (first === undefined || /^l[ao]s (?:demas|otr[ao]s)\b/u.test(foldAccents(text.slice(first.start))))
    return undefined;
  const verb = infinitiveOf(first.text) ?? unlistedInfinitive(first.text);
  if (verb !== undefined) return { verb, word: first };
  if (/^(?:responsable|encargad[oa])s?$/iu.test(first.text)) return firstNamedVerb(words.slice(1));
  const leads = words.slice(1).flatMap((word) => {
    const infinitive = infinitives.get(withoutPronoun(foldAccents(word.text)));
    return infinitive === undefined ? [] : [{ verb: infinitive, word }];
  });
  return leads.find(({ word }) => /,\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start))) ?? leads[0];
}

// "Responsable de la elaboración de ..." leads with a noun.
function firstNamedVerb(words: readonly Word[]): Lead | undefined {
  for (const word of words) {
    const verb = word.text.length > 3 ? infinitiveOf(word.text) : undefined;
    if (verb !== undefined) return { verb, word };
  }
  return undefined;
}

// The first word of a function with the ending of an infinitive is one, whether the table knows it or not.
function unlistedInfinitive(word: string): string | undefined {
  const folded = foldAccents(word);
  if (notVerbs.has(folded)) return undefined;
  if (/^\p{L}{2,}(?:[aei]r)(?:se|l[aeo]s?)?$/u.test(folded)) return withoutPronoun(word.toLowerCase());
  return /[iz]acion$/u.test(folded) ? folded.replace(/cion$/u, 'r') : undefined;
}

function withoutPronoun(word: string): string {
  return word.replace(/([aeií]r)(?:se|l[aeo]s?)$/u, '$1').replace(/ír$/u, 'ir');
}

// "Impulsar y coordinar", "Coordinar, asesorar y brindar": the verbs joined to the first one.
function seriesFrom(lead: Lead, following: readonly Word[], text: string): readonly Lead[] {
  const series = [lead];
  for (const word of following) {
    const gap = foldAccents(text.slice(series.at(-1)!.word.end, word.start));
    if (/^(?:y|e|o|u)$/u.test(foldAccents(word.text)) && /^\s+$/u.test(gap)) continue;
    const verb = infinitives.get(withoutPronoun(foldAccents(word.text)));
    if (verb === undefined || !/^(?:\s*,)?\s*(?:\b[yeou]\b)?\s*$|^\/$/u.test(gap) || /^\s+$/u.test(gap)) break;
    series.push({ verb, word });
  }
  return series;
}

function involvementOf(series: readonly Lead[], following: readonly Word[]): Involvement {
  const first = series[0]!;
  if (supporting.has(foldAccents(first.verb))) return attends(first, following) ? 'PERFORMS' : 'SUPPORTS';
  return series.some(({ verb }) => leading.has(foldAccents(verb))) ? 'LEADS' : 'PERFORMS';
}

// "Asistir a las reuniones convocadas ..." is attending, "Asistir directamente al Director" is assisting.
function attends(lead: Lead, following: readonly Word[]): boolean {
  if (lead.verb !== 'asistir' || foldAccents(following[0]?.text ?? '') !== 'a') return false;
  return following.slice(1, 4).some(({ text }) => attended.has(foldAccents(text)));
}

// "Prestar todo el auxilio en las labores ...": the support noun stands within three words of the verb.
function lendsSupport(lead: Lead, following: readonly Word[]): Word | undefined {
  if (!lending.has(foldAccents(lead.verb))) return undefined;
  const near = following.slice(0, 3);
  const noun = near.findIndex(({ text }) => support.has(foldAccents(text)));
  return near.slice(0, Math.max(noun, 0)).every(({ text }) => /^(?:todo|toda|el|la|su|un)$/iu.test(text))
    ? near[noun]
    : undefined;
}

// The "a" of "a) Coordinar" and the "IV" of "IV. Coordinar" number the function.
function isOrdinal(word: Word, text: string): boolean {
  return /^[).]/u.test(text.slice(word.end)) && /^(?:\p{L}|[IVXL]+|\d+)$/u.test(word.text);
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldAccents));
}
