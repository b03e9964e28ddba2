import { z } from 'zod';
import { readData } from '../../data.ts';
import { foldAccents } from '../../text.ts';
import { EntityKind } from '../model.ts';
import { isConjunction, isConnector, nameKeys, singularOf } from './words.ts';
import type { NameWord } from './words.ts';

const Names = z.object({
  about: z.string(),
  heads: z.record(EntityKind, z.array(z.string())).describe('kind -> words that a proper name begins with'),
  commonHeads: z.array(z.string()).describe('heads that also stand inside a name: "Planeación y Presupuesto"'),
  defined: z
    .partialRecord(EntityKind, z.array(z.string()))
    .describe('heads whose name may be in small letters: "el sistema de capacitación"'),
  generic: z.array(z.string()).describe('words that alone do not make a head a name: "Dirección General"'),
  ends: z.array(z.string()).describe('capitalised words that belong to no name: "en su Artículo 158"'),
  owners: z.array(z.string()).describe('whose it is, after "del": adds nothing to a known name'),
  notAcronyms: z.array(z.string()),
  systemContext: z.array(z.string()).describe('words before an acronym that make it a system'),
  definitions: z.array(z.string()).describe('what comes between a name and its definition'),
});

/** The words by which names are recognised, from `data/names.json`. */
export const NAMES = readData('names.json', Names);

/** A proper name found by its form: kind, and the position after its last word. */
export type ProperName = { readonly kind: EntityKind; readonly until: number };

/** Words beyond which no name goes on; the longest names of laws have some twenty-five. */
const LONGEST_NAME = 40;

const KINDS = new Map<string, EntityKind>(
  EntityKind.options.flatMap((kind) => NAMES.heads[kind].map((head) => [singularOf(head), kind] as const)),
);
const DEFINED = new Map<string, EntityKind>(
  EntityKind.options.flatMap((kind) => (NAMES.defined[kind] ?? []).map((head) => [singularOf(head), kind] as const)),
);
const COMMON = new Set(NAMES.commonHeads.map(singularOf));
const ADJECTIVE = /^\p{Ll}+(?:al|ar|iv[oa]|ic[oa]|ari[oa]|ori[oa]|ern[oa]|an[oa]|ble)$/u;
const GENERIC = new Set(NAMES.generic.map(singularOf));
const ENDS = new Set(NAMES.ends.map(singularOf));

/** The kind that the first word of a name tells: "Reglamento ..." is a Law; undefined where it is no head. */
export function kindOfName(name: string): EntityKind | undefined {
  return KINDS.get(nameKeys(name)[0] ?? '');
}

/**
 * The proper name that begins at a word: a capitalised head and what belongs to it, up to where the name ends and not
 * the sentence. "Ley de Obras Públicas y Servicios, el Reglamento ..." ends at "Servicios".
 */
export function properNameAt(words: readonly NameWord[], at: number, text: string): ProperName | undefined {
  const kind = headKind(words[at]!);
  if (kind === undefined) return definedNameAt(words, at, text);
  let until = at + 1;
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_NAME); next += 1) {
    const gap = text.slice(words[next - 1]!.end, words[next]!.start);
    const word = words[next]!;
    if (!isInside(gap, words[next - 1]!) && !(gap === ', ' && listGoesOn(words, next, text))) break;
    if (/^(?:su|sus)$/u.test(word.text) || (/^(?:con|por)$/u.test(word.text) && kind !== 'Law')) break;
    if (isConnector(word) || isConjunction(word)) {
      if (isConjunction(word) && (until !== next || until === at + 1 || !joinsName(words, next))) break;
      continue;
    }
    if (!word.capital || endsName(word) || beginsAnother(word, words[next - 1]!)) break;
    until = next + 1;
  }
  const own = words.slice(at + 1, until).filter((word) => !isConnector(word) && !GENERIC.has(word.key));
  return own.length === 0 ? undefined : { kind, until };
}

// Between two words of a name: a blank, an opening quote, or the full stop of "R. Ayuntamiento".
function isInside(gap: string, before: NameWord): boolean {
  return /^["“ ]+$/u.test(gap) || (gap === '. ' && /^[HRC]$/u.test(before.text));
}

// A year belongs to a name, other numbers are those of articles and pages.
function endsName(word: NameWord): boolean {
  return ENDS.has(word.key) || (/^\d/u.test(word.text) && !/^(?:19|20)\d\d$/u.test(word.text));
}

// "Secretaria" is a post and "Secretaría" a body: heads are compared with their accents, except in capitals.
function headKind(word: NameWord): EntityKind | undefined {
  const kind = word.capital ? KINDS.get(word.key) : undefined;
  return kind !== undefined && foldAccents(word.text) === 'secretaria' && !/í/iu.test(word.text) ? undefined : kind;
}

// "el sistema de capacitación", "un plan de comunicación interna": a head in small letters with one noun and its adjective.
// "Un sistema de información" is any of its kind, but whoever makes "un plan de ..." makes this one.
function definedNameAt(words: readonly NameWord[], at: number, text: string): ProperName | undefined {
  const [before, head, of, noun, after] = [words[at - 1], words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  const kind = DEFINED.get(head.text);
  if (kind === undefined || before === undefined || of?.text !== 'de' || noun === undefined) return undefined;
  const article = kind === 'Plan' ? /^(?:el|del|al|un)$/iu : /^(?:el|del|al)$/iu;
  if (!article.test(before.text) || isConnector(noun) || !/^\p{Ll}{5,}$/u.test(noun.text)) return undefined;
  if (!/^\S+ \S+ \S+$/u.test(text.slice(head.start, noun.end))) return undefined;
  const qualified = after !== undefined && ADJECTIVE.test(after.text) && text.slice(noun.end, after.start) === ' ';
  return { kind, until: qualified ? at + 4 : at + 3 };
}

// After "y": another capitalised word that begins no name of its own; "y el Plan ..." is the next name.
function joinsName(words: readonly NameWord[], at: number): boolean {
  const after = words[at + 1];
  if (after === undefined) return false;
  if (/^(?:de|del|para)$/u.test(after.text)) return words[at + 2]?.capital === true && !isStrongHead(words[at + 2]!);
  return after.capital && !isStrongHead(after);
}

// After a comma: "Planeación, Seguimiento y Evaluación" is one name; "Ley de Planeación, Código Fiscal" are two.
function listGoesOn(words: readonly NameWord[], at: number, text: string): boolean {
  if (!words[at]!.capital) return false;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next]!;
    if (next > at && !/^,? $/u.test(text.slice(words[next - 1]!.end, word.start))) return false;
    if (isConjunction(word)) return joinsName(words, next);
    if (/^(?:el|la|los|las)$/u.test(word.text) && !/^(?:de|en|a|para)$/u.test(words[next - 1]!.text)) return false;
    if (!isConnector(word) && (!word.capital || isStrongHead(word))) return false;
  }
  return false;
}

// "Ley de la Secretaría" goes on; "Reglamento Plan" does not.
function beginsAnother(word: NameWord, before: NameWord): boolean {
  return isStrongHead(word) && !isConnector(before);
}

function isStrongHead(word: NameWord): boolean {
  return word.capital && KINDS.has(word.key) && !COMMON.has(word.key);
}
