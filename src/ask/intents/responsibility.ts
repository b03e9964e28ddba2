import { spanishStem } from '../../language/analysis.ts';
import { LANGUAGES } from '../../language/language.ts';
import { PHRASES } from '../../language/phrases.ts';
import type { Mention } from '../mentions.ts';
import type { AnswerItem, Draft, Intent, Rows, Setting, Understanding } from '../model.ts';
import { searching } from '../plan.ts';
import { excludedPositions, limitToRanks, type Reading } from '../positions.ts';
import { plain } from '../alternatives.ts';
import type { Facet } from '../facet.ts';
import { findingsOf, placeFactors, type Finding } from '../findings.ts';
import { rankPositions } from '../rank.ts';
import { subjectWeights, weighFacets, type WeightedFacet } from '../weighing.ts';
import { noMatch } from '../refusal.ts';
import { searchTerms } from '../search-terms.ts';
import { facetsAsked, wantedAndDenied } from '../topic.ts';
import { headOf } from '../ranks.ts';
import { sum } from '../sum.ts';

/** How much of the question, by weight, the best text must cover; below it nothing in the manual is about it. */
export const ANSWERED_FROM = 0.38;

/** Who does what the question is about: the positions whose functions, relations and objectives say so. */
export const whoHandles: Intent = {
  name: 'who-handles',
  refuse: (reading) =>
    facetsAsked(reading).length === 0 && postFacets(reading).length === 0 ? 'nothing is asked about' : null,
  plan: (understanding, setting) => planTopic(understanding, setting),
  answer: (understanding, rows, setting) => {
    const all = findingsAbout(understanding, rows, setting);
    const findings = enough(all);
    const excluded = excludedPositions(understanding);
    const left = findings.filter(({ position }) => !excluded.has(position.id));
    const positions = [...new Set(left.map(({ position }) => position))];
    const asked = new Set(limitToRanks(positions, { mentions: ranksAsked(understanding) }));
    const items = rankPositions(left.filter(({ position }) => asked.has(position)));
    return items.length === 0 ? noMatch(understanding, nearest(all.findings)) : answered(understanding, items);
  },
};

// "Which analysts validate the matrix" asks for analysts alone, "who instructs the coordinators" for anybody.
function ranksAsked({ mentions, question }: Reading): Understanding['mentions'] {
  const { interrogatives } = LANGUAGES[question.language];
  return mentions.filter(({ negated, tokens }) => {
    const before = question.tokens[tokens[0]!.index - 1]?.word ?? '';
    return negated || interrogatives.has(before) || before === 'que';
  });
}

/** The plan that finds the texts about the topic of a question. */
export function planTopic(understanding: Understanding, { names }: Setting): ReturnType<Intent['plan']> {
  return searching(
    searchTerms([...facetsAsked(understanding), ...postFacets(understanding)], names),
    [
      { name: 'ask/get-functions', label: 'Function' },
      { name: 'ask/list-relations-of', label: 'Position' },
      { name: 'ask/list-objectives', label: 'Position' },
    ],
    [],
  );
}

/** The texts that answer what the question is about, best first; none where even the best covers too little of it. */
export function topicFindings(understanding: Understanding, rows: Rows, setting: Setting): readonly Finding[] {
  return enough(findingsAbout(understanding, rows, setting));
}

type About = { readonly facets: readonly WeightedFacet[]; readonly findings: readonly Finding[] };

function findingsAbout(understanding: Understanding, rows: Rows, { names }: Setting): About {
  const { wanted, denied } = wantedAndDenied(understanding);
  const places = placeFactors(understanding.refused);
  const findingsFor = (facets: readonly WeightedFacet[]): readonly Finding[] =>
    findingsOf(rows, { facets, names, places, posts: postsServed(understanding).flatMap(headsOf) });
  const facets = weighFacets([...wanted, ...postFacets(understanding)], understanding.question, names.weights);
  const findings = findingsFor(facets);
  if (denied.length === 0) return { facets, findings };
  const ruledOut = findingsFor(weighFacets(denied, understanding.question, names.weights)).filter(
    ({ relevance }) => relevance.coverage >= DENIED_FROM,
  );
  const texts = new Set(ruledOut.map(({ evidence }) => evidence.text));
  return { facets, findings: findings.filter(({ evidence }) => !texts.has(evidence.text)) };
}

