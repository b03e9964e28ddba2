import { z } from 'zod';
import { Entity } from './model/entity.ts';
import { Position, Unit } from './model/position.ts';
import type { Problem } from './model/problem.ts';
import { Definition, Lines, Passage } from './model/source.ts';

export { Entity, EntityKind, Mention } from './model/entity.ts';
export { Involvement, Position, PositionFunction, PrintedName, Relation, Unit } from './model/position.ts';
export { Problem, Severity, type ManualProblem } from './model/problem.ts';
export { Definition, Lines, Passage } from './model/source.ts';

/** One person's line in the control of emission. */
export const Signatory = z
  .object({ name: z.string(), signature: z.string().nullable(), date: z.string().nullable() })
  .readonly();

/** Everything that one organisation manual states. */
export const Manual = z
  .object({
    id: z.string().describe('readable and stable: the code folded, "mo-dpse-00"'),
    code: z.string(),
    title: z.string(),
    issuedOn: z.iso.date().nullable(),
    place: z.string().nullable(),
    sha256: z.string().describe('of the text as received'),
    layout: z.string().describe('the template it was read as'),
    changes: z
      .array(
        z
          .object({ updatedOn: z.string(), version: z.string(), changes: z.string(), ...Lines.unwrap().shape })
          .readonly(),
      )
      .readonly(),
    preparedBy: Signatory.nullable(),
    reviewedBy: Signatory.nullable(),
    authorisedBy: Signatory.nullable(),
    contents: z.array(z.object({ title: z.string(), page: z.string(), ...Lines.unwrap().shape }).readonly()).readonly(),
    introduction: z.array(Passage).readonly().describe('its paragraphs'),
    legalBasis: z.array(Passage).readonly().describe('items or paragraphs of the "Marco Jurídico"'),
    strategicFunctions: z
      .array(z.object({ number: z.int(), text: z.string(), ...Lines.unwrap().shape }).readonly())
      .readonly(),
    mission: Passage.nullable(),
    vision: Passage.nullable(),
    strategicObjectives: z.array(Passage).readonly(),
    values: z.array(Definition).readonly(),
    principles: z.array(Definition).readonly(),
    inventory: z
      .array(
        z
          .object({
            number: z.int(),
            name: z.string(),
            headcount: z.int().nullable().describe('null where none is printed'),
            position: z.string().nullable(),
            ...Lines.unwrap().shape,
          })
          .readonly(),
      )
      .readonly(),
    units: z.array(Unit).readonly(),
    positions: z.array(Position).readonly(),
    entities: z.array(Entity).readonly(),
  })
  .readonly();

/** A manual before its entities are found. */
export type ManualDraft = Omit<Manual, 'entities'>;

/** What reading a manual's text gives: the data, and every fault met on the way. */
export type Reading = { readonly manual: Manual; readonly problems: readonly Problem[] };

export type Signatory = z.infer<typeof Signatory>;
export type Manual = z.infer<typeof Manual>;
