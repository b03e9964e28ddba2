import type { Line } from './lines.ts';
import type { Lines, Manual, Passage, PrintedName, Problem } from './model.ts';

/** One function or item of a list under the number that is printed before it, or that it has by its place in the list. */
export type NumberedPassage = Passage & { readonly number: number };

/** One row of a table of relations. */
export type PrintedRelation = { readonly area: string; readonly reason: string } & Lines;

/** The description of one post as its sheet prints it, names not yet resolved. */
export type PrintedSheet = {
  /** The names in the sheet itself; never empty. */
  readonly names: readonly PrintedName[];
  /** The one of them that the post goes by, where the template says which; else null. */
  readonly goesBy: string | null;
  readonly objective: Passage | null;
  readonly unit: Passage | null;
  readonly superior: Passage | null;
  /** Further posts that the sheet names as superiors. */
  readonly furtherSuperiors: readonly Passage[];
  /** One passage a row; a row may hold several names: "Analista de Planeación Auxiliar Administrativo". */
  readonly subordinates: readonly Passage[];
  readonly functions: readonly NumberedPassage[];
  readonly numbering: 'printed' | 'counted';
  readonly internalRelations: readonly PrintedRelation[];
  readonly externalRelations: readonly PrintedRelation[];
  readonly knowledge: readonly Passage[];
} & Lines;

/** One row of the inventory of posts; the headcount is null where the row prints none. */
export type PrintedPost = { readonly number: number; readonly name: string; readonly headcount: number | null } & Lines;

/** What the manual says before and between its sheets; the same in every template. */
export type FrontMatter = Pick<
  Manual,
  | 'code'
  | 'title'
  | 'issuedOn'
  | 'place'
  | 'changes'
  | 'preparedBy'
  | 'reviewedBy'
  | 'authorisedBy'
  | 'contents'
  | 'introduction'
  | 'legalBasis'
  | 'strategicFunctions'
  | 'mission'
  | 'vision'
  | 'strategicObjectives'
  | 'values'
  | 'principles'
>;

/** A manual as printed: what a layout reads, before names are resolved. */
export type PrintedManual = FrontMatter & {
  readonly inventory: readonly PrintedPost[];
  readonly sheets: readonly PrintedSheet[];
  readonly problems: readonly Problem[];
};

/** Which marks of a template a text bears; each mark is said in words a person can look for. */
export type Recognition = {
  readonly recognised: boolean;
  readonly found: readonly string[];
  readonly missing: readonly string[];
};

/**
 * One template of manuals. `recognise` looks only for the marks of the template, in time linear in the text; `read` is
 * called when it recognised them, gives every sheet that is there, and reports what it could not place as problems.
 */
export type Layout = {
  readonly name: string;
  recognise(lines: readonly Line[]): Recognition;
  read(lines: readonly Line[]): PrintedManual;
};
