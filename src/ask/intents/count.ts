import { PHRASES } from '../../language/phrases.ts';
import { number, passageEvidence } from '../evidence.ts';
import type { AnswerItem, Draft, Intent, Understanding } from '../model.ts';
import type { Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { headcountOf, limitToRanks, namedPositions, positionsAsked } from '../positions.ts';
import { describesFunction } from '../likeness.ts';
import { asksForKind, entitiesOf } from '../kinds.ts';
import { namedItem, positionItem, rankPositions } from '../rank.ts';
import { isAsking } from '../question.ts';
import { facetsAsked, subjectsOfAsking } from '../topic.ts';
import { dealingPositions, partiesOf, planDealings } from './interaction.ts';
import { knowingPositions, planKnowledge, whoIsAskedFor } from './knowledge.ts';
import { planTopic, topicFindings } from './responsibility.ts';
import { functionsOf } from './functions.ts';
import { subordinates } from './structure.ts';

/** How many posts the inventory counts: in all, of a position, or of a rank. */
export const countPosts: Intent = {
  name: 'count-posts',
  // How much a post earns is no number of posts.
  refuse: (reading) => (subjectsOfAsking(reading).length > 0 ? 'it asks about more than how many there are' : null),
  plan: (understanding, { names }) => planInventory(understanding, names.all),
  answer: (understanding, _rows, { names }) => {
    const counted = inventoried(understanding, names.all);
    const value = counted.reduce((sum, named) => sum + (headcountOf(named) ?? 0), 0);
    const of = limits(understanding) ? counted.map(({ name }) => name) : [];
    const phrases = PHRASES[understanding.question.language];
    return countedDraft(
      phrases.posts(value, of.length === 0 ? null : phrases.list(of, 'and')),
      value,
      counted.map(inventoryItem),
    );
  },
};

/** How many rows the inventory has: kinds of post. */
export const countPostKinds: Intent = {
  name: 'count-post-kinds',
  refuse: () => null,
  plan: (understanding, { names }) => planInventory(understanding, names.all),
  answer: (understanding, _rows, { names }) => {
    const counted = inventoried(understanding, names.all);
    return countedDraft(
      PHRASES[understanding.question.language].postKinds(counted.length),
      counted.length,
      counted.map(inventoryItem),
    );
  },
};

/** How many positions the manual describes, of a rank or in all. */
export const countDescribed: Intent = {
  name: 'count-described',
  // "How many positions are there for training" counts those that train.
  refuse: (reading) => (describesFunction(reading) === null ? null : 'it asks about more than how many there are'),
  plan: (understanding, { names }) => planInventory(understanding, names.all),
  answer: (understanding, _rows, { names }) => {
    const described = positionsAsked(understanding, names);
    return countedDraft(
      PHRASES[understanding.question.language].described(described.length),
      described.length,
      described.map(positionItem),
    );
  },
};

/** How many functions a position has. */
export const countFunctions: Intent = {
  ...functionsOf,
  name: 'count-functions',
  answer: (understanding, rows, setting) => {
    const draft = functionsOf.answer(understanding, rows, setting);
    const value = draft.items[0]?.evidence.length ?? 0;
    const [position] = namedPositions(understanding);
    return {
      ...draft,
      value,
      summary: PHRASES[understanding.question.language].counted(value, 'functions', position!.name),
    };
  },
};

/** How many positions report to a position. */
export const countSubordinates: Intent = {
  ...subordinates,
  name: 'count-subordinates',
  answer: (understanding, rows, setting) => {
    const draft = subordinates.answer(understanding, rows, setting);
    const [position] = namedPositions(understanding);
    const summary = PHRASES[understanding.question.language].counted(
      draft.items.length,
      'subordinates',
      position!.name,
    );
    return { ...draft, value: draft.items.length, summary };
  },
};

/** How many positions deal with somebody. */
export const countDealing: Intent = {
  name: 'count-dealing',
  refuse: (reading) => (partiesOf(reading).length === 0 ? 'nobody is named to deal with' : null),
  plan: (understanding, setting) => planDealings(understanding, partiesOf(understanding), setting),
  answer: (understanding, rows, setting) => {
    // A table of relations lists whom a position deals with; a function that only names somebody is not counted.
    const parties = partiesOf(understanding);
    const denied = parties.every(({ negated }) => negated);
    const items = dealingPositions(understanding, rows, setting, parties).filter(
      ({ evidence }) => denied || evidence.some(({ place }) => place === 'relation'),
    );
    return matching(understanding, items);
  },
};

/** How many positions must know something. */
export const countKnowing: Intent = {
  name: 'count-knowing',
  refuse: (reading) => (facetsAsked(reading).length === 0 ? 'no knowledge is named' : null),
  plan: (understanding, { names }) => planKnowledge(understanding, names),
  answer: (understanding, rows, setting) => matching(understanding, knowingPositions(understanding, rows, setting)),
};

/** The same where the question does not speak of knowing: "how many posts ask for Outlook". Refused where nothing is known by that. */
export const countAskedFor: Intent = { ...countKnowing, name: 'count-asked-for', refuse: whoIsAskedFor.refuse };

/** How many entities of a kind the manual names. */
export const countEntities: Intent = {
  name: 'count-entities',
  refuse: (reading) => (asksForKind(reading) ? null : 'no kind of thing is counted'),
  plan: (understanding, { names }) =>
    statementsOnly({
      name: 'ask/list-naming',
      parameters: { ids: entitiesOf(understanding, names).map(({ id }) => id) },
    }),
  answer: (understanding, _rows, { names }) => {
    const found = entitiesOf(understanding, names);
    return countedDraft(
      PHRASES[understanding.question.language].counted(found.length, 'entities', null),
      found.length,
      found.map(namedItem),
    );
  },
};

/** How many positions take part in what the question is about. */
export const countHandling: Intent = {
  name: 'count-handling',
  // What stands before the question is what it is about where it is named: "The annual programmes: how many positions ...?"
  refuse: (reading) =>
    facetsAsked(reading).some(({ tokens, named }) => named.length > 0 || isAsking(tokens, reading.question))
      ? null
      : 'nothing is asked about',
  plan: (understanding, setting) => planTopic(understanding, setting),
  answer: (understanding, rows, setting) =>
    matching(understanding, rankPositions(topicFindings(understanding, rows, setting))),
};

function matching(understanding: Understanding, items: readonly AnswerItem[]): Draft {
  const summary = PHRASES[understanding.question.language].matching(
    items.length,
    items.map(({ name }) => name),
  );
  return countedDraft(summary, items.length, items);
}

function countedDraft(summary: string, value: number, items: readonly AnswerItem[]): Draft {
  return { status: 'ANSWERED', summary, value, items, nearest: [] };
}

function limits(understanding: Understanding): boolean {
  return understanding.mentions.some(({ kind }) => kind === 'position' || kind === 'rank');
}

function inventoried(understanding: Understanding, all: readonly Named[]): readonly Named[] {
  const rows = all.filter(({ kind, details }) => kind === 'position' && number(details['inventoryNumber']) !== null);
  const named = understanding.mentions
    .filter(({ kind }) => kind === 'position')
    .flatMap(({ things }) => things.slice(0, 1));
  const hasRank = understanding.mentions.some(({ kind }) => kind === 'rank');
  return named.length > 0 && !hasRank ? rows.filter((each) => named.includes(each)) : limitToRanks(rows, understanding);
}

function planInventory(understanding: Understanding, all: readonly Named[]): ReturnType<Intent['plan']> {
  return statementsOnly({
    name: 'ask/list-inventory',
    parameters: { ids: inventoried(understanding, all).map(({ id }) => id) },
  });
}

function inventoryItem(named: Named): AnswerItem {
  const evidence = passageEvidence('inventory', `${named.name}: ${headcountOf(named) ?? 0}`, {
    position: named.name,
    row: { sourceFrom: named.details['inventoryFrom'] ?? null, sourceTo: named.details['inventoryTo'] ?? null },
  });
  return { ...positionItem(named), evidence: [evidence] };
}
