import type { ManualDraft, Mention, Passage, Position } from '../model.ts';
import { nameWords } from './words.ts';
import type { NameWord } from './words.ts';

/** A text of the manual that may name entities: its words, where it stands, and its lines. */
export type PlacedText = Passage &
  Pick<Mention, 'position' | 'function' | 'place'> & { readonly words: readonly NameWord[] };

/** Every text of a manual in which entities are looked for, in the order of the document. */
export function textsOf(draft: ManualDraft): readonly PlacedText[] {
  return [
    ...outside('introduction', draft.introduction),
    ...outside('legal', draft.legalBasis),
    ...outside('strategic', draft.strategicFunctions),
    ...outside('strategic', [draft.mission, draft.vision]),
    ...outside('strategic', draft.strategicObjectives),
    ...outside('value', draft.values.map(definitionOf)),
    ...outside('principle', draft.principles.map(definitionOf)),
    ...draft.positions.flatMap(textsOfPosition),
  ];
}

function outside(place: Mention['place'], passages: readonly (Passage | null)[]): readonly PlacedText[] {
  return passages.flatMap((passage) => (passage === null ? [] : [placed(passage, place, null, null)]));
}

function textsOfPosition(position: Position): readonly PlacedText[] {
  const { stated } = position;
  const relations = [...position.internalRelations, ...position.externalRelations];
  return [
    ...(stated.objective === null ? [] : [placed(stated.objective, 'objective', position.name, null)]),
    ...position.functions.map((each) => placed(each, 'function', position.name, each.number)),
    ...relations.flatMap((relation) => [
      placed({ ...relation, text: relation.area }, 'relation', position.name, null),
      placed({ ...relation, text: relation.reason }, 'relation', position.name, null),
    ]),
    ...stated.knowledge.map((item) => placed(item, 'knowledge', position.name, null)),
  ];
}

function placed(
  { text, sourceFrom, sourceTo }: Passage,
  place: Mention['place'],
  position: string | null,
  number: number | null,
): PlacedText {
  return { text, words: nameWords(text), place, position, function: number, sourceFrom, sourceTo };
}

function definitionOf({ definition, ...lines }: { readonly definition: string } & Omit<Passage, 'text'>): Passage {
  return { ...lines, text: definition };
}
