import type { Lines, Mention } from '../manual/model.ts';
import { idOf, type Directory, type Identified } from './directory.ts';
import type { End, GraphRelationship } from './model.ts';

/** Which functions, positions, units and principles name which entities, a relationship for each time. */
export function mentionsOf(directory: Directory): readonly GraphRelationship[] {
  return directory.entities.flatMap(({ id, item }) => {
    const counts = new Map<string, number>();
    return item.mentions.flatMap((mention) => {
      const from = speaker(directory, mention);
      if (from === null) return [];
      const count = (counts.get(from.id) ?? 0) + 1;
      counts.set(from.id, count);
      const { phrase, start, place, sourceFrom, sourceTo } = mention;
      return [
        {
          type: 'MENTIONS' as const,
          from,
          to: { label: 'Entity' as const, id },
          id: `${from.id}/mentions/${id.split('/').at(-1)!}/${count}`,
          properties: { phrase, start, place, sourceFrom, sourceTo },
        },
      ];
    });
  });
}

function speaker(directory: Directory, mention: Mention): End | null {
  if (mention.place === 'principle' || mention.place === 'value') {
    const principle = at(directory.principles, mention);
    if (principle !== undefined) return { label: 'Principle', id: principle.id };
  }
  if (mention.position === null) return unitSpeaker(directory, mention);
  const position = idOf(directory.positions, mention.position, ({ printedNames }) => printedNames);
  if (position === null || mention.function === null)
    return position === null ? null : { label: 'Position', id: position };
  const numbered = directory.functions.filter(
    ({ owner, item }) => owner === position && item.number === mention.function,
  );
  const spoken = at(numbered, mention) ?? numbered[0];
  return spoken === undefined ? { label: 'Position', id: position } : { label: 'Function', id: spoken.id };
}

// What the introduction and the strategy say, they say of the unit that the manual is about.
function unitSpeaker({ unitFunctions, mainUnit }: Directory, mention: Mention): End | null {
  const strategic = at(unitFunctions, mention);
  if (strategic !== undefined) return { label: 'Function', id: strategic.id };
  return mainUnit === null ? null : { label: 'Unit', id: mainUnit.id };
}

function at<T extends Lines, E extends Identified<T>>(entries: readonly E[], { sourceFrom }: Lines): E | undefined {
  return entries.find(({ item }) => item.sourceFrom <= sourceFrom && sourceFrom <= item.sourceTo);
}
