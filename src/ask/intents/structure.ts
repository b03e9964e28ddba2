import type { Phrases } from '../../language/phrase-types.ts';
import { PHRASES } from '../../language/phrases.ts';
import { passageEvidence, positionOf } from '../evidence.ts';
import type { AnswerItem, Draft, Intent, Row, Understanding } from '../model.ts';
import { unitNamed } from '../mentions.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { describedPositions, limitToRanks, namedPositions, otherReadings } from '../positions.ts';
import { positionItem } from '../rank.ts';
import { isAsking } from '../question.ts';
import { noMatch } from '../refusal.ts';
import { lineItem, ownSheetFirst } from '../reporting.ts';
import { subjectsOfAsking } from '../topic.ts';

/** Whom a position reports to. */
export const superior: Intent = {
  name: 'superior',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) => planReporting(understanding),
  answer: (understanding, rows, { names }) => {
    const [position] = namedPositions(understanding);
    const lines = ownSheetFirst(rows('ask/list-reporting').filter((row) => row['position'] === position!.id));
    const items = lines.flatMap((row) => lineItem(row, 'superior', names));
    return structured(understanding, items, (phrases, found) => phrases.superior(position!.name, found));
  },
};

/** Who reports to a position. */
export const subordinates: Intent = {
  name: 'subordinates',
  refuse: (reading) =>
    needPositions(reading, 1) ?? (subjectsOfAsking(reading).length > 0 ? 'it asks about more than who reports' : null),
  plan: (understanding) => planReporting(understanding),
  answer: (understanding, rows, { names }) => {
    const [position] = namedPositions(understanding);
    const lines = rows('ask/list-reporting').filter((row) => row['superior'] === position!.id);
    const wanted = limitToRanks(
      lines.flatMap((row) => positionOf(row, names) ?? []),
      understanding,
    );
    const items = lines
      .flatMap((row) => lineItem(row, 'position', names))
      .filter(({ id }) => wanted.some((each) => each.id === id));
    if (items.length === 0)
      return {
        ...empty,
        status: 'ANSWERED',
        summary: PHRASES[understanding.question.language].noSubordinates(position!.name),
      };
    return structured(understanding, items, (phrases, found) => phrases.subordinates(position!.name, found));
  },
};

/** Which positions have nobody under them. */
export const withoutSubordinates: Intent = {
  name: 'without-subordinates',
  refuse: () => null,
  plan: (_understanding, { names }) => {
    const manuals = new Set(names.byKind.get('position')?.map(({ manual }) => manual));
    return statementsOnly(
      ...[...manuals].map((manual) => ({ name: 'ask/list-reporting' as const, parameters: { manual } })),
    );
  },
  answer: (understanding, rows, { names }) => {
    const leading = new Set(rows('ask/list-reporting').map((row) => row['superior']));
    const left = describedPositions(names).filter(({ id }) => !leading.has(id));
    return matchingDraft(understanding, limitToRanks(left, understanding));
  },
};

/** Through whom the chain of command goes from one position to another, or to the top. */
export const path: Intent = {
  name: 'path',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) => planReporting(understanding),
  answer: (understanding, rows, { names }) => {
    const [from, to] = namedPositions(understanding);
    const lines = ownSheetFirst(rows('ask/list-reporting'));
    const chain =
      to === undefined ? toTheTop(from!.id, lines) : (climb(from!.id, to.id, lines) ?? climb(to.id, from!.id, lines));
    if (chain === null || chain.length === 0) return noMatch(understanding, []);
    const above = chain.flatMap((row) => lineItem(row, 'superior', names));
    const own = chain.slice(0, 1).flatMap((row) => lineItem(row, 'position', names));
    // "Who stands between ...": the two ends are not asked for.
    const items = isBetween(understanding) && above.length > 1 ? above.slice(0, -1) : [...own, ...above];
    const last = names.byId.get(text(chain.at(-1)!['superior']) ?? '')?.name ?? '';
    const start = names.byId.get(text(chain[0]!['position']) ?? '')?.name ?? '';
    const passed = above.map(({ name }) => name).filter((name) => name !== last);
    return structured(understanding, items, (phrases) => phrases.path(start, last, passed));
  },
};

