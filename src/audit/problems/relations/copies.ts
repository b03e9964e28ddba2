import { foldName } from '../../../text.ts';
import type { Manual, Position, Problem, Relation } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { takesInstructions } from './instructions.ts';

const FEWEST_ROWS = 3;
const COPIED_SHARE = 0.75;
const HOLDERS_OF_STOCK = 4;

type Pair = { readonly row: Relation; readonly original: Relation };

/** Relations taken over from another position, word for word but for capitals: the Secretaría has those of the Auxiliar. */
export function findCopiedRelations(manual: Manual): readonly Problem[] {
  const described = describedIn(manual);
  return described.flatMap((position, index) => {
    const candidates = described
      .slice(0, index)
      .map((source) => ({ source, pairs: pairsOf(position, source) }))
      .toSorted((left, right) => right.pairs.length - left.pairs.length);
    const best = candidates[0];
    const rows = rowsOf(position).length;
    if (best === undefined || best.pairs.length < FEWEST_ROWS || best.pairs.length < rows * COPIED_SHARE) return [];
    const { row } = best.pairs[0]!;
    return [
      problem('RELATION_COPIED', 'medium', {
        positions: [position.name, best.source.name],
        says: {
          en: `${best.pairs.length} of the ${rows} relations of ${quoted(position.name)} are those of ${quoted(best.source.name)}, word for word, such as ${quoted(`${row.area}: ${row.reason}`)}.`,
          es: `${best.pairs.length} de las ${rows} relaciones de ${quoted(position.name)} son las de ${quoted(best.source.name)}, a la letra, como ${quoted(`${row.area}: ${row.reason}`)}.`,
        },
        where: best.pairs.flatMap((pair) => [
          placeOf(pair.original.reason, pair.original),
          placeOf(pair.row.reason, pair.row),
        ]),
      }),
    ];
  });
}

/** One reason, word for word, in the relations of many positions: "Compartir información relativa a ...". */
export function findStockReasons(manual: Manual): readonly Problem[] {
  const rows = describedIn(manual).flatMap((position) =>
    rowsOf(position)
      .filter((row) => !takesInstructions(row))
      .map((row) => ({ position, row })),
  );
  return [...groupedBy(rows, ({ row }) => foldName(row.reason)).values()].flatMap((uses) => {
    const holders = [...new Set(uses.map(({ position }) => position.name))];
    if (holders.length < HOLDERS_OF_STOCK) return [];
    const { reason } = uses[0]!.row;
    return [
      problem('RELATION_COPIED', 'low', {
        positions: holders,
        says: {
          en: `${holders.length} positions give one reason for their relations, word for word: ${quoted(reason)} (${listedEn(holders)}).`,
          es: `${holders.length} puestos dan el mismo motivo de sus relaciones, a la letra: ${quoted(reason)} (${listedEs(holders)}).`,
        },
        where: uses.map(({ row }) => placeOf(row.reason, row)),
      }),
    ];
  });
}

/** Both tables of a sheet in their order. */
export function rowsOf(position: Position): readonly Relation[] {
  return [...position.internalRelations, ...position.externalRelations];
}

function pairsOf(position: Position, source: Position): readonly Pair[] {
  return rowsOf(position).flatMap((row) => {
    const original = rowsOf(source).find(
      ({ area, reason }) => foldName(area) === foldName(row.area) && foldName(reason) === foldName(row.reason),
    );
    return original === undefined ? [] : [{ row, original }];
  });
}
