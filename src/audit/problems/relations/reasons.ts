import { z } from 'zod';
import { readData } from '../../../data.ts';
import { termsOf } from '../../../language/analysis.ts';
import type { Entity, Manual, Position, Problem, Relation } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { rowsOf } from './copies.ts';
import { takesInstructions } from './instructions.ts';

const Routine = z.object({ about: z.string(), words: z.array(z.string()) });

const routine = new Set(readData('rules/routine-relations.json', Routine).words.flatMap(termsOf));

/** Relations for which the functions give no reason: who collects information though no function does. */
export function findRelationsOffFunctions(manual: Manual): readonly Problem[] {
  const off = describedIn(manual).flatMap((position) =>
    rowsOf(position).flatMap((row) => {
      const foreign = takesInstructions(row) ? [] : foreignTo(row, position, manual);
      return foreign.length === 0 ? [] : [{ position, row, foreign }];
    }),
  );
  return [...groupedBy(off, ({ foreign }) => foreign.join('|')).values()].map((alike) => {
    const holders = alike.map(({ position }) => quoted(position.name));
    const rows = alike.map(({ row }) => quoted(`${row.area}: ${row.reason}`));
    const foreign = alike[0]!.foreign.map(quoted);
    return problem('RELATION_OFF_FUNCTION', 'medium', {
      positions: alike.map(({ position }) => position.name),
      says: {
        en: `${listedEn(holders)}: no function speaks of ${listedEn(foreign)}, which the relations give as reason: ${listedEn(rows)}.`,
        es: `${listedEs(holders)}: ninguna función habla de ${listedEs(foreign)}, que las relaciones dan como motivo: ${listedEs(rows)}.`,
      },
      where: alike.map(({ row }) => placeOf(row.reason, row)),
    });
  });
}

// What the reason names and the sheet does not, or, where it names nothing, all that it is about.
function foreignTo(row: Relation, position: Position, manual: Manual): readonly string[] {
  const named = manual.entities.filter((entity) => isNamedIn(entity, row, position) && !isWorkOf(entity, position));
  if (named.length > 0) return named.map(({ name }) => name);
  const texts = [...position.functions.map(({ text }) => text), position.objective ?? ''];
  const work = new Set(texts.flatMap(termsOf));
  const about = termsOf(row.reason).filter((term) => !routine.has(term));
  return about.length > 0 && about.every((term) => !work.has(term)) ? [row.reason.replace(/[.;]$/u, '')] : [];
}

function isNamedIn({ kinds, mentions }: Entity, { sourceFrom }: Relation, { name }: Position): boolean {
  if (kinds.includes('Body') || kinds.includes('Committee')) return false;
  return mentions.some(
    (mention) => mention.place === 'relation' && mention.position === name && mention.sourceFrom === sourceFrom,
  );
}

function isWorkOf({ mentions }: Entity, { name }: Position): boolean {
  return mentions.some(({ place, position }) => position === name && (place === 'function' || place === 'objective'));
}
