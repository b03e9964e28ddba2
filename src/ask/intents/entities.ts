import { PHRASES } from '../../language/phrases.ts';
import { LANGUAGES, type LanguageCode } from '../../language/language.ts';
import { functionEvidence, number, passageEvidence, positionOf } from '../evidence.ts';
import type { AnswerItem, Draft, Evidence, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { strings, text, type GraphNames, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions } from '../positions.ts';
import { namedItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { relevanceOf } from '../relevance.ts';
import { weighFacets, type WeightedFacet } from '../weighing.ts';
import { facetsAsked } from '../topic.ts';
import { termsOf } from '../../language/analysis.ts';

/** What something is: the definition of a value, principle, system, law, plan, instrument or body, or its expansion. */
export const definition: Intent = {
  name: 'definition',
  refuse: (reading) => (definedThings(reading).length === 0 ? 'nothing that can be defined is named' : null),
  plan: (understanding) => {
    const ids = definedThings(understanding).map(({ id }) => id);
    return statementsOnly(
      { name: 'ask/get-entity-definitions', parameters: { ids } },
      { name: 'ask/get-principle-definitions', parameters: { ids } },
      { name: 'ask/list-naming', parameters: { ids } },
    );
  },
  answer: (understanding, rows, { names }) => {
    const found = new Set(definitionRows(rows).map((row) => names.byId.get(text(row['id']) ?? '')));
    const first = definedThings(understanding).find((named) => found.has(named));
    return first === undefined ? noMatch(understanding, []) : defined(understanding, first, rows);
  },
};

/** Which entities of a kind the manual names: all of them, those of a position, or those that a topic is about. */
export const entitiesOfKind: Intent = {
  name: 'entities-of-kind',
  refuse: (reading) => (kindsAsked(reading).length === 0 ? 'no kind of thing is asked for' : null),
  plan: (understanding, { names }) => {
    const positions = namedPositions(understanding).map(({ id }) => id);
    const ids = entitiesOf(understanding, names).map(({ id }) => id);
    return statementsOnly(
      positions.length > 0
        ? { name: 'ask/list-entities-of', parameters: { ids: positions } }
        : { name: 'ask/list-naming', parameters: { ids } },
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

/** The kinds of entity that the question's words ask for, such as Law for "which law"; none where it asks for none. */
export function kindsAsked({ question }: Pick<Understanding, 'question'>): readonly string[] {
  const { entityKinds } = LANGUAGES[question.language];
  return question.tokens.flatMap(
    ({ word }) => entityKinds.get(word) ?? entityKinds.get(word.replace(/e?s$/u, '')) ?? [],
  );
}

/** The entities of the kinds that the question asks for, in the order of their names. */
export function entitiesOf(reading: Pick<Understanding, 'question'>, { all }: GraphNames): readonly Named[] {
  const kinds = new Set(kindsAsked(reading));
  return all.filter(
    ({ kind, details }) => kind === 'entity' && strings(details['kinds']).some((each) => kinds.has(each)),
  );
}

function definitionRows(rows: Rows): readonly Row[] {
  return [...rows('ask/get-entity-definitions'), ...rows('ask/get-principle-definitions')];
}

function definedThings({ mentions }: Pick<Understanding, 'mentions'>): readonly Named[] {
  const things = mentions.flatMap((mention) => mention.things);
  const order = ['principle', 'entity'];
  return things
    .filter(({ kind }) => order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function defined({ question }: Understanding, named: Named, rows: Rows): Draft {
  const row = definitionRows(rows).find((each) => each['id'] === named.id)!;
  const evidence: readonly Evidence[] =
    number(row['sourceFrom']) !== null && named.kind === 'principle'
      ? [passageEvidence('definition', text(row['definition']) ?? named.name, { position: null, row })]
      : rows('ask/list-naming')
          .filter((each) => each['entity'] === named.id)
          .map(namingEvidence);
  const items = [{ ...namedItem(named), evidence }];
  return { status: 'ANSWERED', summary: definitionSaid(row, question.language), value: null, items, nearest: [] };
}

// What the manual says stands alone; what the catalogue adds is said to be no words of the manual, and whose it is.
function definitionSaid(row: Row, language: LanguageCode): string {
  const phrases = PHRASES[language];
  const [name, acronym] = [text(row['name']) ?? '', text(row['acronym'])];
  const words = (language === 'en' ? text(row['definitionEn']) : null) ?? text(row['definition']);
  const expanded = acronym !== null && acronym !== name;
  const said = [
    expanded ? phrases.expansion(acronym, spelledOut(row, name), outsideSource(row['expansionSource'])) : null,
    words === null && !expanded ? phrases.definition(name, null, null) : null,
    words === null ? null : phrases.definition(name, words, outsideSource(row['definitionSource'])),
  ];
  return said.filter((each) => each !== null).join(' ');
}

// The manual's own words before the official name: it writes "de la Política Social" where the law has "de Desarrollo Social".
function spelledOut(row: Row, name: string): string {
  return row['expansionSource'] === 'manual' ? name : (text(row['nameEs']) ?? name);
}

function outsideSource(source: Row[string] | undefined): string | null {
  return source === 'manual' ? null : text(source);
}

function namingEvidence(row: Row): Evidence {
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
  const { entityKinds } = LANGUAGES[understanding.question.language];
  const isKind = (word: string): boolean => entityKinds.has(word) || entityKinds.has(word.replace(/e?s$/u, ''));
  return facetsAsked(understanding).filter(({ tokens }) => !tokens.every(({ word }) => isKind(word)));
}

function entityItems(understanding: Understanding, rows: Rows, setting: Setting): readonly AnswerItem[] {
  const { names } = setting;
  // "Which body meets with the agency": the agency is not what is asked for.
  const given = new Set(understanding.mentions.flatMap(({ things }) => things));
  const wanted = new Set(entitiesOf(understanding, names).filter((each) => !given.has(each)));
  const about = weighFacets(aboutFacets(understanding), understanding.question, names.weights);
  const table = [...rows('ask/list-entities-of'), ...rows('ask/list-naming')];
  const scored = table.flatMap((row) => entityFinding(row, wanted, { about, names }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (about.length > 0 && best < ABOUT_FROM) return [];
  return mergeItems(scored.filter(({ score }) => score >= NEAR_BEST * best));
}

/** How much of the topic must stand around an entity, and how near to the best further ones must come. */
const ABOUT_FROM = 0.4;
const NEAR_BEST = 0.6;
const CHARACTERS_AROUND = 140;

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
  const score = about.length === 0 ? 1 : relevanceOf(termsOf(told), about, names.weights).coverage;
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
