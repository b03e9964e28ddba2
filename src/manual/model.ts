import { z } from 'zod';

/** Lines of the source that a statement was read from: both ends included, counted from 1. */
export const Lines = z.object({ sourceFrom: z.int().positive(), sourceTo: z.int().positive() }).readonly();

/** A text as printed, white space made single and page breaks mended, with its lines. */
export const Passage = z.object({ text: z.string(), ...Lines.unwrap().shape }).readonly();

/** A value or principle of the institution with the definition that the manual gives. */
export const Definition = z.object({ name: z.string(), definition: z.string(), ...Lines.unwrap().shape }).readonly();

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
    subordinates: z.array(z.string()).readonly().describe('names of the resolved positions, or as printed'),
    headcount: z.int().nonnegative().nullable().describe('posts in the inventory; null where it has no row'),
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

/** Severity of a fault: misleads whoever relies on the manual, weakens it, or is form. */
export const Severity = z.enum(['high', 'medium', 'low']);

/** A contradiction or fault of the manual, with every place it speaks of. */
export const Problem = z
  .object({
    code: z.string().regex(/^[A-Z][A-Z_]+$/u),
    severity: Severity,
    positions: z.array(z.string()).readonly(),
    statement: z.string().describe('in English, quoting both sides'),
    statementEs: z.string().describe('the same in Spanish'),
    where: z
      .array(z.object({ from: z.int().positive(), to: z.int().positive(), quote: z.string() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();

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
            headcount: z.int(),
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

/** What reading a manual's text gives: the data, and every fault met on the way. */
export type Reading = { readonly manual: Manual; readonly problems: readonly Problem[] };

export type Lines = z.infer<typeof Lines>;
export type Passage = z.infer<typeof Passage>;
export type Definition = z.infer<typeof Definition>;
export type Involvement = z.infer<typeof Involvement>;
export type PositionFunction = z.infer<typeof PositionFunction>;
export type Relation = z.infer<typeof Relation>;
export type PrintedName = z.infer<typeof PrintedName>;
export type Position = z.infer<typeof Position>;
export type Unit = z.infer<typeof Unit>;
export type EntityKind = z.infer<typeof EntityKind>;
export type Mention = z.infer<typeof Mention>;
export type Entity = z.infer<typeof Entity>;
export type Severity = z.infer<typeof Severity>;
export type Problem = z.infer<typeof Problem>;
export type Signatory = z.infer<typeof Signatory>;
export type Manual = z.infer<typeof Manual>;
/** A manual before its entities are found. */
export type ManualDraft = Omit<Manual, 'entities'>;
