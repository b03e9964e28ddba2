import { groupedBy } from '../../grouped.ts';
import { PHRASES } from '../../language/phrases.ts';
import { functionEvidence, number } from '../evidence.ts';
import type { AnswerItem, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';
import { positionItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { sum } from '../sum.ts';
import { subjectsAsked } from '../topic.ts';

/** Which functions the positions of a rank, or all of them, have in common: "the functions duplicated between the analysts". */
export const duplicates: Intent = {
  name: 'duplicates',
  refuse: (reading) => {
    if (namedPositions(reading).length > 0) return 'positions are named one by one';
    return subjectsAsked(reading).length > 0 ? 'a function is described' : null;
  },
  plan: (understanding, { names }) =>
    statementsOnly({
      name: 'ask/list-overlaps-of',
      parameters: { ids: positionsAsked(understanding, names).map(({ id }) => id) },
    }),
  answer: (understanding, rows, setting) => {
    const pairs = pairsAmong(rows, understanding, setting);
    const items = itemsOf(pairs, setting);
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].duplicates(
      items.map(({ name }) => name),
      pairs.length / 2,
    );
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** Duplicates are the same task in the same words, or nearly. */
const DUPLICATED: ReadonlySet<string> = new Set(['IDENTICAL', 'NEAR_DUPLICATE']);

// Every pair comes twice, once from each side. Among the posts of one rank every kind is told, among all duplicates alone.
function pairsAmong(rows: Rows, understanding: Understanding, { names }: Setting): readonly Row[] {
  const asked = new Set(positionsAsked(understanding, names).map(({ id }) => id));
  const limited = understanding.mentions.some(({ kind }) => kind === 'rank');
  return rows('ask/list-overlaps-of').filter(
    (row) => asked.has(text(row['other']) ?? '') && (limited || DUPLICATED.has(text(row['kind']) ?? '')),
  );
}

// The positions that share most come first; of each, the functions that others have too, each once.
function itemsOf(pairs: readonly Row[], { names }: Setting): readonly AnswerItem[] {
  return [...groupedBy(pairs, (row) => text(row['position']))]
    .flatMap(([id, own]) => {
      const position = names.byId.get(id ?? '');
      if (position === undefined) return [];
      const evidence = new Map(own.map((row) => functionEvidence(row, position)).map((each) => [each.text, each]));
      const score = sum(own.map((row) => number(row['score']) ?? 0));
      return [{ ...positionItem(position), score, evidence: [...evidence.values()] }];
    })
    .sort((a, b) => b.score - a.score);
}
