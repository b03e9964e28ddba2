import { foldName, singleSpaced } from '../../text.ts';
import type { PrintedSheet } from '../layout.ts';
import { passageOf, passagesIn } from '../lists.ts';
import type { Line } from '../lines.ts';
import type { Passage, PrintedName } from '../model.ts';
import { postName } from './headings.ts';
import type { Label } from './labels.ts';
import { readList } from './list.ts';
import { markerOf } from './markers.ts';
import { namesIn } from './names.ts';
import type { PrintedLine } from './pages.ts';
import type { Part, Profile } from './profile.ts';
import { rowsOf, type Row } from './table.ts';

/** A profile as a sheet, and whether its objective stands elsewhere than under its heading. */
export type ReadProfile = { readonly sheet: PrintedSheet; readonly isSlipped: boolean };

/** Prose among the boxes of an organigram has lines of this length at least. */
const PROSE_LINE = 60;

/** Everything that one profile prints; null where it names no post. */
export function readProfile(profile: Profile): ReadProfile | null {
  const rows = rowsOf(profile.parts);
  const names = printedNames(profile, rows);
  if (names.length === 0) return null;
  const functions = readList(linesUnder(profile.parts, 'functions'));
  const superiors = namesIn(linesOf(rows, 'superior'));
  const objective = passageOf(linesUnder(profile.parts, 'objective'));
  return {
    sheet: {
      names,
      objective: objective ?? slippedObjective(profile.parts),
      unit: passageOf(linesOf(rows, 'unit')) ?? passageOf(linesOf(rows, 'dependency')),
      superior: superiors[0] ?? null,
      furtherSuperiors: superiors.slice(1),
      goesBy: names[0]!.name,
      subordinates: namesIn(linesOf(rows, 'subordinates')),
      functions: functions.items,
      numbering: functions.numbered,
      internalRelations: [],
      externalRelations: [],
      knowledge: knowledgeOf(linesOf(rows, 'knowledge')),
      sourceFrom: profile.sourceFrom,
      sourceTo: profile.sourceTo,
    },
    isSlipped: objective === null,
  };
}

function printedNames({ heading }: Profile, rows: readonly Row[]): readonly PrintedName[] {
  const table = passageOf(linesOf(rows, 'name'));
  const names: PrintedName[] = table === null ? [] : [{ ...placed(table), name: postName(table.text), place: 'table' }];
  if (heading !== null) {
    const { name, sourceFrom, sourceTo } = heading;
    names.push({ name, place: 'heading', sourceFrom, sourceTo });
  }
  return names.filter(({ name }) => foldName(name) !== '');
}

function placed({ sourceFrom, sourceTo }: Passage): Omit<Passage, 'text'> {
  return { sourceFrom, sourceTo };
}

function linesOf(rows: readonly Row[], label: Label): readonly PrintedLine[] {
  return rows.filter((row) => row.label === label).flatMap(({ lines }) => lines);
}

function linesUnder(parts: readonly Part[], label: Label): readonly PrintedLine[] {
  return parts
    .filter((part) => part.label === label)
    .flatMap(({ line, value, lines }) => (value === '' ? lines : [{ ...line, text: value }, ...lines]));
}

// A manual in which the heading "Objetivo" slipped below its text has that text among the boxes of the organigram.
function slippedObjective(parts: readonly Part[]): Passage | null {
  const above = linesUnder(parts, 'organigram');
  const first = above.findIndex(isProse);
  const rest = first < 0 ? [] : above.slice(first);
  const end = rest.findIndex((line, index) => index > 0 && endsProse(line, rest[index - 1]!));
  return passageOf(end < 0 ? rest : rest.slice(0, end));
}

function endsProse({ gap }: PrintedLine, before: PrintedLine): boolean {
  return gap === 'blank' || (gap === 'page' && /\.\s*$/u.test(before.text));
}

function isProse({ text }: Line): boolean {
  return text.trim().length >= PROSE_LINE && !/\S\s{3,}\S/u.test(text);
}

// "Contabilidad, Sistema SIIF, Administración" are three items; so are three bullets.
function knowledgeOf(lines: readonly PrintedLine[]): readonly Passage[] {
  if (lines.some(({ text }) => markerOf(text) !== null)) return passagesIn(readList(lines));
  const whole = passageOf(lines);
  if (whole === null) return [];
  const items = whole.text.split(/[,;](?![^(]*\))/u).map((item) => singleSpaced(item).replace(/\s*\.+$/u, ''));
  return items.filter((text) => foldName(text) !== '').map((text) => ({ ...whole, text }));
}