/** Which positions belong to a unit: those assigned to it, and those that carry its name. */
export const members: Intent = {
  name: 'members',
  refuse: ({ mentions, topic, question }) => {
    if (unitsOf(mentions).length === 0) return 'no unit is named';
    return topic.some(({ tokens }) => isAsking(tokens, question))
      ? 'it asks about more than who belongs to the unit'
      : null;
  },
  plan: ({ mentions }) =>
    statementsOnly({ name: 'ask/list-members', parameters: { ids: unitsOf(mentions).map(({ id }) => id) } }),
  answer: (understanding, rows, { names }) => {
    const [unit] = unitsOf(understanding.mentions);
    const positions = rows('ask/list-members').flatMap((row) => positionOf(row, names) ?? []);
    const items = limitToRanks(positions, understanding).map((position) => {
      const row = rows('ask/list-members').find((each) => each['position'] === position.id)!;
      return {
        ...positionItem(position),
        evidence: [passageEvidence('hierarchy', unit!.name, { position: position.name, row })],
      };
    });
    return structured(understanding, items, (phrases, found) => phrases.members(unit!.name, found));
  },
};

const empty = { value: null, items: [], nearest: [] } as const;

function unitsOf(mentions: Understanding['mentions']): readonly Named[] {
  return mentions.flatMap((mention) => {
    if (mention.kind === 'unit') return mention.things;
    const unit = unitNamed(mention);
    return unit === null ? [] : [unit];
  });
}

/** The reason why a question does not name as many positions as a reading needs; null where it does. */
export function needPositions(reading: Pick<Understanding, 'mentions'>, needed: number): string | null {
  if (namedPositions(reading).length >= needed) return null;
  return needed === 1 ? 'no position is named' : `fewer than ${needed} positions are named`;
}

function planReporting(understanding: Understanding): ReturnType<Intent['plan']> {
  const manuals = new Set(namedPositions(understanding).map(({ manual }) => manual));
  return statementsOnly(
    ...[...manuals].map((manual) => ({ name: 'ask/list-reporting' as const, parameters: { manual } })),
  );
}

function isBetween({ question }: Understanding): boolean {
  return question.tokens.some(({ word }) => word === 'between' || word === 'entre');
}

function climb(from: string, to: string, lines: readonly Row[]): readonly Row[] | null {
  const reached = new Map<string, readonly Row[]>([[from, []]]);
  for (const [id, route] of reached) {
    if (id === to) return route;
    for (const row of lines) {
      const above = text(row['superior']) ?? '';
      if (row['position'] === id && !reached.has(above)) reached.set(above, [...route, row]);
    }
  }
  return null;
}

function toTheTop(from: string, lines: readonly Row[]): readonly Row[] {
  const route: Row[] = [];
  const passed = new Set([from]);
  for (let at = from; ;) {
    const next = lines.find((row) => row['position'] === at && !passed.has(text(row['superior']) ?? ''));
    if (next === undefined) return route;
    route.push(next);
    at = text(next['superior']) ?? '';
    passed.add(at);
  }
}

/** The draft that lists positions, each by the heading of its own description; NO_MATCH where there are none. */
export function matchingDraft(understanding: Understanding, positions: readonly Named[]): Draft {
  const items = positions.map((position) => ({
    ...positionItem(position),
    evidence: [passageEvidence('heading', position.name, { position: position.name, row: position.details })],
  }));
  return structured(understanding, items, (phrases, found) => phrases.matching(found.length, found));
}

function structured(
  understanding: Understanding,
  items: readonly AnswerItem[],
  say: (phrases: Phrases, names: readonly string[]) => string,
): Draft {
  if (items.length === 0) return noMatch(understanding, []);
  const phrases = PHRASES[understanding.question.language];
  const others = otherReadings(understanding).map(({ name }) => name);
  const said = say(
    phrases,
    items.map(({ name }) => name),
  );
  const summary = others.length === 0 ? said : `${said} ${phrases.alternatives(others)}`;
  return { ...empty, status: 'ANSWERED', summary, items };
}
