import { PHRASES } from '../../language/phrases.ts';
import type { AnswerItem, Draft, Intent, Row, Setting } from '../model.ts';
import { text, type Named } from '../names.ts';
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
    const shared = ofFirst!.filter(({ id }) => ofSecond!.some((each) => each.id === id));
    const both = ofSecond!.filter(({ id }) => shared.some((each) => each.id === id));
    const phrases = PHRASES[understanding.question.language];
    const said = (named: Named, items: readonly AnswerItem[]): string => phrases.superior(named.name, namesOf(items));
    const told =
      shared.length > 0
        ? [said(first!, shared), said(second!, both)]
        : [said(first!, ofFirst!), said(second!, ofSecond!)];
    return decided(
      shared.length > 0,
      told,
      shared.length > 0 ? withEvidenceOf(shared, both) : [...ofFirst!, ...ofSecond!],
    );
  },
};

function decided(value: boolean, told: readonly string[], items: readonly AnswerItem[]): Draft {
  return { status: 'ANSWERED', summary: told.join(' '), value, items: eachOnce(items), nearest: [] };
}

function withEvidenceOf(shared: readonly AnswerItem[], both: readonly AnswerItem[]): readonly AnswerItem[] {
  return shared.map((item) => ({
    ...item,
    evidence: [...item.evidence, ...(both.find(({ id }) => id === item.id)?.evidence ?? [])],
  }));
}

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
