import type { Facet } from './facet.ts';
import type { GraphNames, Named } from './names.ts';
import type { Question } from './question.ts';

/** Of the posts of a rank, those that report to the post named last: "the coordinator or his analyst", "... and the analyst under him". */
export function ownedBy(
  last: Named,
  candidates: readonly Named[],
  { facet, question, names }: Owning,
): readonly Named[] {
  const { index } = facet.tokens[0]!;
  const [before, after] = [question.tokens[index - 1]?.word ?? '', question.tokens[index + 1]?.word ?? ''];
  if (!POSSESSIVES.has(before) && !BELOW.has(after)) return [];
  return candidates.filter(({ id }) => names.superiors.get(id)?.some(({ superior }) => superior === last.id) ?? false);
}

type Owning = { readonly facet: Facet; readonly question: Question; readonly names: GraphNames };

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'su', 'sus']);
const BELOW: ReadonlySet<string> = new Set(['under', 'below']);
