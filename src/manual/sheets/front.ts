import { foldName } from '../../text.ts';
import type { FrontMatter, PrintedPost } from '../layout.ts';
import { cellsOf, isBlank, span, type Line } from '../lines.ts';
import { numberedStart, passageOf, passagesIn, readBulletedList, readNumberedList } from '../lists.ts';
import type { Definition, Passage } from '../model.ts';
import { paragraphsOf, readApproval } from './approval.ts';
import { readContents } from './contents.ts';
import { linesIn, type SectionLines } from './sections.ts';

/** What the sections before the sheets say; a section that is missing gives null or an empty list. */
export function readFrontMatter(sections: readonly SectionLines[]): FrontMatter {
  const introduction = linesIn(sections, 'introduction');
  const firstNumber = introduction.findIndex((line) => numberedStart(line) !== null);
  const prose = firstNumber < 0 ? introduction : introduction.slice(0, firstNumber);
  return {
    ...readApproval(linesIn(sections, 'cover'), linesIn(sections, 'approval')),
    contents: readContents(linesIn(sections, 'contents')),
    introduction: passagesOf(prose),
    legalBasis: itemsOf(linesIn(sections, 'legal')),
    strategicFunctions: readNumberedList(introduction.slice(prose.length)).items,
    mission: passageOf(linesIn(sections, 'mission')),
    vision: passageOf(linesIn(sections, 'vision')),
    strategicObjectives: itemsOf(linesIn(sections, 'objectives')),
    values: definitionsOf(linesIn(sections, 'values')),
    principles: definitionsOf(linesIn(sections, 'principles')),
  };
}

/** The rows of the inventory of posts: number, name and headcount; its head and its total are no posts. */
export function readInventory(lines: readonly Line[]): readonly PrintedPost[] {
  return lines.flatMap((line) => {
    const cells = cellsOf(line).filter((cell) => cell !== '');
    const words = cells.length >= 3 ? cells : cells.join(' ').split(' ');
    const [number = '', headcount = ''] = [words[0], words.at(-1)];
    if (words.length < 3 || !/^\d{1,3}\.?$/u.test(number) || !/^\d{1,4}$/u.test(headcount)) return [];
    const name = words.slice(1, -1).join(' ');
    return [{ number: Number.parseInt(number, 10), name, headcount: Number(headcount), ...span(line, line) }];
  });
}

function passagesOf(lines: readonly Line[]): readonly Passage[] {
  return paragraphsOf(lines).flatMap((paragraph) => passageOf(paragraph) ?? []);
}

function itemsOf(lines: readonly Line[]): readonly Passage[] {
  const numbered = readNumberedList(lines);
  const items = passagesIn(numbered.items.length > 0 ? numbered : readBulletedList(lines));
  return items.length > 0 ? items : passagesOf(lines);
}

// A name of its own paragraph, short and without a period, and the paragraphs that define it.
function definitionsOf(lines: readonly Line[]): readonly Definition[] {
  const definitions: Definition[] = [];
  for (const { text, ...lines_ } of passagesOf(lines)) {
    const last = definitions.at(-1);
    if (isName(text) && last?.definition !== '') definitions.push({ name: text, definition: '', ...lines_ });
    else if (last !== undefined)
      definitions[definitions.length - 1] = {
        ...last,
        definition: `${last.definition} ${text}`.trim(),
        sourceTo: lines_.sourceTo,
      };
  }
  return definitions;
}

function isName(text: string): boolean {
  return (
    text.length <= 60 && !/[.;,]$/u.test(text) && foldName(text).split(' ').length <= 8 && !isBlank({ number: 1, text })
  );
}
