import type { Manual, Passage, Position } from '../../manual/model.ts';

/** Where in the manual a text stands. */
export type Section =
  | 'introduction'
  | 'strategic'
  | 'mission'
  | 'objectives'
  | 'values'
  | 'hierarchy'
  | 'objective'
  | 'function'
  | 'area'
  | 'reason'
  | 'knowledge';

/** A text of the manual with its lines, its section and, in a sheet, whose it is. */
export type Text = Passage & { readonly section: Section; readonly position: string | null };

/** Every text of the manual in reading order; names in headings, contents and inventory left out. */
export function textsOf(manual: Manual): readonly Text[] {
  const opening = [
    ...manual.introduction.map((passage) => text('introduction', passage, null)),
    ...manual.strategicFunctions.map((passage) => text('strategic', passage, null)),
    ...[manual.mission, manual.vision].flatMap((passage) => (passage === null ? [] : [text('mission', passage, null)])),
    ...manual.strategicObjectives.map((passage) => text('objectives', passage, null)),
    ...[...manual.values, ...manual.principles].map((entry) =>
      text('values', { ...entry, text: entry.definition }, null),
    ),
  ];
  return [...opening, ...manual.positions.flatMap(textsOfPosition)];
}

/** Every text of one sheet in reading order. */
export function textsOfPosition(position: Position): readonly Text[] {
  const { stated, name } = position;
  const single = (section: Section, passage: Passage | null): readonly Text[] =>
    passage === null ? [] : [text(section, passage, name)];
  const relations = [...position.internalRelations, ...position.externalRelations];
  return [
    ...single('objective', stated.objective),
    ...single('hierarchy', stated.unit),
    ...single('hierarchy', stated.superior),
    ...stated.subordinates.map((passage) => text('hierarchy', passage, name)),
    ...position.functions.map((passage) => text('function', passage, name)),
    ...relations.flatMap((relation) => [
      text('area', { ...relation, text: relation.area }, name),
      text('reason', { ...relation, text: relation.reason }, name),
    ]),
    ...stated.knowledge.map((passage) => text('knowledge', passage, name)),
  ];
}

/** The positions that have a sheet of their own, in the order of the manual. */
export function describedIn(manual: Manual): readonly Position[] {
  return manual.positions.filter((position) => position.described);
}

function text(section: Section, passage: Passage, position: string | null): Text {
  return { text: passage.text, sourceFrom: passage.sourceFrom, sourceTo: passage.sourceTo, section, position };
}
