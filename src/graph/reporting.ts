import type { Lines, Passage, Position } from '../manual/model.ts';
import { idOf, type Directory, type Identified } from './directory.ts';
import type { GraphRelationship } from './model.ts';

type StatedLine = { readonly from: string; readonly to: string; readonly printed: string; readonly lines: Lines };

/**
 * Who reports to whom. `statedBy` says in whose sheet it stands: the superior's (its list of subordinates), the
 * subordinate's (its superior), or both; where the two sheets disagree there are two relationships.
 */
export function reportingLines(directory: Directory): readonly GraphRelationship[] {
  const bySubordinate = new Map(directory.positions.flatMap((each) => upward(directory, each)).map(keyed));
  const bySuperior = new Map(directory.positions.flatMap((each) => downward(directory, each)).map(keyed));
  const keys = new Set([...bySubordinate.keys(), ...bySuperior.keys()]);
  return [...keys].map((key) => reportingLine(bySubordinate.get(key), bySuperior.get(key)));
}

function keyed(line: StatedLine): readonly [string, StatedLine] {
  return [`${line.from} ${line.to}`, line];
}

function upward({ positions }: Directory, { id, item }: Identified<Position>): readonly StatedLine[] {
  const superiors = item.superior === null ? [] : [item.superior, ...item.furtherSuperiors];
  return superiors.flatMap((name, index) => {
    const to = findPosition(positions, name);
    if (to === null || to === id) return [];
    const stated = (index === 0 ? item.stated.superior : null) ?? printedIn(item, to, positions);
    return [{ from: id, to, printed: stated?.text ?? name, lines: stated ?? item }];
  });
}

// A sheet that names several superiors prints each on a line of its own: "Jefatura de Investigación" for the Jefe.
function printedIn(
  { sourceFrom, sourceTo }: Position,
  superior: string,
  positions: Directory['positions'],
): Passage | null {
  const { names } = positions.find(({ id }) => id === superior)!.item;
  const printed = names.find(
    (name) => name.place === 'superior' && name.sourceFrom >= sourceFrom && name.sourceTo <= sourceTo,
  );
  return printed === undefined
    ? null
    : { text: printed.name, sourceFrom: printed.sourceFrom, sourceTo: printed.sourceTo };
}

function downward({ positions }: Directory, { id, item }: Identified<Position>): readonly StatedLine[] {
  const sameLength = item.subordinates.length === item.stated.subordinates.length;
  return item.subordinates.flatMap((name, index) => {
    const from = findPosition(positions, name);
    if (from === null || from === id) return [];
    const passages = item.stated.subordinates;
    const passage =
      passages.find(({ text }) => findPosition(positions, text) === from) ?? (sameLength ? passages[index] : undefined);
    return [{ from, to: id, printed: passage?.text ?? name, lines: passage ?? item }];
  });
}

function findPosition(positions: Directory['positions'], name: string): string | null {
  return idOf(positions, name, ({ printedNames }) => printedNames);
}

function reportingLine(bySubordinate: StatedLine | undefined, bySuperior: StatedLine | undefined): GraphRelationship {
  const first = (bySubordinate ?? bySuperior)!;
  const stated = bySubordinate === undefined ? 'superior' : bySuperior === undefined ? 'subordinate' : 'both';
  return {
    type: 'REPORTS_TO',
    from: { label: 'Position', id: first.from },
    to: { label: 'Position', id: first.to },
    id: `${first.from}/reports-to/${first.to.split('/').at(-1)!}`,
    properties: {
      statedBy: stated,
      printedNames: [bySubordinate, bySuperior].flatMap((line) => (line === undefined ? [] : [line.printed])),
      sourceFrom: first.lines.sourceFrom,
      sourceTo: first.lines.sourceTo,
      superiorFrom: bySuperior?.lines.sourceFrom ?? null,
      superiorTo: bySuperior?.lines.sourceTo ?? null,
      subordinateFrom: bySubordinate?.lines.sourceFrom ?? null,
      subordinateTo: bySubordinate?.lines.sourceTo ?? null,
    },
  };
}
