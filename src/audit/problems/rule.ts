import type { Manual, Problem } from '../../manual/model.ts';

/** What to look for in a manual; one fault with several places is one problem. */
export type Rule = (manual: Manual) => readonly Problem[];
