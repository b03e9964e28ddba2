import type { Row, Statement } from '../graph/store.ts';
import type { StatementName } from '../graph/statements.ts';
import type { SearchableLabel } from '../graph/schema.ts';
import type { LanguageCode } from '../language/language.ts';
import type { Facet } from './facet.ts';
import type { Mention } from './mentions.ts';
import type { GraphNames } from './names.ts';
import type { Question } from './question.ts';

export type { Row, Statement } from '../graph/store.ts';
export type { LanguageCode } from '../language/language.ts';

/** Whether the question was answered; understood but not answered by the graph; or not understood. */
export type Status = 'ANSWERED' | 'NO_MATCH' | 'NOT_UNDERSTOOD';

/** How much of a function is the position's own work, inferred from its wording. */
export type Involvement = 'LEADS' | 'PERFORMS' | 'SUPPORTS';

/** A line of the manual that a claim rests on; `function` is null where it is a relation, the hierarchy or the inventory. */
export type Evidence = {
  readonly position: string | null;
  readonly function: number | null;
  readonly text: string;
  readonly place: string;
  readonly sourceFrom: number | null;
  readonly sourceTo: number | null;
};

/** One addend or factor of an item's score, for `--explain`. */
export type ScorePart = { readonly name: string; readonly value: number };

/** One ranked thing of an answer. `involvement` is inferred from wording and set only for positions that answer "who". */
export type AnswerItem = {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly involvement: Involvement | null;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly explanation: readonly ScorePart[];
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

/** What recognising gives: the intent, what its shape named, and what the question is about besides. */
export type Understanding = {
  readonly question: Question;
  readonly mentions: readonly Mention[];
  readonly slots: readonly Mention[];
  readonly topic: readonly Facet[];
  readonly intent: Intent;
  readonly refused: readonly RefusedReading[];
};

/** A statement that is run for the hits that the text index gives of one label, as its parameter `ids`. */
export type Candidates = { readonly name: StatementName; readonly label: SearchableLabel };

/** What is asked of the store: at most a search with its candidates, and statements. It can be printed before it is run. */
export type Plan = {
  readonly search: readonly string[];
  readonly candidates: readonly Candidates[];
  readonly statements: readonly Statement[];
};

/** The rows that a plan gave, by the name of their statement. */
export type Rows = (name: StatementName) => readonly Row[];

/** What an intent makes of the rows; its summary is in the question's language. */
export type Draft = {
  readonly status: Status;
  readonly summary: string;
  readonly value: number | boolean | null;
  readonly items: readonly AnswerItem[];
  readonly nearest: readonly string[];
};

/** What an intent is given besides the rows. */
export type Setting = { readonly names: GraphNames };

/** One kind of question: whether it fits, what it asks the store, and what it makes of the rows. */
export type Intent = {
  readonly name: string;
  /** The reason why this reading does not fit, or null where it does. */
  readonly refuse: (reading: Omit<Understanding, 'intent' | 'refused'>, setting: Setting) => string | null;
  readonly plan: (understanding: Understanding, setting: Setting) => Plan;
  readonly answer: (understanding: Understanding, rows: Rows, setting: Setting) => Draft;
};
