import { z } from 'zod';
import { readData } from '../../data.ts';
import { foldName } from '../../text.ts';
import type { Phrases } from './tokens.ts';

const Action = z.object({
  does: z.string(),
  transparent: z.boolean().describe('what follows says what is done: "coordinar la elaboración" draws up'),
  addressed: z.boolean().describe('may say for whom before it says what: "presentar a los titulares los informes"'),
  broad: z.boolean().describe('says little of the task: anything can be drawn up or carried out'),
  words: z.array(z.string()),
});

/** What is done, as far as the audit tells it apart: "draw up", "check". */
export type Action = Omit<z.infer<typeof Action>, 'broad' | 'words'>;

/** Which phrase of a clause an opener begins: by what means, for whom, or how, why and with whom. */
export type Aside = 'means' | 'recipient' | 'other';

const Words = z.object({
  about: z.string(),
  actions: Action.array(),
  related: z.tuple([z.string(), z.string()]).array().describe('kinds of doing that can be one task in other words'),
  openers: z.string().array().describe('what begins a phrase of how, why or with whom'),
  means: z.string().array().describe('what begins a phrase of by what means'),
  recipients: z.string().array().describe('what begins a phrase of for whom, after an addressed action'),
  same: z.string().array().array().describe('phrases that name one thing; the texts compare by the first'),
  ignored: z.string().array().describe('whom and what nearly every function names'),
});

const data = readData('tasks.json', Words);

/** Words of doing, each with its action; a gerund is listed beside its infinitive. */
export const ACTIONS: Phrases<Action> = phrases(
  data.actions.flatMap(({ words, does, transparent, addressed }) =>
    words.flatMap((word) => [word, gerundOf(word)].map((form) => [form, { does, transparent, addressed }] as const)),
  ),
);

/** Kinds of doing that say little of the task. */
export const BROAD: ReadonlySet<string> = new Set(data.actions.filter(({ broad }) => broad).map(({ does }) => does));

/** The other listed kinds of doing: to check, to train. */
export const TELLING: ReadonlySet<string> = new Set(data.actions.filter(({ broad }) => !broad).map(({ does }) => does));

/** Phrases that open what only says how, why, with whom or by what means. */
export const OPENERS: Phrases<Aside> = phrases([
  ...data.openers.map((opener) => [opener, 'other'] as const),
  ...data.means.map((opener) => [opener, 'means'] as const),
]);

/** Phrases that open whom an addressed action is for. */
export const RECIPIENTS: Phrases<Aside> = phrases(data.recipients.map((opener) => [opener, 'recipient'] as const));

/** Phrases that name what another names too, each with that other: "consulta ciudadana", "participación ciudadana". */
export const SAME: Phrases<string> = phrases(
  data.same.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);

/** Phrases that tell no object from another. */
export const IGNORED: Phrases<true> = phrases(data.ignored.map((phrase) => [phrase, true] as const));

/** Pairs of doings that are related, each both ways round: "draw up|carry out". */
export const RELATED: ReadonlySet<string> = new Set(
  data.related.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]),
);

function gerundOf(words: string): string {
  return words.replace(/^(\S+)ar\b/u, '$1ando').replace(/^(\S+)[ei]r\b/u, '$1iendo');
}

function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const meanings = new Map(entries.map(([phrase, meaning]) => [foldName(phrase), meaning]));
  const heads = new Map<string, number>();
  for (const phrase of meanings.keys()) {
    const words = phrase.split(' ');
    words.forEach((_, at) => {
      const head = words.slice(0, at + 1).join(' ');
      heads.set(head, Math.max(heads.get(head) ?? 0, words.length - at - 1));
    });
  }
  return { meanings, heads };
}
