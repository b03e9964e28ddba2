import { z } from 'zod';
import { readData } from '../../data.ts';
import { foldName } from '../../text.ts';

const Ranks = z.object({
  about: z.string(),
  ranks: z.array(
    z.object({
      rank: z.string(),
      forms: z.array(z.string()).min(1).describe('folded'),
      plurals: z.array(z.string()).describe('folded'),
      begins: z.boolean().describe('whether the word inside a text begins the name of another post'),
      unit: z.object({ noun: z.string(), plural: z.string() }).optional().describe('folded'),
    }),
  ),
  otherUnits: z.array(z.string()).describe('nouns of units that no one rank heads, folded'),
  connectives: z.array(z.string()).describe('words of a name that tell nothing apart'),
});

/** A name taken apart: its rank or noun of unit, and the words that tell it from others of the same rank. */
export type NameParts = {
  /** The rank that the name begins with ("Coordinador"), also where the unit stands for the post; null where none does. */
  readonly rank: string | null;
  /** Whether the name begins with the noun of a unit: "Coordinación de Mejora Continua". */
  readonly isUnit: boolean;
  readonly words: ReadonlySet<string>;
};

const { ranks, otherUnits, connectives } = readData('ranks.json', Ranks);
const rankOfForm = new Map(ranks.flatMap(({ rank, forms }) => forms.map((form) => [form, rank] as const)));
const rankOfPlural = new Map(ranks.flatMap(({ rank, plurals }) => plurals.map((form) => [form, rank] as const)));
const rankOfUnit = new Map(ranks.flatMap(({ rank, unit }) => (unit === undefined ? [] : [[unit.noun, rank] as const])));
const rankOfUnits = new Map(
  ranks.flatMap(({ rank, unit }) => (unit === undefined ? [] : [[unit.plural, rank] as const])),
);
const beginning = new Set(ranks.filter(({ begins }) => begins).flatMap(({ forms }) => forms));
const unitNouns = new Set([...rankOfUnit.keys(), ...otherUnits]);
const empty = new Set(connectives);

/** The name taken apart: "Analista de la Coordinación de Mejora Continua" is an Analista told apart by "mejora continua". */
export function namePartsOf(name: string): NameParts {
  const [first = '', ...others] = foldName(name).split(' ');
  const rank = rankOfForm.get(first) ?? rankOfUnit.get(first) ?? null;
  const isUnit = unitNouns.has(first);
  const telling = others.filter((word) => !empty.has(word) && !unitNouns.has(word));
  return { rank, isUnit, words: new Set(rank === null && !isUnit ? [first, ...telling] : telling) };
}

/** Whether the word begins the name of a post: "Auxiliar" does, the "Técnico" of "Asistente Técnico" does not. */
export function beginsPost(word: string): boolean {
  return beginning.has(foldName(word));
}

/** Whether the word is the noun of a unit: "Coordinación". */
export function isUnitNoun(word: string): boolean {
  return unitNouns.has(foldName(word));
}

/** Whether the word tells nothing apart and binds what follows to what precedes: "de", "y". */
export function isConnective(word: string): boolean {
  return empty.has(foldName(word));
}

/** The rank that a plural names all posts of ("Coordinadores"), or whose units ("Coordinaciones"); null for other words. */
export function collectiveOf(word: string): { readonly rank: string; readonly of: 'position' | 'unit' } | null {
  const folded = foldName(word);
  const posts = rankOfPlural.get(folded);
  if (posts !== undefined) return { rank: posts, of: 'position' };
  const units = rankOfUnits.get(folded);
  return units === undefined ? null : { rank: units, of: 'unit' };
}