// "Who passes the Director's instructions on to the coordinators": the ranks that stand in the question beside the task.
function postsServed(reading: Reading): readonly Mention[] {
  const limits = new Set(ranksAsked(reading));
  return reading.mentions.filter((mention) => !mention.negated && SERVED.has(mention.kind) && !limits.has(mention));
}

const SERVED: ReadonlySet<Mention['kind']> = new Set(['position', 'rank', 'unit']);

function headsOf({ things }: Mention): readonly string[] {
  return [...new Set(things.map(({ name }) => headOf(name)))];
}

// "¿Quién les pasa a los coordinadores lo que pide el Director?" is about nothing but them.
function postFacets(reading: Reading): readonly Facet[] {
  if (facetsAsked(reading).some(({ verbs }) => verbs.length === 0)) return [];
  const served = postsServed(reading);
  return served.length < 2 ? [] : served.map((mention) => postFacet(mention.tokens, headsOf(mention)));
}

function postFacet(tokens: Facet['tokens'], heads: readonly string[]): Facet {
  const alternatives = heads.map((head) => plain([spanishStem(head)], 'word'));
  return { tokens, named: [], concepts: [], action: false, verbs: [], alternatives };
}

/** How much of what the question denies a text must cover to be left out. */
const DENIED_FROM = 0.9;

function enough({ facets, findings }: About): readonly Finding[] {
  const best = Math.max(0, ...findings.map(({ relevance }) => relevance.coverage));
  return best < ANSWERED_FROM || isForeignSubject(facets, findings) ? [] : findings;
}

/** A facet that no text matches at least this well is a subject that the manual does not have. */
const PRESENT_FROM = 0.52;

/** A best text that has no more than this share of the question's subjects only shares an act with it. */
const TOUCHED_FROM = 0.15;

// "Who processes our paychecks": something is processed here too, but nothing is about pay. Where the subjects that the
// manual lacks weigh as much as those that the best text has, the best text answers another question. What the question only tells
// ("INEVAP has called us to a meeting. Who goes?") may be had, but need not be.
function isForeignSubject(facets: readonly WeightedFacet[], findings: readonly Finding[]): boolean {
  const [asked, told] = [subjectWeights(facets), facets.map(({ facet, weight }) => (facet.action ? 0 : weight))];
  const matches = facets.map((_, index) => Math.max(0, ...findings.map(({ relevance }) => relevance.matched[index]!)));
  const absent = asked.filter((_, index) => matches[index]! < PRESENT_FROM);
  const present = told.map((weight, index) => weight * (findings[0]?.relevance.matched[index] ?? 0));
  if (sum(asked) === 0) return false;
  return sum(absent) >= sum(present) || sum(present) < TOUCHED_FROM * sum(asked);
}

function answered(understanding: Understanding, items: readonly AnswerItem[]): Draft {
  const [first, ...others] = items;
  const phrases = PHRASES[understanding.question.language];
  const cited = first!.evidence[0]!;
  const place = phrases.place(cited.place, cited.function);
  const summary = phrases.handles({
    first: first!.name,
    others: others.map(({ name }) => name),
    how: first!.involvement,
    place,
  });
  return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
}

const NEAREST_AT_MOST = 3;
const NEAR_FROM = 0.2;

function nearest(findings: readonly Finding[]): readonly string[] {
  const near = findings.filter(({ relevance }) => relevance.coverage >= NEAR_FROM);
  return [...new Set(near.map(({ position }) => position.name))].slice(0, NEAREST_AT_MOST);
}
