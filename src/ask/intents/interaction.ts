import { PHRASES } from '../../language/phrases.ts';
import { relationEvidence } from '../evidence.ts';
import { asksForOnly, isOfScope, partiesNamed, scopeAsked, topicBesides, type Scope } from '../contacts.ts';
import type { Mention } from '../mentions.ts';
import type { AnswerItem, Draft, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { describedPositions, limitToRanks, namedPositions } from '../positions.ts';
import { namedItem, positionItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { dealingItem, dealingsWith, dealingStatements, reasonsOf, type Dealing } from '../relations.ts';
import { combine, joinOf } from '../sets.ts';
import { needPositions } from './structure.ts';

/** Which positions deal with bodies, units or positions: all of them, some of them, or none ("do not deal with"). */
export const interactsWith: Intent = {
  name: 'interacts-with',
  refuse: (reading) => {
    if (partiesOf(reading).length === 0) return 'nobody is named to deal with';
    return topicBesides(reading).length > 0 ? 'it asks about more than whom they deal with' : null;
  },
  plan: (understanding, setting) => planDealings(understanding, partiesOf(understanding), setting),
  answer: (understanding, rows, setting) => {
    const parties = partiesOf(understanding);
    const items = dealingPositions(understanding, rows, setting, parties);
    if (items.length === 0) return noMatch(understanding, parties.map(nameOf));
    const phrases = PHRASES[understanding.question.language];
    const named = phrases.list(
      parties.map(nameOf),
      joinOf(
        parties.map(({ tokens }) => tokens),
        understanding.question,
      ),
    );
    const denied = parties.every(({ negated }) => negated);
    const positions = items.map(({ name }) => name);
    const only = asksForOnly(understanding.question);
    const party = only ? phrases.nobodyElse(named, scopeAsked(understanding)) : named;
    const summary = denied ? phrases.notInteracting(positions, named) : phrases.interacts(positions, party);
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** With whom a position deals, inside or outside the organisation. */
export const partnersOf: Intent = {
  name: 'partners-of',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) => planRelations(understanding),
  answer: (understanding, rows, { names }) => {
    const [position] = namedPositions(understanding);
    const scope = scopeAsked(understanding);
    const relations = rows('ask/list-relations-of').filter((row) => isOfScope(row, scope));
    const items = relations.map((row) => partnerItem(row, position!, names.byId.get(text(row['party']) ?? '')));
    if (items.length === 0) return noMatch(understanding, [position!.name]);
    const phrases = PHRASES[understanding.question.language];
    const summary = phrases.partners(position!.name, [...new Set(items.map(({ name }) => name))]);
    return { status: 'ANSWERED', summary, value: null, items: merged(items), nearest: [] };
  },
};

/** Why a position deals with somebody: the reason that its table of relations prints, else the functions that say so. */
export const whyRelated: Intent = {
  name: 'why-related',
  refuse: (reading) =>
    needPositions(reading, 1) ?? (otherParties(reading).length === 0 ? 'nobody is named to deal with' : null),
  plan: (understanding, setting) => planDealings(understanding, otherParties(understanding), setting),
  answer: (understanding, rows, { names }) => {
    const [position] = namedPositions(understanding);
    const parties = otherParties(understanding);
    const dealings = parties
      .flatMap((party) => dealingsWith(party, rows, { names, scope: null }))
      .filter((each) => each.position === position);
    if (dealings.length === 0) return noMatch(understanding, [position!.name]);
    const ids = new Set(parties.flatMap(({ things }) => things.map(({ id }) => id)));
    return reasoned(understanding, dealings, {
      position: position!,
      reasons: reasonsOf(rows, position!, ids),
      party: nameOf(parties[0]!),
    });
  },
};

/** The mentions of whom positions may deal with: bodies and units, or the positions where nothing else is named. */
export function partiesOf(reading: Pick<Understanding, 'mentions' | 'question'>): readonly Mention[] {
  const others = partiesNamed(reading);
  return others.length > 0 ? others : reading.mentions.filter(({ kind }) => kind === 'position');
}

/** The plan that finds who deals with parties, and with whom else where the question asks for those who do with no other. */
export function planDealings(
  { question }: Pick<Understanding, 'question'>,
  parties: readonly Mention[],
  { names }: Setting,
): ReturnType<Intent['plan']> {
  const statements = dealingStatements(parties.flatMap(({ things }) => things));
  if (!asksForOnly(question)) return statementsOnly(...statements);
  const ids = describedPositions(names).map(({ id }) => id);
  return statementsOnly(...statements, { name: 'ask/list-relations-of', parameters: { ids } });
}

/** The positions that deal, or do not, with the parties that the question names, of the ranks that it asks for. */
export function dealingPositions(
  understanding: Understanding,
  rows: Rows,
  { names }: Setting,
  parties: readonly Mention[],
): readonly AnswerItem[] {
  const scope = scopeAsked(understanding);
  const dealings = parties.map((party) => dealingsWith(party, rows, { names, scope }));
  const conditions = dealings.map((each, index) => ({
    positions: new Set(each.map(({ position }) => position)),
    negated: parties[index]!.negated,
  }));
  const join = joinOf(
    parties.map(({ tokens }) => tokens),
    understanding.question,
  );
  const known = new Map<Named, Dealing>();
  for (const dealing of dealings.flat())
    known.set(dealing.position, mergeDealing(known.get(dealing.position), dealing));
  const left = limitToRanks(combine(describedPositions(names), conditions, join), {
    mentions: understanding.mentions.filter(({ tokens }) => !parties.some((party) => party.tokens === tokens)),
  });
  const others = asksForOnly(understanding.question) ? dealingWithOthers(parties, rows, scope) : new Set<string>();
  const alone = left.filter(({ id }) => !others.has(id));
  return alone.map((position) => itemOf(position, known.get(position))).sort((a, b) => b.score - a.score);
}

function dealingWithOthers(parties: readonly Mention[], rows: Rows, scope: Scope): ReadonlySet<string> {
  const asked = new Set(parties.flatMap(({ things }) => things.map(({ id }) => id)));
  const others = rows('ask/list-relations-of').filter(
    (row) => isOfScope(row, scope) && !asked.has(text(row['party']) ?? ''),
  );
  return new Set(others.flatMap((row) => text(row['position']) ?? []));
}

function itemOf(position: Named, dealing: Dealing | undefined): AnswerItem {
  return dealing === undefined ? positionItem(position) : dealingItem(dealing);
}

function mergeDealing(known: Dealing | undefined, dealing: Dealing): Dealing {
  if (known === undefined) return dealing;
  return { ...dealing, related: known.related || dealing.related, evidence: [...known.evidence, ...dealing.evidence] };
}

/** Whom the position that is named first may deal with: in "does the Auxiliar go to the Asistente Técnico", the second. */
export function otherParties(reading: Pick<Understanding, 'mentions' | 'question'>): readonly Mention[] {
  const others = partiesNamed(reading);
  return others.length > 0 ? others : reading.mentions.filter(({ kind }) => kind === 'position').slice(1);
}

function planRelations(understanding: Understanding): ReturnType<Intent['plan']> {
  const [position] = namedPositions(understanding);
  return statementsOnly({ name: 'ask/list-relations-of', parameters: { ids: [position!.id] } });
}

function partnerItem(row: Row, position: Named, party: Named | undefined): AnswerItem {
  const evidence = [relationEvidence(row, position)];
  const area = text((row['relation'] as Row)['area']) ?? '';
  if (party === undefined)
    return { ...positionItem(position), type: 'Body', id: text(row['party']) ?? '', name: area, aliases: [], evidence };
  const item = namedItem(party);
  return { ...item, aliases: [...new Set([...item.aliases, area])], evidence };
}

function merged(items: readonly AnswerItem[]): readonly AnswerItem[] {
  const byId = new Map<string, AnswerItem>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(
      item.id,
      known === undefined
        ? item
        : {
            ...known,
            aliases: [...new Set([...known.aliases, ...item.aliases])],
            evidence: [...known.evidence, ...item.evidence],
          },
    );
  }
  return [...byId.values()];
}

function nameOf({ kind, things, tokens }: Mention): string {
  return kind === 'rank' ? tokens.map(({ printed }) => printed).join(' ') : things[0]!.name;
}

type Reasons = { readonly position: Named; readonly reasons: readonly string[]; readonly party: string };

function reasoned(
  understanding: Understanding,
  dealings: readonly Dealing[],
  { position, reasons, party }: Reasons,
): Draft {
  const evidence = dealings.flatMap((each) => each.evidence);
  const said = reasons.length > 0 ? reasons : evidence.map(({ text: words }) => words);
  const summary = PHRASES[understanding.question.language].reason(position.name, party, said);
  return { status: 'ANSWERED', summary, value: null, items: [{ ...positionItem(position), evidence }], nearest: [] };
}
