import type { Row, Statement } from '../graph/store.ts';

export type { Row, Statement } from '../graph/store.ts';

/** The languages that questions are asked in and answered in. */
export type LanguageCode = 'en' | 'es';

/** Whether the question was answered; understood but not answered by the graph; or not understood. */
export type Status = 'ANSWERED' | 'NO_MATCH' | 'NOT_UNDERSTOOD';

/** A line of the manual that a claim rests on; `function` is null where it is a relation, the hierarchy or the inventory. */
export type Evidence = {
  readonly position: string | null;
  readonly function: number | null;
  readonly text: string;
  readonly place: string;
  readonly sourceFrom: number | null;
  readonly sourceTo: number | null;
};

/** One ranked thing of an answer. `involvement` is inferred from wording and set only for positions that answer "who". */
export type AnswerItem = {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly involvement: 'LEADS' | 'PERFORMS' | 'SUPPORTS' | null;
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

/** A reading of the question that was considered and refused, with the reason. */
export type RefusedReading = { readonly intent: string; readonly reason: string };

/** Whom to turn to when the first position does not help: its superior, as the manual states it. */
export type Escalation = { readonly name: string; readonly statedBy: string; readonly sourceFrom: number | null };

/** The same shape on every surface; see README, "An answer". */
export type Answer = {
  readonly question: string;
  readonly status: Status;
  readonly language: LanguageCode;
  readonly intent: string;
  readonly summary: string;
  readonly value: number | boolean | null;
  readonly items: readonly AnswerItem[];
  readonly escalation: readonly Escalation[];
  readonly nearest: readonly string[];
  readonly refused: readonly RefusedReading[];
  readonly suggestions: readonly string[];
  readonly cypher: readonly {
    readonly name: string;
    readonly text: string;
    readonly parameters: Statement['parameters'];
  }[];
};

/** The rows that a plan's statements gave, in the plan's order. */
export type Rows = readonly (readonly Row[])[];
