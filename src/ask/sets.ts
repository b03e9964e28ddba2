import type { LanguageCode } from '../language/language.ts';
import type { Named } from './names.ts';
import type { Question, Token } from './question.ts';

/** The positions that meet one condition of a question, and whether the question asks for those that do not. */
export type Condition = { readonly positions: ReadonlySet<Named>; readonly negated: boolean };

/** Whether every condition must hold or one is enough. */
export type Join = 'and' | 'or';

const OR_WORDS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = { en: new Set(['or']), es: new Set(['o', 'u']) };

/** How the question joins the things named by these runs of words: by "or" where one stands between them, else by "and". */
export function joinOf(runs: readonly (readonly Token[])[], { tokens, language }: Question): Join {
  const starts = runs.map((run) => run[0]!.index);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return tokens.slice(first, last).some(({ word }) => OR_WORDS[language].has(word)) ? 'or' : 'and';
}

/** The positions of `all` that the conditions leave, in their order: (a and not b), (a or b), neither. */
export function combine(all: readonly Named[], conditions: readonly Condition[], join: Join): readonly Named[] {
  const holds = ({ positions, negated }: Condition, named: Named): boolean => positions.has(named) !== negated;
  // "neither a nor b", "not a or b": whoever has none of them.
  const every = join === 'and' || conditions.every(({ negated }) => negated);
  return all.filter((named) =>
    every ? conditions.every((each) => holds(each, named)) : conditions.some((each) => holds(each, named)),
  );
}
