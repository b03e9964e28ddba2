import { z } from 'zod';
import { Lines } from './source.ts';

/** What kinds of thing functions, relations and objectives name. */
export const EntityKind = z.enum(['System', 'Law', 'Plan', 'Instrument', 'Methodology', 'Committee', 'Body']);

/** One place where an entity is named; `position` and `function` are null outside the sheets and functions. */
export const Mention = z
  .object({
    position: z.string().nullable(),
    function: z.int().positive().nullable(),
    place: z.enum([
      'function',
      'objective',
      'relation',
      'knowledge',
      'introduction',
      'legal',
      'strategic',
      'principle',
      'value',
      'hierarchy',
    ]),
    phrase: z.string().describe('as printed'),
    start: z.int().nonnegative().describe('offset of the phrase in the text it stands in'),
    ...Lines.unwrap().shape,
  })
  .readonly();

/** A system, law, plan, instrument, methodology, committee or body with all of its mentions. */
export const Entity = z
  .object({
    kind: EntityKind,
    kinds: z
      .array(EntityKind)
      .min(1)
      .readonly()
      .describe('`kind` first; INEVAP is a Body and one of the evaluation Systems'),
    name: z.string(),
    acronym: z.string().nullable(),
    aliases: z.array(z.string()).readonly().describe('every spelling printed, and those of the catalogue'),
    nameEs: z.string().nullable(),
    nameEn: z.string().nullable(),
    definition: z.string().nullable().describe("the manual's own where it gives one, else the catalogue's"),
    definitionEn: z.string().nullable().describe("the catalogue's in English; null where the manual gives its own"),
    definitionSource: z.string().nullable().describe('"manual", or the source that the catalogue names'),
    expansionSource: z
      .string()
      .nullable()
      .describe('who expands the acronym: "manual", or the source that the catalogue names'),
    mentions: z.array(Mention).readonly(),
  })
  .readonly();

export type EntityKind = z.infer<typeof EntityKind>;
export type Mention = z.infer<typeof Mention>;
export type Entity = z.infer<typeof Entity>;
