import { LANGUAGES } from '../../language/language.ts';
import { PHRASES } from '../../language/phrases.ts';
import { functionEvidence, number, positionOf } from '../evidence.ts';
import type { AnswerItem, Evidence, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { asksForKind, entitiesOf, isKindWord, kindsAsked } from '../kinds.ts';
import { strings, text, type GraphNames, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions } from '../positions.ts';
import { namedItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { relevanceOf } from '../relevance.ts';
import { weighFacets, type WeightedFacet } from '../weighing.ts';
import { facetsAsked } from '../topic.ts';
import { topicTermsOf } from '../../language/analysis.ts';

/** Which entities of a kind the manual names: all of them, those of a position, or those that a topic is about. */
export const entitiesOfKind: Intent = {
  name: 'entities-of-kind',
  refuse: (reading) => {
    if (asksForPosts(reading)) return 'posts are asked for';
    return asksForKind(reading) ? null : 'no kind of thing is asked for';
  },
  plan: (understanding, { names }) => {
    const positions = namedPositions(understanding).map(({ id }) => id);
    const ids = entitiesOf(understanding, names).map(({ id }) => id);
    return positions.length === 0
      ? statementsOnly({ name: 'ask/list-naming', parameters: { ids } })
      : statementsOnly(
          { name: 'ask/list-entities-of', parameters: { ids: positions } },
          { name: 'ask/list-entities-stated', parameters: { ids: positions } },
        );
  },
  answer: (understanding, rows, setting) => {
    const [position] = namedPositions(understanding);
    const items = entityItems(understanding, rows, setting);
    if (items.length === 0) return noMatch(understanding, []);
    const phrases = PHRASES[understanding.question.language];
    const found = items.map(({ name }) => name);
    const summary = position === undefined ? phrases.entities(found) : phrases.entitiesOf(position.name, found);
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

// "Which positions work on the budget programmes" asks for no programmes.
function asksForPosts({ question }: Pick<Understanding, 'question'>): boolean {
  const { posts, interrogatives } = LANGUAGES[question.language];
  return question.tokens.some(
    ({ word }, at) => posts.has(word) && interrogatives.has(question.tokens[at - 1]?.word ?? ''),
  );
}

/** What the manual rests on: the laws of its legal framework, those of the kind that is asked for. */
export const legalFramework: Intent = {
  name: 'legal-framework',
  refuse: () => null,
  plan: (understanding, { names }) => {
    const ids = lawsAsked(understanding, names).map(({ id }) => id);
    return statementsOnly({ name: 'ask/list-naming', parameters: { ids } });
  },
  answer: (understanding, rows, { names }) => {
    const legal = rows('ask/list-naming').filter((row) => row['place'] === 'legal');
    const items = lawsAsked(understanding, names).flatMap((named) => {
      const evidence = legal.filter((row) => row['entity'] === named.id).map(namingEvidence);
      return evidence.length === 0 ? [] : [{ ...namedItem(named), evidence }];
    });
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].entities(items.map(({ name }) => name));
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

function lawsAsked(understanding: Understanding, names: GraphNames): readonly Named[] {
  const asked = entitiesOf(understanding, names).filter(isLaw);
  return asked.length > 0 ? asked : names.all.filter(isLaw);
}

function isLaw({ details }: Named): boolean {
  return strings(details['kinds']).includes('Law');
}

/** A place that names an entity as evidence, from a row of `ask/list-naming`. */
export function namingEvidence(row: Row): Evidence {
  return {
    position: text(row['positionName']),
    function: row['positionName'] === null ? null : number(row['number']),
    text: text(row['text']) ?? '',
    place: text(row['place']) ?? 'text',
    sourceFrom: number(row['sourceFrom']),
    sourceTo: number(row['sourceTo']),
  };
}

// The words for the kind itself ("which tools") are no subject.
function aboutFacets(understanding: Understanding): ReturnType<typeof facetsAsked> {
  const { language } = understanding.question;
  return facetsAsked(understanding).filter(({ tokens }) => !tokens.every(({ word }) => isKindWord(word, language)));
}

function entityItems(understanding: Understanding, rows: Rows, setting: Setting): readonly AnswerItem[] {
  const { names } = setting;
  // "Which body meets with the agency": the agency is not what is asked for.
  const named = understanding.mentions.filter((mention) => !understanding.slots.includes(mention));
  const given = new Set(named.flatMap(({ things }) => things));
  const wanted = new Set(entitiesOf(understanding, names).filter((each) => !given.has(each)));
  const about = weighFacets(aboutFacets(understanding), understanding.question, names.weights);
  const table = [...rows('ask/list-entities-of'), ...rows('ask/list-entities-stated'), ...rows('ask/list-naming')];
  const scored = table.flatMap((row) => entityFinding(row, wanted, { about, names }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (best === undefined || (about.length > 0 && best.score < ABOUT_FROM)) return [];
  const near = mergeItems(scored.filter((each) => each.score >= nearness(each, best) * best.score));
  // INEVAP is a body first, and as its users call it a system; "in which system is it entered" asks for systems proper.
  const kinds = new Set(kindsAsked(understanding));
  const proper = about.length === 0 ? [] : near.filter(({ type }) => kinds.has(type));
  return proper.length > 0 ? proper : near;
}

/** How much of the topic must stand around an entity, and how near to the best further ones must come. */
const ABOUT_FROM = 0.4;
const NEAR_BEST = 0.72;
const NEAR_IN_ITS_TEXT = 0.55;
const CHARACTERS_AROUND = 200;

// "Aplicado por la SHCP, ... la ASF, ... el CONEVAL": what one text lists belongs together.
function nearness(item: AnswerItem, best: AnswerItem): number {
  return item.evidence[0]!.text === best.evidence[0]!.text ? NEAR_IN_ITS_TEXT : NEAR_BEST;
}

type About = { readonly about: readonly WeightedFacet[]; readonly names: GraphNames };

function entityFinding(row: Row, wanted: ReadonlySet<Named>, { about, names }: About): readonly AnswerItem[] {
  const named = names.byId.get(text(row['entity']) ?? '');
  if (named === undefined || !wanted.has(named)) return [];
  const position = positionOf(row, names);
  const evidence = position === null ? namingEvidence(row) : functionEvidence(row, position);
  const start = number(row['start']) ?? 0;
  const around = evidence.text.slice(Math.max(0, start - CHARACTERS_AROUND), start + CHARACTERS_AROUND);
  // "federal bodies": what the thing is may say it, where the text around does not.
  const told = `${around} ${named.name} ${text(row['definition']) ?? ''}`;
  const score = about.length === 0 ? 1 : relevanceOf(topicTermsOf(told), about, names.weights).coverage;
  return [{ ...namedItem(named), score, evidence: [evidence] }];
}

function mergeItems(items: readonly AnswerItem[]): readonly AnswerItem[] {
  const byId = new Map<string, AnswerItem>();
  for (const item of [...items].sort((a, b) => b.score - a.score)) {
    const known = byId.get(item.id);
    byId.set(item.id, known === undefined ? item : { ...known, evidence: [...known.evidence, ...item.evidence] });
  }
  return [...byId.values()];
}
