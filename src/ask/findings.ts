import { spanishSingular } from '../language/lexicon.ts';
import { foldAccents, wordsOf } from '../text.ts';
import type { Evidence, Involvement, RefusedReading, Rows, ScorePart } from './model.ts';
import type { GraphNames, Named } from './names.ts';
import { passagesOf, type Passage, type PassagePlace } from './passages.ts';
import { orderOf } from './positions.ts';
import { relevanceOf, type Relevance } from './relevance.ts';
import { remembered } from './remembered.ts';
import { subjectWeights, type WeightedFacet } from './weighing.ts';

/** One text of a position that answers the question to some degree. */
export type Finding = {
  readonly position: Named;
  readonly evidence: Evidence;
  readonly involvement: Involvement | null;
  readonly relevance: Relevance;
  /** Whether it does what is asked with what the question is about first of all, whatever else the question says. */
  readonly core: boolean;
  readonly score: number;
  readonly parts: readonly ScorePart[];
};

/** How much a text says by where it stands: a function is a duty, a relation a contact, an objective a purpose. */
const PLACE_FACTORS: PlaceFactors = { function: 1, relation: 0.8, objective: 0.7 };

/** Where the question asks who deals with somebody about something, a contact is what it asks for. */
const CONTACT_FACTORS: PlaceFactors = { ...PLACE_FACTORS, relation: 1.3 };

type PlaceFactors = Readonly<Record<PassagePlace, number>>;

/** What each place of a text counts for a question, by the readings of it that were refused. */
export function placeFactors(refused: readonly RefusedReading[]): PlaceFactors {
  return refused.some(({ intent }) => intent === 'interacts-with') ? CONTACT_FACTORS : PLACE_FACTORS;
}

/** The position to ask leads or does the work; one that helps comes after them. */
const INVOLVEMENT_FACTORS: Readonly<Record<Involvement, number>> = { LEADS: 1.02, PERFORMS: 1, SUPPORTS: 0.9 };

/** What the question is about should be what the text is about, not one of many things in it. */
const FOCUS_BONUS = 0.35;

/** The function's own verb is the one that was asked for: "who draws up", "Elaborar ...". */
const VERB_BONUS = 0.15;

/** The function names the post that it is done for, as the question does: "who assists the Director". */
const POST_BONUS = 0.2;

/** What the findings are weighed with; `posts` are the ranks that the question names beside the task. */
export type Weighing = {
  readonly facets: readonly WeightedFacet[];
  readonly names: GraphNames;
  readonly places: PlaceFactors;
  readonly posts: readonly string[];
};

/** Every function, relation and objective of the rows that answers to some degree, best first. */
export function findingsOf(rows: Rows, weighing: Weighing): readonly Finding[] {
  const asked = askedOf(weighing.facets);
  return passagesOf(rows, weighing.names)
    .flatMap((passage) => finding(passage, weighing, asked))
    .sort((a, b) => b.score - a.score || inManualOrder(a, b));
}

const PLACES: readonly string[] = Object.keys(PLACE_FACTORS);

// Of texts that answer alike, duties come before contacts and purposes, each as the manual has them.
function inManualOrder(left: Finding, right: Finding): number {
  const places = PLACES.indexOf(left.evidence.place) - PLACES.indexOf(right.evidence.place);
  if (places !== 0) return places;
  const [one, other] = [left.position, right.position];
  if (one.manual !== other.manual) return one.manual < other.manual ? -1 : 1;
  return orderOf(one) - orderOf(other) || (left.evidence.function ?? 0) - (right.evidence.function ?? 0);
}

/**
 * The stems of the verbs that the question asks with, which of its facets it is about first of all, if any, and the verbs
 * of the others: what is done with that.
 */
type Asked = {
  readonly verbs: ReadonlySet<string>;
  readonly head: number | null;
  readonly done: ReadonlySet<string>;
};

function askedOf(facets: readonly WeightedFacet[]): Asked {
  const subjects = subjectWeights(facets);
  const heaviest = Math.max(...subjects);
  const head = heaviest > 0 ? subjects.indexOf(heaviest) : null;
  const verbs = facets.map(({ facet }) => facet.verbs);
  return { verbs: new Set(verbs.flat()), head, done: new Set(verbs.filter((_, index) => index !== head).flat()) };
}

function finding(passage: Passage, { facets, names, places, posts }: Weighing, asked: Asked): readonly Finding[] {
  const relevance = relevanceOf(passage.terms, facets, names.weights);
  if (relevance.coverage === 0) return [];
  const { position, place, involvement, evidence, leading } = passage;
  const doesAsked = [...leading].some((stem) => asked.verbs.has(stem));
  const parts: readonly ScorePart[] = [
    { name: 'coverage', value: relevance.coverage },
    { name: 'place', value: places[place] },
    { name: 'involvement', value: involvement === null ? 1 : INVOLVEMENT_FACTORS[involvement] },
    { name: 'focus', value: 1 + FOCUS_BONUS * relevance.focus },
    { name: 'verb', value: doesAsked ? 1 + VERB_BONUS : 1 },
    { name: 'posts', value: place === 'function' ? 1 + POST_BONUS * servedIn(passage, posts) : 1 },
  ];
  const score = parts.reduce((product, { value }) => product * value, 1);
  return [
    {
      position,
      evidence,
      involvement,
      relevance,
      core:
        involvement !== 'SUPPORTS' && [...leading].some((stem) => asked.done.has(stem)) && hasHead(relevance, asked),
      parts,
      score,
    },
  ];
}

// "Dirigir a los Coordinadores respecto a los proyectos ... por el Director" names two; "coordinación" is no coordinator.
function servedIn(passage: Passage, posts: readonly string[]): number {
  if (posts.length === 0) return 0;
  const words = remembered(knownWords, passage, () => singularsIn(passage.evidence.text));
  return posts.filter((post) => words.has(post)).length;
}

const knownWords = new WeakMap<Passage, ReadonlySet<string>>();

function singularsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(foldAccents(text)).map((word) => spanishSingular(word.text)));
}

const HEAD_FROM = 0.9;

// "Who validates an agency's indicator matrix": whoever validates indicator matrices, the agencies' or not.
function hasHead({ matched }: Relevance, { head }: Asked): boolean {
  return head !== null && matched[head]! >= HEAD_FROM;
}
