import type { Involvement } from '../manual/model.ts';

/**
 * Where a function names an entity, under the entity's own name; `start` and `end` are offsets in its text. A proper name
 * stands for one thing ("MIR", "Plan Estatal de Desarrollo"); an instrument without an acronym is rather described
 * ("informe anual de resultados").
 */
export type EntityMention = {
  readonly name: string;
  readonly proper: boolean;
  readonly start: number;
  readonly end: number;
};

/** One function with all that the audit looks at; `superiors` are ids of positions, the nearest first, `sourceFrom` and `sourceTo` lines. */
export type AuditedFunction = {
  readonly id: string;
  readonly manual: string;
  readonly position: { readonly id: string; readonly name: string };
  readonly unit: string | null;
  readonly superiors: readonly string[];
  readonly number: number;
  readonly text: string;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly boilerplate: boolean;
  readonly verb: string | null;
  readonly involvement: Involvement;
  readonly mentions: readonly EntityMention[];
};

/** The kinds of overlap, the plainest first. */
export const OVERLAP_KINDS = ['IDENTICAL', 'NEAR_DUPLICATE', 'OVERLAPPING', 'DELEGATED'] as const;

/** One of them. */
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/** How the positions of a pair stand to each other in the hierarchy that the manual states. */
export type Hierarchy = 'SUPERIOR_SUBORDINATE' | 'TWO_LEVELS_APART' | 'PEERS' | 'DIFFERENT_LINES';

/** How what is done in one function relates to what is done in the other: "elaborar" and "formular" are the same. */
export type VerbClass = 'same' | 'related' | 'different';

/** Why a pair is what it is. Similarity and containment run from 0 to 1. */
export type Signals = {
  readonly similarity: number;
  readonly containment: number;
  readonly sameObject: boolean;
  readonly verbClass: VerbClass;
  readonly sharedEntities: readonly string[];
  readonly hierarchy: Hierarchy;
};

/** Two functions of different positions that overlap; the superior's, else the earlier one, is `a`. Score from 0 to 1. */
export type Overlap = {
  readonly kind: OverlapKind;
  readonly score: number;
  readonly signals: Signals;
  readonly a: AuditedFunction;
  readonly b: AuditedFunction;
};
