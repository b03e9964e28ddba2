import type { Entity, ManualDraft, Position, Relation } from '../model.ts';

/**
 * The manual with the areas of its relations resolved to the bodies and committees that they name, several for "Poderes
 * Legislativo y Judicial". What is resolved to a position or unit already stays as it is.
 */
export function resolveRelations(draft: ManualDraft, entities: readonly Entity[]): ManualDraft {
  const bodies = entities.filter(({ kinds }) => kinds.includes('Body') || kinds.includes('Committee'));
  const positions = draft.positions.map((position) => {
    const resolve = (relation: Relation) => resolved(relation, position, bodies);
    return {
      ...position,
      internalRelations: position.internalRelations.map(resolve),
      externalRelations: position.externalRelations.map(resolve),
    };
  });
  return { ...draft, positions };
}

function resolved(relation: Relation, position: Position, bodies: readonly Entity[]): Relation {
  if (relation.resolvesTo.length > 0) return relation;
  const named = bodies.filter(({ mentions }) =>
    mentions.some(
      (mention) =>
        mention.place === 'relation' &&
        mention.position === position.name &&
        mention.sourceFrom === relation.sourceFrom &&
        relation.area.startsWith(mention.phrase, mention.start),
    ),
  );
  return { ...relation, resolvesTo: named.map(({ name }) => ({ kind: 'body' as const, name })) };
}
