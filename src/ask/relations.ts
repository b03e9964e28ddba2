import { functionEvidence, map, positionOf, relationEvidence } from './evidence.ts';
import { isOfScope, type Scope } from './contacts.ts';
import type { Mention } from './mentions.ts';
import type { AnswerItem, Evidence, Row, Rows, Statement } from './model.ts';
import { text, type GraphNames, type Named } from './names.ts';
import { positionItem } from './rank.ts';

const RELATIONS_WITH = [
  'ask/list-relations-with-entities',
  'ask/list-relations-with-units',
  'ask/list-relations-with-positions',
] as const;

function relationRows(rows: Rows): readonly Row[] {
  return RELATIONS_WITH.flatMap((name) => rows(name));
}

/** The statements that find who deals with parties: by their tables of relations, and by functions that name them. */
export function dealingStatements(parties: readonly Named[]): readonly Statement[] {
  const ids = [...new Set(parties.map(({ id }) => id))];
  return [
    ...RELATIONS_WITH.map((name) => ({ name, parameters: { ids } })),
    { name: 'ask/list-functions-naming', parameters: { ids } },
  ];
}

/** How a position's dealing with a party is known; a row of a table says more than a name in a function. */
export type Dealing = { readonly position: Named; readonly related: boolean; readonly evidence: readonly Evidence[] };

/** The names of the graph, and which contacts are asked for. */
type Contacts = { readonly names: GraphNames; readonly scope: Scope };

/** Who deals with any of the parties of a mention, in the order of the manual. */
export function dealingsWith({ things }: Mention, rows: Rows, { names, scope }: Contacts): readonly Dealing[] {
  const parties = new Set(things.map(({ id }) => id));
  const found = new Map<Named, { related: boolean; evidence: Evidence[] }>();
  const add = (position: Named | null, related: boolean, evidence: (position: Named) => Evidence): void => {
    if (position === null) return;
    const entry = found.get(position) ?? { related: false, evidence: [] };
    found.set(position, { related: entry.related || related, evidence: [...entry.evidence, evidence(position)] });
  };
  for (const row of relationRows(rows))
    if (parties.has(text(row['party']) ?? '') && isOfScope(row, scope))
      add(positionOf(row, names), true, (position) => relationEvidence(row, position));
  // Inside or outside is said of the rows of a table alone.
  for (const row of scope === null ? rows('ask/list-functions-naming') : [])
    if (parties.has(text(row['entity']) ?? ''))
      add(positionOf(row, names), false, (position) => functionEvidence(row, position));
  return [...found].map(([position, entry]) => ({ position, ...entry, evidence: distinct(entry.evidence) }));
}

/** A position that deals with somebody, as an item. */
export function dealingItem({ position, related, evidence }: Dealing): AnswerItem {
  return { ...positionItem(position), score: related ? 1 : NAMED_ONLY, evidence };
}

/** The reasons that the tables print for a position's dealings. */
export function reasonsOf(rows: Rows, position: Named, parties: ReadonlySet<string>): readonly string[] {
  const related = relationRows(rows).filter(
    (row) => row['position'] === position.id && parties.has(text(row['party']) ?? ''),
  );
  return [...new Set(related.map((row) => text(map(row['relation'])['reason']) ?? ''))];
}

// A function that only names the party shows less of a dealing than a row of the table of relations.
const NAMED_ONLY = 0.7;

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ place, function: number, text: words }) => {
    const key = `${place} ${number} ${words}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
