import type { Manual, Position } from '../manual/model.ts';
import { foldName, identify, slug, type Identified } from '../text.ts';
import type { AuditedFunction, EntityMention } from './model.ts';

/** The functions of every position of the manual, in its order, under the ids that they have in the graph. */
export function auditedFunctions(manual: Manual): readonly AuditedFunction[] {
  const positions = identify(manual.positions, ({ name }) => `${manual.id}/position/${slug(name)}`);
  const mentions = mentionsByFunction(manual);
  return positions.flatMap(({ id, item: position }) => {
    const superiors = superiorsOf(position, positions);
    return identify(position.functions, ({ number }) => `${id}/function/${number}`).map((identified) => ({
      id: identified.id,
      manual: manual.id,
      position: { id, name: position.name },
      unit: position.unit,
      superiors,
      number: identified.item.number,
      text: identified.item.text,
      sourceFrom: identified.item.sourceFrom,
      sourceTo: identified.item.sourceTo,
      boilerplate: identified.item.boilerplate,
      verb: identified.item.inferred.verb,
      involvement: identified.item.inferred.involvement,
      mentions: mentions.get(`${position.name} ${identified.item.number}`) ?? [],
    }));
  });
}

/** A function as people name it: its position and its number. */
export function labelOf({ position, number }: Pick<AuditedFunction, 'position' | 'number'>): string {
  return `${position.name} ${number}`;
}

function mentionsByFunction({ entities }: Manual): ReadonlyMap<string, readonly EntityMention[]> {
  const found = new Map<string, EntityMention[]>();
  for (const { name, acronym, kind, mentions } of entities)
    for (const { place, position, function: number, start, phrase } of mentions) {
      if (place !== 'function' || position === null || number === null) continue;
      const key = `${position} ${number}`;
      found.set(key, [
        ...(found.get(key) ?? []),
        { name, proper: isProperName(kind, acronym), start, end: start + phrase.length },
      ]);
    }
  return found;
}

/** Whether an entity of that kind goes by a proper name; an instrument is one only where it has an acronym. */
export function isProperName(kind: string, acronym: string | null): boolean {
  return kind !== 'Instrument' || acronym !== null;
}

/** The ids of the positions above, the nearest first, as each position's own sheet states them. */
function superiorsOf(position: Position, positions: readonly Identified<Position>[]): readonly string[] {
  const above: string[] = [];
  let next = superiorOf(position, positions);
  // A manual at fault may let two posts report to each other.
  while (next !== null && !above.includes(next.id)) {
    above.push(next.id);
    next = superiorOf(next.item, positions);
  }
  return above;
}

function superiorOf(
  { superior, name }: Position,
  positions: readonly Identified<Position>[],
): Identified<Position> | null {
  if (superior === null) return positions.find(({ item }) => item.subordinates.includes(name)) ?? null;
  const folded = foldName(superior);
  const named = positions.find(({ item }) => foldName(item.name) === folded);
  return named ?? positions.find(({ item }) => item.printedNames.some((each) => foldName(each) === folded)) ?? null;
}
