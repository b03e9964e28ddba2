import { PHRASES } from '../../language/phrases.ts';
import { number } from '../evidence.ts';
import type { AnswerItem, Evidence, Intent, Rows, Setting } from '../model.ts';
import { text, type Named } from '../names.ts';
import { kindOf, otherEvidence } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, positionsAsked } from '../positions.ts';
import { positionItem, rankPositions } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { facetsAsked } from '../topic.ts';
import { planTopic, topicFindings } from './responsibility.ts';
import { needPositions } from './structure.ts';

/** Whose functions overlap those of a position, most first. */
export const overlapsWith: Intent = {
  name: 'overlaps-with',
  refuse: (reading) =>
    needPositions(reading, 1) ?? (namedPositions(reading).length > 1 ? 'it compares positions' : null),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-overlaps-of',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows, setting) => {
    const [position] = namedPositions(understanding);
    const all = overlappingItems(rows, position!, setting);
    // "Which other coordinators' work does it repeat": coordinators alone.
    const asked = new Set(positionsAsked(understanding, setting.names).map(({ id }) => id));
    const items = all.filter(({ id }) => asked.has(id));
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].overlaps(
      position!.name,
      items.map(({ name }) => name),
    );
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** Which positions share a function that the question describes. */
export const sharing: Intent = {
  name: 'sharing',
  refuse: (reading) => {
    // "which functions do the two coordinators share" compares them.
    if (namedPositions(reading).length > 1) return 'it compares positions';
    return facetsAsked(reading).length === 0 ? 'no function is described' : null;
  },
  plan: (understanding, setting) => planTopic(understanding, setting),
  answer: (understanding, rows, setting) => {
    const findings = topicFindings(understanding, rows, setting).filter(
      ({ evidence }) => evidence.place === 'function',
    );
    const items = rankPositions(findings);
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].shared(items.map(({ name }) => name));
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** The same words tell most; a like task in other words, or a superior's with the subordinate's help, counts half. */
const KIND_FACTORS: Readonly<Record<string, number>> = { DELEGATED: 0.5, OVERLAPPING: 0.5 };

/** Positions with less than this share of the most overlapping one's weight are not named. */
const OVERLAPPING_FROM = 0.2;

function overlappingItems(rows: Rows, position: Named, { names }: Setting): readonly AnswerItem[] {
  const found = new Map<Named, { score: number; evidence: Evidence[] }>();
  for (const row of rows('ask/list-overlaps-of')) {
    const other = names.byId.get(text(row['other']) ?? '');
    if (other === undefined || row['position'] !== position.id) continue;
    const entry = found.get(other) ?? { score: 0, evidence: [] };
    const gain = (number(row['score']) ?? 0) * (KIND_FACTORS[kindOf(row)] ?? 1);
    found.set(other, { score: entry.score + gain, evidence: [...entry.evidence, otherEvidence(row, other)] });
  }
  const ranked = [...found]
    .map(([other, entry]) => ({ ...positionItem(other), ...entry }))
    .sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score >= OVERLAPPING_FROM * ranked[0]!.score);
}
