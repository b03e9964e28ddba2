import { LANGUAGES } from '../language/language.ts';
import { foldAccents } from '../text.ts';
import type { Facet } from './facet.ts';
import type { GraphNames, Named, NamedKind } from './names.ts';
import { CONJUNCTIONS, type Question, type Token } from './question.ts';
import type { Title } from './bare-titles.ts';
import { titleAt } from './titles.ts';

/**
 * A run of words that names something of the graph. `things` are its readings, likeliest first; a plural rank
 * ("coordinators") means all of them; a foreign title names a post or unit that the graph does not have.
 */
export type Mention = {
  readonly kind: NamedKind | 'rank' | 'foreign';
  readonly things: readonly Named[];
  readonly tokens: readonly Token[];
  readonly facets: readonly Facet[];
  readonly negated: boolean;
};

/** What the question names, and the facets that name nothing: what it is about. */
export type Linked = { readonly mentions: readonly Mention[]; readonly topic: readonly Facet[] };

/** The mentions of a question, in its order, and the rest of its facets. */
export function findMentions(facets: readonly Facet[], question: Question, names: GraphNames): Linked {
  const titles = titlesOf(facets, question, names);
  const inTitles = new Set(titles.flatMap((title) => title.facets));
  const byName = facets.filter((facet) => !inTitles.has(facet) && facet.named.length > 0).map(nameMention);
  const named = [...titles.map(titleMention), ...byName].sort((a, b) => a.tokens[0]!.index - b.tokens[0]!.index);
  const mentions: Mention[] = [];
  for (const each of named) {
    const last = mentions.at(-1);
    if (last !== undefined && isSaidAgain(each, last))
      mentions.splice(-1, 1, { ...last, tokens: [...last.tokens, ...each.tokens] });
    else mentions.push({ ...each, negated: isNegated(each, last, question) });
  }
  return { mentions, topic: facets.filter((facet) => !inTitles.has(facet) && facet.named.length === 0) };
}

// "The Secretary (Secretaria)" is named once, in two languages.
function isSaidAgain({ tokens, things }: Omit<Mention, 'negated'>, last: Mention): boolean {
  const isNext = tokens[0]!.index === last.tokens.at(-1)!.index + 1;
  return isNext && things.length > 0 && things[0] === last.things[0];
}

function titlesOf(facets: readonly Facet[], question: Question, names: GraphNames): readonly Title[] {
  const taken = new Set<Facet>();
  const titles: Title[] = [];
  for (const [index, facet] of facets.entries()) {
    if (taken.has(facet)) continue;
    const last = lastPosition(facets.slice(0, index), titles);
    const title = titleAt(facets, index, { question, names, last });
    if (title === null) continue;
    titles.push(title);
    for (const each of title.facets) taken.add(each);
  }
  return titles;
}

// The position that was named last, by a title or by its whole name: whose "su analista" is.
function lastPosition(facets: readonly Facet[], titles: readonly Title[]): Named | null {
  const facet = facets.findLast(
    (each) => each.named.some(({ kind }) => kind === 'position') || titles.some((title) => title.facets.includes(each)),
  );
  const title = titles.find(({ facets: parts }) => facet !== undefined && parts.includes(facet));
  return title?.things[0] ?? facet?.named.find(({ kind }) => kind === 'position') ?? null;
}

/** The unit that a mention may mean besides the post that goes by its name, such as the "Dirección Jurídica"; null where none. */
export function unitNamed({ kind, things, tokens }: Pick<Mention, 'kind' | 'things' | 'tokens'>): Named | null {
  const units = things.filter((thing) => thing.kind === 'unit');
  if (kind === 'unit') return units[0] ?? null;
  const [head] = tokens;
  return units.find(({ names }) => names.some((name) => foldAccents(name).startsWith(head!.word))) ?? null;
}

type Affirmed = Omit<Mention, 'negated'>;

function titleMention({ rank, facets, things, foreign }: Title): Affirmed {
  const tokens = facets.flatMap((facet) => facet.tokens).sort((a, b) => a.index - b.index);
  const kind = foreign ? 'foreign' : rank.plural && things.length !== 1 ? 'rank' : (things[0]?.kind ?? rank.of);
  return { kind, things: foreign ? [] : things, tokens, facets };
}

const KIND_ORDER: readonly NamedKind[] = ['position', 'unit', 'entity', 'principle', 'knowledge'];

function nameMention(facet: Facet): Affirmed {
  const things = [...facet.named].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  return { kind: things[0]!.kind, things, tokens: facet.tokens, facets: [facet] };
}

const NEGATION_REACH = 6;

// "Which coordinators do not deal with municipalities": what follows the "not" in the same clause is denied, and what is
// joined to it; "leaving the Director aside, who deals with municipalities" denies the Director alone.
function isNegated({ tokens }: Affirmed, last: Mention | undefined, { tokens: all, language }: Question): boolean {
  const [first, end] = [tokens[0]!, (last?.tokens.at(-1)?.index ?? -1) + 1];
  const since = all.slice(Math.max(end, first.index - NEGATION_REACH), first.index);
  const { negations } = LANGUAGES[language];
  // "leaving X aside" has left it already, "aside from X" leaves it yet.
  const denies = since.some(
    ({ word, index, clause }) =>
      clause === first.clause && (negations.has(word) || negations.has(`${word} ${all[index + 1]!.word}`)),
  );
  return denies || (last?.negated === true && since.every(({ role }) => role === 'link') && isJoined(since));
}

function isJoined(gap: readonly Token[]): boolean {
  return gap.length === 0 || gap.some(({ word }) => CONJUNCTIONS.has(word));
}
