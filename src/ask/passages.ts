import { termsOf, topicTermsOf } from '../language/analysis.ts';
import { functionEvidence, map, passageEvidence, positionOf, relationEvidence } from './evidence.ts';
import type { Evidence, Involvement, Row, Rows } from './model.ts';
import { text, type GraphNames, type Named } from './names.ts';
import { remembered } from './remembered.ts';

/** What a text of a position is: a duty, a contact or a purpose. */
export type PassagePlace = 'function' | 'relation' | 'objective';

/** A text of a position that may answer, as its terms in order; `leading` are those of the verbs that it begins with. */
export type Passage = {
  readonly position: Named;
  readonly place: PassagePlace;
  readonly terms: readonly string[];
  readonly leading: ReadonlySet<string>;
  readonly involvement: Involvement | null;
  readonly evidence: Evidence;
};

/** The functions, relations and objectives that the rows hold, of positions that the names have. */
export function passagesOf(rows: Rows, names: GraphNames): readonly Passage[] {
  const functions = [...rows('ask/get-functions'), ...rows('ask/get-functions-of')];
  return [
    ...functions.flatMap((row) => remembered(madeOf, row, () => functionPassage(row, names))),
    ...rows('ask/list-relations-of').flatMap((row) => remembered(madeOf, row, () => relationPassage(row, names))),
    ...rows('ask/list-objectives').flatMap((row) => remembered(madeOf, row, () => objectivePassage(row, names))),
  ];
}

// A row that is kept for further questions keeps what was made of it.
const madeOf = new WeakMap<Row, readonly Passage[]>();

function functionPassage(row: Row, names: GraphNames): readonly Passage[] {
  const position = positionOf(row, names);
  if (position === null) return [];
  const { terms, involvement, text: words, verb } = map(row['function']);
  return [
    {
      position,
      place: 'function',
      terms: (text(terms) ?? '').split(' '),
      leading: new Set(termsOf(`${LEADING_VERBS.exec(text(words) ?? '')?.[0] ?? ''} ${text(verb) ?? ''}`)),
      involvement: text(involvement) as Involvement | null,
      evidence: functionEvidence(row, position),
    },
  ];
}

// "Programar, dirigir, monitorear, supervisar y evaluar ..." leads with five verbs, "Supervisión de ..." with a noun.
const LEADING_VERBS = /^(?:\p{L}+[aei]r(?:se|l[aeo]s?)?(?:\s*,\s*|\s+[ye]\s+|\s|$))+/iu;

function relationPassage(row: Row, names: GraphNames): readonly Passage[] {
  const position = positionOf(row, names);
  if (position === null) return [];
  const { area, reason } = map(row['relation']);
  const terms = [...topicTermsOf(text(area) ?? ''), ...topicTermsOf(text(reason) ?? '')];
  return [{ ...BARE, position, place: 'relation', terms, evidence: relationEvidence(row, position) }];
}

function objectivePassage(row: Row, names: GraphNames): readonly Passage[] {
  const position = positionOf(row, names);
  if (position === null) return [];
  const words = text(row['text']) ?? '';
  const evidence = passageEvidence('objective', words, { position: position.name, row });
  return [{ ...BARE, position, place: 'objective', terms: topicTermsOf(words), evidence }];
}

const BARE = { leading: new Set<string>(), involvement: null } as const;
