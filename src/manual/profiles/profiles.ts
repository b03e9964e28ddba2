import { foldName } from '../../text.ts';
import type { Layout, PrintedManual, PrintedSheet, Recognition } from '../layout.ts';
import type { Line } from '../lines.ts';
import { readFront } from './front.ts';
import { findGaps } from './gaps.ts';
import { labelOf, type Label } from './labels.ts';
import { joinKnown, withOwnNames } from './names.ts';
import { withoutPages } from './pages.ts';
import { profilesOf } from './profile.ts';
import { readProfile } from './sheet.ts';

/** The labels of which a text of this template has one in each row. */
const MARKS: readonly { readonly labels: readonly Label[]; readonly mark: string }[] = [
  { labels: ['name', 'objective'], mark: 'a row "Nombre del puesto" or a heading "Objetivo"' },
  { labels: ['functions'], mark: 'a heading "Funciones"' },
  { labels: ['superior', 'subordinates', 'unit', 'requirements', 'card'], mark: 'a row "A quien reporta"' },
];

/** Manuals with a profile a post under free labels: "A quien Reporta", "Funciones", "Conocimientos", in pages with heads. */
export const profiles: Layout = { name: 'profiles', recognise, read };

function recognise(lines: readonly Line[]): Recognition {
  const labels = new Set(lines.map(({ text }) => labelOf(text)?.label));
  const has = ({ labels: any }: (typeof MARKS)[number]): boolean => any.some((label) => labels.has(label));
  const missing = MARKS.filter((mark) => !has(mark)).map(({ mark }) => mark);
  return { recognised: missing.length === 0, found: MARKS.filter(has).map(({ mark }) => mark), missing };
}

function read(printed: readonly Line[]): PrintedManual {
  const { lines, ...ends } = withoutPages(printed, ({ text }) => labelOf(text) !== null);
  const { front, profiles: found } = profilesOf(lines);
  const { inventory, ...matter } = readFront(front, ends);
  const read = found.map(readProfile).filter((profile) => profile !== null);
  const named = withOwnNames(read.map(({ sheet }) => sheet));
  const known = new Set([...named.flatMap(({ names }) => names), ...inventory].map(({ name }) => foldName(name)));
  const sheets = named.map((sheet) => withWholeNames(sheet, known));
  const problems = findGaps(sheets.map((sheet, index) => ({ sheet, isSlipped: read[index]!.isSlipped })));
  return { ...matter, inventory, sheets, problems };
}

function withWholeNames(sheet: PrintedSheet, known: ReadonlySet<string>): PrintedSheet {
  const superiors = [...(sheet.superior === null ? [] : [sheet.superior]), ...sheet.furtherSuperiors];
  const [superior = null, ...furtherSuperiors] = joinKnown(superiors, known);
  return { ...sheet, superior, furtherSuperiors, subordinates: joinKnown(sheet.subordinates, known) };
}
