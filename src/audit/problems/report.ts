import { shortened } from '../../manual/problem.ts';
import { groupedBy } from '../../grouped.ts';
import { faultOf, SEVERITIES } from './faults.ts';
import { bySeverity, numberedIn, statementIn, type Chapters, type Numbered } from './numbered.ts';
import { FAULT_WORDS, type ReportWords } from './report-words.ts';

/** Places shown of one problem, and characters of a quote; JSON has them all. */
const PLACES = 8;
const QUOTE = 90;

type Language = keyof typeof FAULT_WORDS;

/**
 * The ranked problems as Markdown for people: of each manual how many there are, the dozen that matter with what to do
 * about each, the others by severity and family, and the numbers of those of each position.
 */
export function reportProblems(manuals: readonly Chapters[], language: Language): string {
  const { title, none } = FAULT_WORDS[language];
  if (manuals.length === 0) return `# ${title}\n\n${none}\n`;
  return manuals.map((chapters) => reportManual(chapters, language)).join('\n');
}

function reportManual(chapters: Chapters, language: Language): string {
  const words = FAULT_WORDS[language];
  const all = numberedIn(chapters);
  const counts = bySeverity(all.map(({ problem }) => problem)).map(
    ([severity, count]) => `- ${words.counted[severity](count)}: ${SEVERITIES[severity][language]}\n`,
  );
  const first = chapters.first.map((each) => item(each, language, toDo(each, language)));
  const others = chapters.others.map(({ severity, family, own }) => {
    const heading = `## ${words.others(words.severities[severity], family.title[language])}`;
    return `${heading}\n\n${own.map((each) => item(each, language, '')).join('')}`;
  });
  return [
    `# ${words.title} ${chapters.manual}\n\n${words.faults(all.length)}. ${words.reading}\n\n${counts.join('')}`,
    ...(first.length === 0 ? [] : [`## ${words.first}\n\n${first.join('')}`]),
    ...others,
    ...positionTable(all, words),
  ].join('\n');
}

function item({ problem, number }: Numbered, language: Language, remedy: string): string {
  const words = FAULT_WORDS[language];
  const places = [...groupedBy(problem.where, ({ from, to }) => `${from}-${to}`).values()];
  const shown = places.slice(0, PLACES).map((same) => {
    return `  - ${words.lines(same[0]!)}: ${escaped(same.map(({ quote }) => shortQuote(quote)).join(' / '))}\n`;
  });
  const hidden = places.length - shown.length;
  const tail = hidden > 0 ? `  - ${words.more(hidden)}\n` : '';
  const title = `**${number}. ${faultOf(problem.code).title[language]}**`;
  const head = `- ${title} (${words.severities[problem.severity]}, \`${problem.code}\`): ${escaped(statementIn(problem, language))}\n`;
  return `${head}${remedy}${shown.join('')}${tail}`;
}

function toDo({ problem }: Numbered, language: Language): string {
  const remedy = faultOf(problem.code).remedy[language];
  return remedy === '' ? '' : `  - **${FAULT_WORDS[language].remedy}**: ${remedy}\n`;
}

// Whose faults they are, most of them first, so that each post can be handed its own.
function positionTable(all: readonly Numbered[], words: ReportWords): readonly string[] {
  const owned = all.flatMap((each) => each.problem.positions.map((position) => ({ position, ...each })));
  const rows = [...groupedBy(owned, ({ position }) => position)]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([position, own]) => {
      const counts = bySeverity(own.map(({ problem }) => problem)).map(([, count]) => count);
      return `| ${escaped(position)} | ${counts.join(' | ')} | ${own.map(({ number }) => number).join(', ')} |\n`;
    });
  const { high, medium, low } = words.severities;
  const head = `| ${words.position} | ${high} | ${medium} | ${low} | ${words.numbers} |\n| --- | --- | --- | --- | --- |\n`;
  return rows.length === 0 ? [] : [`## ${words.byPosition}\n\n${head}${rows.join('')}`];
}

function shortQuote(quote: string): string {
  const short = shortened(quote, QUOTE);
  return short.length < quote.length ? `${short} …` : short;
}

// What Markdown would take for emphasis, a link or a tag.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/gu, '\\$&');
}
