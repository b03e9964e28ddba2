import { QuienError } from '../errors.ts';
import type { Layout } from './layout.ts';
import { isBlank, type Line } from './lines.ts';
import { profiles } from './profiles/profiles.ts';
import { sheets } from './sheets/sheets.ts';

/** Every template that can be read; the first that recognises a text reads it. */
export const LAYOUTS: readonly Layout[] = [sheets, profiles];

const REMEDY =
  'Give the text of a manual that describes its posts; of a PDF that is the output of "pdftotext -layout FILE".';

/** The layout that recognises the lines; throws NOT_A_MANUAL, with what was looked for, where none does. */
export function chooseLayout(lines: readonly Line[]): Layout {
  const tried = LAYOUTS.map((layout) => ({ layout, recognition: layout.recognise(lines) }));
  const chosen = tried.find(({ recognition }) => recognition.recognised);
  if (chosen !== undefined) return chosen.layout;
  if (lines.every(isBlank)) throw new QuienError('NOT_A_MANUAL', `The text is empty. ${REMEDY}`);
  const missing = tried.map(({ recognition }) => recognition.missing.join(', ')).join('; or ');
  throw new QuienError(
    'NOT_A_MANUAL',
    `The text is no organisation manual that can be read: it lacks ${missing}. ${REMEDY}`,
  );
}
