import { auditedFunctions } from '../../functions.ts';
import { compareTexts } from '../../overlap/compare.ts';
import { groupByText, type TextGroup } from '../../overlap/groups.ts';
import { sharedTerms, weightsByManual } from '../../overlap/terms.ts';
import { groupedBy } from '../../../grouped.ts';
import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { describedIn } from '../passages.ts';

/** A function that asks for so many things ... */
const TASKS_OF_A_WIDE = 3;
/** ... and has so many of the others in it says them again; two alike may differ in for whom they are. */
const FEWEST_HELD = 2;

/** A wide function that has others of its position in it: the Plan, the norms and the MIR, each again under a number. */
export function findFunctionsHeldAgain(manual: Manual): readonly Problem[] {
  const groups = groupByText(auditedFunctions(manual));
  const weigh = weightsByManual(groups);
  const members = groups.flatMap((group) => group.functions.map((each) => ({ group, each })));
  const byPosition = groupedBy(members, ({ each }) => each.position.id);
  return [...byPosition.values()].flatMap((own) =>
    own
      .filter(({ group }) => group.tasks.length >= TASKS_OF_A_WIDE)
      .flatMap((wide) => {
        const held = own.filter((other) => other !== wide && holds(wide.group, other.group, weigh));
        const numbers = held.map(({ each }) => each.number);
        return held.length < FEWEST_HELD
          ? []
          : [heldAgain(positionOf(wide.each.position.name, manual), wide.each.number, numbers)];
      }),
  );
}

function holds(wide: TextGroup, other: TextGroup, weigh: ReturnType<typeof weightsByManual>): boolean {
  const shared = sharedTerms(wide.terms, other.terms);
  return compareTexts(wide, other, shared, weigh(wide)).sharedTasks.length > 0;
}

function positionOf(name: string, manual: Manual): Position {
  return describedIn(manual).find((position) => position.name === name)!;
}

function heldAgain(position: Position, wide: number, held: readonly number[]): Problem {
  const printed = (number: number): PositionFunction => position.functions.find((fn) => fn.number === number)!;
  const shown = held.map((number) => quoted(`${number}. ${printed(number).text}`));
  const whole = quoted(`${wide}. ${printed(wide).text}`);
  return problem('DUPLICATE_WITHIN_POSITION', 'medium', {
    positions: [position.name],
    says: {
      en: `${whole} of ${quoted(position.name)} holds again what it does under other numbers: ${listedEn(shown)}.`,
      es: `${whole} de ${quoted(position.name)} contiene otra vez lo que hace con otros números: ${listedEs(shown)}.`,
    },
    where: [wide, ...held].map((number) => placeOf(printed(number).text, printed(number))),
  });
}
