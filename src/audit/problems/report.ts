import type { ManualProblem, Problem, Severity } from '../../manual/model.ts';
import { shortened } from '../../manual/problem.ts';
import { FAMILIES, familyOf } from './families.ts';
import { groupedBy } from '../../grouped.ts';

/** How many problems open a report: what an auditor with ten minutes reads. */
const DOZEN = 12;
/** Places shown of one problem, and characters of a quote; CSV and JSON have them all. */
const PLACES = 8;
const QUOTE = 90;

type Language = 'en' | 'es';

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly title: string;
      readonly none: string;
      readonly counts: (total: number, bySeverity: string) => string;
      readonly severities: Readonly<Record<Severity, string>>;
      readonly first: string;
      readonly rest: string;
      readonly line: string;
      readonly lines: string;
      readonly more: (count: number) => string;
    }
  >
> = {
  en: {
    title: 'Faults of the manual',
    counts: (total, bySeverity) =>
      `Faults: ${total}; by severity: ${bySeverity}. Line numbers are those of the manual's text.`,
    none: 'No faults were found.',
    severities: { high: 'high', medium: 'medium', low: 'low' },
    first: 'What to correct first',
    rest: 'The others',
    line: 'line',
    lines: 'lines',
    more: (count) => `and ${count} more places`,
  },
  es: {
    title: 'Observaciones al manual',
    counts: (total, bySeverity) =>
      `Observaciones: ${total}; por gravedad: ${bySeverity}. Los números de línea son los del texto del manual.`,
    none: 'No se encontró ninguna observación.',
    severities: { high: 'alta', medium: 'media', low: 'baja' },
    first: 'Qué corregir primero',
    rest: 'Las demás',
    line: 'línea',
    lines: 'líneas',
    more: (count) => `y ${count} lugares más`,
  },
};

/**
 * The ranked problems as Markdown for people: of each manual the dozen that matter, then the others by family and code.
 */
export function reportProblems(problems: readonly ManualProblem[], language: Language): string {
  const { title, none } = WORDS[language];
  if (problems.length === 0) return `# ${title}\n\n${none}\n`;
  const byManual = [...groupedBy(problems, ({ manual }) => manual)];
  return byManual.map(([manual, own]) => reportManual(`${title} ${manual}`, own, language)).join('\n');
}

function reportManual(title: string, problems: readonly Problem[], language: Language): string {
  const words = WORDS[language];
  const counts = (['high', 'medium', 'low'] as const)
    .map((severity) => `${words.severities[severity]} ${problems.filter((each) => each.severity === severity).length}`)
    .join(', ');
  const numbered = problems.map((problem, index) => ({ problem, number: index + 1 }));
  const families = FAMILIES.map((family) => ({
    family,
    own: numbered.slice(DOZEN).filter(({ problem }) => familyOf(problem.code) === family),
  })).filter(({ own }) => own.length > 0);
  return [
    `# ${title}\n\n${words.counts(problems.length, counts)}\n`,
    `## ${words.first}\n\n${items(numbered.slice(0, DOZEN), language)}`,
    ...families.map(({ family, own }) => `## ${words.rest}: ${family[language]}\n\n${items(own, language)}`),
  ].join('\n');
}

/** The problems as CSV for spreadsheets (RFC 4180), a row a place. */
export function problemsCsv(problems: readonly ManualProblem[]): string {
  const head = ['number', 'code', 'severity', 'positions', 'statement', 'statementEs', 'from', 'to', 'quote', 'manual'];
  const rows = problems.flatMap((problem, index) =>
    problem.where.map(({ from, to, quote }) => [
      String(index + 1),
      problem.code,
      problem.severity,
      problem.positions.join('; '),
      problem.statement,
      problem.statementEs,
      String(from),
      String(to),
      quote,
      problem.manual,
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

type Numbered = { readonly problem: Problem; readonly number: number };

function items(numbered: readonly Numbered[], language: Language): string {
  return numbered.map((each) => item(each, language)).join('');
}

function item({ problem, number }: Numbered, language: Language): string {
  const words = WORDS[language];
  const statement = language === 'es' ? problem.statementEs : problem.statement;
  const places = [...groupedBy(problem.where, ({ from, to }) => `${from}-${to}`).values()];
  const shown = places.slice(0, PLACES).map((same) => {
    const { from, to } = same[0]!;
    const place = from === to ? `${words.line} ${from}` : `${words.lines} ${from}-${to}`;
    return `  - ${place}: ${escaped(same.map(({ quote }) => shortQuote(quote)).join(' / '))}\n`;
  });
  const hidden = places.length - shown.length;
  const tail = hidden > 0 ? `  - ${words.more(hidden)}\n` : '';
  const head = `- **${number}. ${problem.code}** (${words.severities[problem.severity]}): ${escaped(statement)}\n`;
  return `${head}${shown.join('')}${tail}`;
}

function shortQuote(quote: string): string {
  const short = shortened(quote, QUOTE);
  return short.length < quote.length ? `${short} …` : short;
}

// What Markdown would take for emphasis, a link or a tag.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/gu, '\\$&');
}

// A spreadsheet would run what begins like a formula: "- de programas a evaluar" is a quote.
function cell(text: string): string {
  const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
