import { isArticle, isConjunction, phraseAt, type Token } from './tokens.ts';
import { ACTIONS, type Action } from './words.ts';

/** A word of doing; `governed` where it is itself what another looks at: "evaluar la implementación". */
export type Doing = { readonly action: Action; readonly governed: boolean };

/** The word of doing at `at` with how many tokens it has, given those read before it; null where there is none. */
export function doingAt(
  tokens: readonly Token[],
  at: number,
  before: Doing | undefined,
): (Doing & { readonly length: number }) | null {
  const found = phraseAt(tokens, at, ACTIONS);
  const infinitive = isInfinitive(tokens[at]!);
  if (found !== null) {
    const governed = !infinitive && before !== undefined && isGoverned(tokens, at, before);
    return { action: found.meaning, length: found.length, governed };
  }
  if (!infinitive) return null;
  return { action: { does: tokens[at]!.folded, transparent: false, addressed: false }, length: 1, governed: false };
}

/** Whether a listed word of doing begins at `at`. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  return phraseAt(tokens, at, ACTIONS) !== null;
}

/** Whether the token looks like an infinitive. */
export function isInfinitive({ kind, folded }: Token): boolean {
  return kind === 'word' && /[a-z]{2}[aei]r$/u.test(folded);
}

// "Elaboración y actualización": the second is governed as the first is.
function isGoverned(tokens: readonly Token[], at: number, before: Doing): boolean {
  const joint = isArticle(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  const coordinated = joint?.folded === ',' || isConjunction(joint);
  return coordinated ? before.governed : before.governed || !before.action.transparent;
}
