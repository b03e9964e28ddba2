import { faultOf } from './faults.ts';
import { numberedIn, statementIn, type Chapters, type Numbered } from './numbered.ts';
import { FAULT_WORDS } from './report-words.ts';

/** The problems as CSV for spreadsheets (RFC 4180) in one language, a row a problem, numbered as in the report. */
export function problemsCsv(manuals: readonly Chapters[], language: keyof typeof FAULT_WORDS): string {
  const rows = manuals.flatMap(numberedIn).map((each) => row(each, language));
  return [FAULT_WORDS[language].columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row({ problem, number }: Numbered, language: keyof typeof FAULT_WORDS): readonly string[] {
  const { title, remedy } = faultOf(problem.code);
  const lines = problem.where.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return [
    String(number),
    problem.code,
    title[language],
    FAULT_WORDS[language].severities[problem.severity],
    problem.positions.join('; '),
    statementIn(problem, language),
    remedy[language],
    [...new Set(lines)].join('; '),
    problem.manual,
  ];
}

// A spreadsheet would run what begins like a formula: "- de programas a evaluar" is a quote.
function cell(text: string): string {
  const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
