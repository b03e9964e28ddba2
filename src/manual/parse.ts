import { createHash } from 'node:crypto';
import { slug } from '../text.ts';
import { findEntities } from './entities/find.ts';
import { resolveRelations } from './entities/resolve.ts';
import { findPrintFaults } from './faults/find.ts';
import { chooseLayout } from './layouts.ts';
import { linesOf } from './lines.ts';
import type { ManualDraft, Reading } from './model.ts';
import type { PrintedManual } from './layout.ts';
import { resolveNames } from './names/resolve.ts';
import { checkPosts, checkSize } from './size.ts';

/**
 * What the text of a manual states, and its faults; the same text gives the same data. Throws TOO_LARGE, or NOT_A_MANUAL
 * where the text describes no posts; a text that is cut gives what is there.
 */
export function parseManual(text: string): Reading {
  checkSize(text.length);
  const lines = linesOf(text);
  const layout = chooseLayout(lines);
  const printed = layout.read(lines);
  checkPosts(printed.sheets.length);
  const draft = draftOf(printed, layout.name, text);
  const entities = findEntities(draft);
  const manual = { ...resolveRelations(draft, entities), entities };
  return { manual, problems: [...printed.problems, ...findPrintFaults(draft, lines)] };
}

function draftOf(printed: PrintedManual, layout: string, text: string): ManualDraft {
  const { sheets: _, problems: __, inventory: ___, ...front } = printed;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const id = [slug(front.code), slug(front.title)].find((each) => each !== '') ?? `manual-${sha256.slice(0, 8)}`;
  return { id, ...front, sha256, layout, ...resolveNames(printed) };
}
