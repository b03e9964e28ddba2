import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Position, Problem, Relation } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { quoted } from '../../../manual/wording.ts';
import { superiorPlace } from '../hierarchy/listing.ts';
import { describedIn } from '../passages.ts';
import { rankOf, unitHeadedBy } from '../ranks.ts';

const Instructions = z.object({ about: z.string(), taken: z.array(z.string()), named: z.array(z.string()) });

const { taken, named } = readData('rules/instructions.json', Instructions);
const phrases = taken.map(foldName);
const NAMED = new RegExp(`\\b(?:${named.map(foldName).join('|')}) (?:del|de la|de los|de las|de) (?<who>.+)$`, 'u');

/** A post takes instructions from another than its superior: analysts under a coordinator from the Asistente Técnico. */
export function findWrongSuperiors(manual: Manual): readonly Problem[] {
  return instructed(manual).flatMap(({ position, row, by }) => {
    if (by.length === 0 || by.some((who) => isAbove(who, position, manual))) return [];
    const superior = position.stated.superior?.text ?? position.superior ?? '';
    return [
      problem('RELATION_WRONG_SUPERIOR', 'high', {
        positions: [position.name, ...by.map(({ name }) => name)],
        says: {
          en: `${quoted(position.name)} is to take instructions from ${quoted(by[0]!.name)}, ${quoted(row.reason)}; its superior is ${quoted(superior)}.`,
          es: `${quoted(position.name)} debe atender a ${quoted(by[0]!.name)}, ${quoted(row.reason)}; su superior es ${quoted(superior)}.`,
        },
        where: [placeOf(row.reason, row), ...superiorPlace(position)],
      }),
    ];
  });
}

/** Instructions that pass over the superior: "Atender las indicaciones del Director" under the Asistente Técnico. */
export function findSkippedSuperiors(manual: Manual): readonly Problem[] {
  return instructed(manual).flatMap(({ position, row, by }) => {
    const above = by.find((who) => isAbove(who, position, manual));
    if (above === undefined || by.some(({ name }) => name === position.superior)) return [];
    const superior = position.stated.superior?.text ?? position.superior ?? '';
    return [
      problem('RELATION_SKIPS_SUPERIOR', 'medium', {
        positions: [position.name, above.name],
        says: {
          en: `${quoted(position.name)} takes instructions from ${quoted(above.name)}, ${quoted(row.reason)}, past its superior ${quoted(superior)}.`,
          es: `${quoted(position.name)} atiende a ${quoted(above.name)}, ${quoted(row.reason)}, por encima de su superior ${quoted(superior)}.`,
        },
        where: [placeOf(row.reason, row), ...superiorPlace(position)],
      }),
    ];
  });
}

/** A post takes instructions from a unit that is not its own: Región Laguna from the Coordinación de Mejora Continua. */
export function findWrongUnits(manual: Manual): readonly Problem[] {
  return instructed(manual).flatMap(({ position, row }) => {
    const [target, ...others] = row.resolvesTo;
    if (target?.kind !== 'unit' || others.length > 0 || target.name === position.unit) return [];
    const head = describedIn(manual).find(({ name }) => unitHeadedBy(name) === foldName(target.name));
    if (head === undefined || isAbove(head, position, manual)) return [];
    const superior = position.stated.superior?.text ?? position.superior ?? '';
    return [
      problem('RELATION_WRONG_UNIT', 'high', {
        positions: [position.name, head.name],
        says: {
          en: `${quoted(position.name)} takes instructions in ${quoted(row.area)}, ${quoted(row.reason)}; its superior is ${quoted(superior)}, who does not belong there.`,
          es: `${quoted(position.name)} recibe instrucciones en ${quoted(row.area)}, ${quoted(row.reason)}; su superior es ${quoted(superior)}, que no pertenece a ella.`,
        },
        where: [placeOf(row.area, row), ...superiorPlace(position)],
      }),
    ];
  });
}

/** Whether the reason of a relation says that instructions are taken. */
export function takesInstructions({ reason }: Relation): boolean {
  return phrases.some((phrase) => foldName(reason).includes(phrase));
}

type Instruction = { readonly position: Position; readonly row: Relation; readonly by: readonly Position[] };

// Every row by which a post takes instructions, with the posts that its reason names.
function instructed(manual: Manual): readonly Instruction[] {
  return describedIn(manual).flatMap((position) =>
    position.internalRelations
      .filter(takesInstructions)
      .map((row) => ({ position, row, by: commandersIn(row.reason, manual) })),
  );
}

// A full name first; a rank alone stands for every post of that rank: "las indicaciones del Coordinador".
function commandersIn(reason: string, manual: Manual): readonly Position[] {
  const who = NAMED.exec(foldName(reason))?.groups?.['who'];
  if (who === undefined) return [];
  const full = describedIn(manual).filter(({ printedNames }) =>
    printedNames.some((name) => foldName(name).includes(' ') && `${who} `.startsWith(`${foldName(name)} `)),
  );
  const rank = rankOf(who);
  if (full.length > 0 || rank === undefined) return full;
  return describedIn(manual).filter(({ name }) => rankOf(name) === rank);
}

function isAbove(who: Position, position: Position, manual: Manual): boolean {
  const seen = new Set<string>();
  let current: Position | undefined = position;
  while (current !== undefined && !seen.has(current.name)) {
    seen.add(current.name);
    const superior: string | null = current.superior;
    if (superior === who.name) return true;
    current = manual.positions.find(({ name }) => name === superior);
  }
  return false;
}
