import type { LanguageCode } from '../../language/language.ts';
import type { ManualProblem, Severity } from '../../manual/model.ts';
import { groupedBy } from '../../grouped.ts';
import { familyOf, FAMILIES, type Family } from './faults.ts';

/** How many problems open a report: what an auditor with ten minutes reads. */
const DOZEN = 12;

/** A problem with the number that it has in every report of its manual. */
export type Numbered = { readonly problem: ManualProblem; readonly number: number };

/** The others of one severity and family. */
export type Chapter = { readonly severity: Severity; readonly family: Family; readonly own: readonly Numbered[] };

/** The problems of one manual as a report gives them: the dozen that matter, then the others by severity and family. */
export type Chapters = {
  readonly manual: string;
  readonly first: readonly Numbered[];
  readonly others: readonly Chapter[];
};

const LEVELS: readonly Severity[] = ['high', 'medium', 'low'];

/** The ranked problems of each manual in chapters, numbered from 1 in the order of print. */
export function chaptersOf(problems: readonly ManualProblem[]): readonly Chapters[] {
  return [...groupedBy(problems, ({ manual }) => manual)].map(([manual, own]) => {
    const first = own.slice(0, DOZEN).map((problem, index) => ({ problem, number: index + 1 }));
    const rest = own.slice(DOZEN).toSorted(byChapter);
    const numbered = rest.map((problem, index) => ({ problem, number: first.length + index + 1 }));
    const chapters = groupedBy(numbered, ({ problem: { code, severity } }) => `${severity} ${familyOf(code).title.en}`);
    const others = [...chapters.values()].map((each) => {
      const { severity, code } = each[0]!.problem;
      return { severity, family: familyOf(code), own: each };
    });
    return { manual, first, others };
  });
}

function byChapter(left: ManualProblem, right: ManualProblem): number {
  return (
    LEVELS.indexOf(left.severity) - LEVELS.indexOf(right.severity) ||
    FAMILIES.indexOf(familyOf(left.code)) - FAMILIES.indexOf(familyOf(right.code))
  );
}

/** The chapters with only the problems that are wanted, under the numbers that they have among all. */
export function onlyWanted(
  chapters: readonly Chapters[],
  wanted: (problem: ManualProblem) => boolean,
): readonly Chapters[] {
  const kept = (numbered: readonly Numbered[]): readonly Numbered[] =>
    numbered.filter(({ problem }) => wanted(problem));
  return chapters
    .map(({ manual, first, others }) => ({
      manual,
      first: kept(first),
      others: others.map((chapter) => ({ ...chapter, own: kept(chapter.own) })).filter(({ own }) => own.length > 0),
    }))
    .filter((each) => numberedIn(each).length > 0);
}

/** Every problem of the chapters in the order of print. */
export function numberedIn({ first, others }: Chapters): readonly Numbered[] {
  return [...first, ...others.flatMap(({ own }) => own)];
}

/** What is wrong, in a language. */
export function statementIn({ statement, statementEs }: ManualProblem, language: LanguageCode): string {
  return language === 'es' ? statementEs : statement;
}

/** How many problems have each severity, the worst first. */
export function bySeverity(problems: readonly { readonly severity: Severity }[]): readonly [Severity, number][] {
  return LEVELS.map((severity) => [severity, problems.filter((problem) => problem.severity === severity).length]);
}
