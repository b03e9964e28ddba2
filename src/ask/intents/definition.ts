import type { LanguageCode } from '../../language/language.ts';
import { PHRASES } from '../../language/phrases.ts';
import { number, passageEvidence } from '../evidence.ts';
import type { Draft, Evidence, Intent, Row, Rows, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { namingEvidence } from './entities.ts';

/** What something is: the definition of a value, principle, system, law, plan, instrument or body, or its expansion. */
export const definition: Intent = {
  name: 'definition',
  refuse: (reading) => (definedThings(reading).length === 0 ? 'nothing that can be defined is named' : null),
  plan: (understanding) => {
    const ids = [...new Set(definedThings(understanding).map(({ id }) => id))];
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

function definitionRows(rows: Rows): readonly Row[] {
  return [...rows('ask/get-entity-definitions'), ...rows('ask/get-principle-definitions')];
}

// "What kind of body is CONEVAL": what fills the last slot of the question, before what it says besides.
function definedThings({ mentions, slots }: Pick<Understanding, 'mentions' | 'slots'>): readonly Named[] {
  const things = [...slots.toReversed(), ...mentions].flatMap((mention) => mention.things);
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
