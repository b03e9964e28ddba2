import { PHRASES } from '../../language/phrases.ts';
import { inBoth } from '../items.ts';
import type { AnswerItem, Intent, Row, Setting } from '../model.ts';
import { text } from '../names.ts';
import { namedPositions } from '../positions.ts';
import { noMatch } from '../refusal.ts';
import { lineItem, ownSheetFirst } from '../reporting.ts';
import { needPositions, superior } from './structure.ts';

/** Whom the superior of a position reports to, with the superior: "my boss's boss". */
export const secondSuperior: Intent = {
  ...superior,
  name: 'second-superior',
  answer: (understanding, rows, setting) => {
    const [position] = namedPositions(understanding);
    const lines = rows('ask/list-reporting');
    const below = superiorsOf(position!.id, lines, setting);
    const above = below.flatMap(({ id }) => superiorsOf(id, lines, setting));
    const first = below[0]?.name;
    if (first === undefined || above.length === 0) return noMatch(understanding, []);
    const phrases = PHRASES[understanding.question.language];
    const summary = `${phrases.superior(position!.name, [first])} ${phrases.superior(first, namesOf(above))}`;
    return { status: 'ANSWERED', summary, value: null, items: eachOnce([...above, ...below]), nearest: [] };
  },
};

/** Whether two positions report to the same superior, and to which. */
export const sameSuperior: Intent = {
  ...superior,
  name: 'same-superior',
  refuse: (reading) => needPositions(reading, 2),
  answer: (understanding, rows, setting) => {
    const [first, second] = namedPositions(understanding);
    const [ofFirst, ofSecond] = [first!, second!].map(({ id }) => superiorsOf(id, rows('ask/list-reporting'), setting));
    const shared = inBoth(ofFirst!, ofSecond!);
    const value = shared.length > 0;
    const [one, other] = value ? [shared, inBoth(ofSecond!, ofFirst!)] : [ofFirst!, ofSecond!];
    const phrases = PHRASES[understanding.question.language];
    const summary = `${phrases.superior(first!.name, namesOf(one))} ${phrases.superior(second!.name, namesOf(other))}`;
    const items = eachOnce(value ? shared : [...ofFirst!, ...ofSecond!]);
    return { status: 'ANSWERED', summary, value, items, nearest: [] };
  },
};

function superiorsOf(position: string, lines: readonly Row[], { names }: Setting): readonly AnswerItem[] {
  const own = ownSheetFirst(lines.filter((row) => text(row['position']) === position));
  return own.flatMap((row) => lineItem(row, 'superior', names));
}

function namesOf(items: readonly AnswerItem[]): readonly string[] {
  return eachOnce(items).map(({ name }) => name);
}

function eachOnce(items: readonly AnswerItem[]): readonly AnswerItem[] {
  return items.filter(({ id }, index) => items.findIndex((each) => each.id === id) === index);
}
