/** What the answers say, one sentence each; names come as printed, without an article. */
export type Phrases = {
  readonly list: (names: readonly string[], how: 'and' | 'or') => string;
  readonly handles: (said: {
    readonly first: string;
    readonly others: readonly string[];
    readonly how: 'LEADS' | 'PERFORMS' | 'SUPPORTS' | null;
    readonly place: string;
  }) => string;
  readonly place: (place: string, number: number | null) => string;
  readonly interacts: (positions: readonly string[], party: string) => string;
  readonly notInteracting: (positions: readonly string[], party: string) => string;
  /** The party, and that there is no other: of those inside the organisation, outside it, or at all. */
  readonly nobodyElse: (party: string, scope: 'internal' | 'external' | null) => string;
  readonly partners: (position: string, parties: readonly string[]) => string;
  readonly reason: (position: string, party: string, reasons: readonly string[]) => string;
  readonly functions: (position: string, count: number) => string;
  readonly functionsAbout: (position: string, count: number, all: number) => string;
  readonly objective: (position: string, text: string) => string;
  readonly oneFunction: (position: string, number: number, text: string) => string;
  readonly superior: (position: string, superiors: readonly string[]) => string;
  readonly subordinates: (position: string, subordinates: readonly string[]) => string;
  readonly noSubordinates: (position: string) => string;
  readonly path: (from: string, to: string, between: readonly string[]) => string;
  /** `source` is who says so where it is not the manual; null where it is. */
  readonly definition: (name: string, definition: string | null, source: string | null) => string;
  readonly expansion: (acronym: string, expansion: string, source: string | null) => string;
  readonly unexpanded: (acronym: string) => string;
  readonly entities: (names: readonly string[]) => string;
  readonly entitiesOf: (position: string, names: readonly string[]) => string;
  readonly requires: (positions: readonly string[], knowledge: string) => string;
  readonly knowledgeOf: (position: string, items: readonly string[]) => string;
  readonly posts: (count: number, of: string | null) => string;
  readonly postKinds: (count: number) => string;
  readonly described: (count: number) => string;
  readonly matching: (count: number, positions: readonly string[]) => string;
  readonly counted: (
    count: number,
    what: 'functions' | 'subordinates' | 'relations' | 'entities',
    of: string | null,
  ) => string;
  readonly yes: (position: string, words: string | null) => string;
  readonly no: (position: string) => string;
  readonly each: (said: readonly { readonly name: string; readonly text: string | null }[]) => string;
  readonly shared: (positions: readonly string[]) => string;
  readonly overlaps: (position: string, others: readonly string[]) => string;
  readonly compared: (positions: readonly string[], common: number) => string;
  readonly more: (first: string, more: number, second: string, less: number) => string;
  readonly moreFunctions: (
    first: string,
    more: number,
    second: { readonly name: string; readonly count: number },
  ) => string;
  readonly members: (unit: string, positions: readonly string[]) => string;
  readonly alternatives: (others: readonly string[]) => string;
  readonly noMatch: (subject: string | null, nearest: readonly string[]) => string;
  readonly notUnderstood: string;
  readonly suggestions: (position: string, other: string) => readonly string[];
};
