import { z } from 'zod';
import { Lines, Passage } from './source.ts';

/** How much of a function is the position's own work; inferred from the leading verb, never printed. */
export const Involvement = z.enum(['LEADS', 'PERFORMS', 'SUPPORTS']);

/** One numbered function as printed, with what is inferred from its wording. */
export const PositionFunction = z
  .object({
    number: z.int().positive(),
    text: z.string(),
    boilerplate: z.boolean().describe('the closing clause "Las demás que se deriven ..."'),
    inferred: z
      .object({
        verb: z.string().nullable().describe('infinitive of the leading verb: "Elaboración de ..." gives "elaborar"'),
        involvement: Involvement,
        basis: z.string().describe('the words of the text from which both were inferred'),
      })
      .readonly(),
    ...Lines.unwrap().shape,
  })
  .readonly();

/** One row of a table of interinstitutional relations, as printed. */
export const Relation = z
  .object({
    area: z.string(),
    reason: z.string(),
    resolvesTo: z
      .object({ kind: z.enum(['position', 'unit', 'body']), name: z.string() })
      .readonly()
      .array()
      .readonly()
      .describe('what the area names, resolved; several for "Poderes Legislativo y Judicial"'),
    ...Lines.unwrap().shape,
  })
  .readonly();

/** A name as printed in one place of the manual. */
export const PrintedName = z
  .object({
    name: z.string(),
    place: z.enum([
      'heading',
      'table',
      'hierarchy',
      'contents',
      'inventory',
      'superior',
      'subordinate',
      'relation',
      'text',
    ]),
    ...Lines.unwrap().shape,
  })
  .readonly();

/** One post: described in a section of its own, or only named (then its lists are empty and `described` is false). */
export const Position = z
  .object({
    name: z
      .string()
      .describe('the name it goes by: one of the printed ones, or a printed one with its family restored'),
    printedNames: z.array(z.string()).readonly().describe('every spelling that the manual prints, each once'),
    names: z.array(PrintedName).readonly().describe('where each spelling stands'),
    described: z.boolean(),
    objective: z.string().nullable(),
    unit: z.string().nullable(),
    superior: z.string().nullable().describe('name of the resolved position, or as printed where it resolves to none'),
    furtherSuperiors: z.array(z.string()).readonly().describe('further posts that it says it reports to'),
    subordinates: z.array(z.string()).readonly().describe('names of the resolved positions, or as printed'),
    headcount: z.int().nonnegative().nullable().describe('posts in the inventory; null where it says none'),
    numbering: z
      .enum(['printed', 'counted'])
      .describe('counted: the numbers of its functions are their order of print'),
    functions: z.array(PositionFunction).readonly(),
    internalRelations: z.array(Relation).readonly(),
    externalRelations: z.array(Relation).readonly(),
    knowledge: z.array(z.string()).readonly().describe('items as printed'),
    stated: z
      .object({
        objective: Passage.nullable(),
        unit: Passage.nullable(),
        superior: Passage.nullable(),
        subordinates: z.array(Passage).readonly(),
        knowledge: z.array(Passage).readonly(),
      })
      .readonly()
      .describe('the same as printed in the sheet, with lines'),
    ...Lines.unwrap().shape,
  })
  .readonly();

/** A dirección or coordinación, under every name that the manual gives it. */
export const Unit = z
  .object({ name: z.string(), aliases: z.array(z.string()).readonly(), ...Lines.unwrap().shape })
  .readonly();

export type Involvement = z.infer<typeof Involvement>;
export type PositionFunction = z.infer<typeof PositionFunction>;
export type Relation = z.infer<typeof Relation>;
export type PrintedName = z.infer<typeof PrintedName>;
export type Position = z.infer<typeof Position>;
export type Unit = z.infer<typeof Unit>;
