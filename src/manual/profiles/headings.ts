import { isSpanishStopWord } from '../../language/analysis.ts';
import { foldName, singleSpaced, wordsOf } from '../../text.ts';
import { markerOf } from './markers.ts';
import { labelOf, withoutNumeral } from './labels.ts';
import type { PrintedLine } from './pages.ts';

/** The heading of a profile: the post's name in it (or ''), and its first and last line in the list of lines. */
export type Heading = { readonly name: string; readonly from: number; readonly to: number };

const DESCRIPTION =
  /^Descripci[oó]n\s+de(?:l|\s+las?|\s+el|\s+los)?\s+(?:puesto\s+(?:de(?:l|\s+la)?\s+)?)?(?=\p{Lu})/iu;
const LONGEST = 150;

/** The heading that begins at a line and says so: "IX. Descripción del Jefe de Investigación"; null for any other line. */
export function describedHeading(lines: readonly PrintedLine[], at: number): Heading | null {
  const line = lines[at]!;
  const text = withoutNumeral(line.text).trim();
  if (!DESCRIPTION.test(text) || text.length > LONGEST || isEntry(text)) return null;
  if ((at > 0 && line.gap === 'none') || labelOf(text) !== null) return null;
  const to = /organigrama/iu.test(text) ? at : lastLineOf(lines, at);
  const whole = singleSpaced(
    lines
      .slice(at, to + 1)
      .map((each) => withoutNumeral(each.text))
      .join(' '),
  );
  return { name: postName(whole.replace(DESCRIPTION, '')), from: at, to };
}

/**
 * The heading right above the line where a profile begins, if there is one: numbered ("VII. Dirección Jurídica."), or
 * alone between two gaps. It must share a word with `names`, the names in the profile itself, unless there are none; one
 * in capitals that shares none heads the profile all the same, but gives no name: "CAJA" above "Cajera".
 */
export function headingAbove(lines: readonly PrintedLine[], at: number, names: readonly string[]): Heading | null {
  for (const from of [at - 1, at - 2]) {
    const line = lines[from];
    if (line === undefined || !couldHead(line, lines[at]!, names.length > 0)) continue;
    const text = singleSpaced(
      lines
        .slice(from, at)
        .map((each) => withoutNumeral(each.text))
        .join(' '),
    );
    if (from === at - 2 && (!isNumbered(line) || lines[at - 1]!.gap === 'page')) continue;
    const isOwn = names.length === 0 || names.some((name) => shareWord(name, text));
    if (text.length <= LONGEST && (isOwn || isCapitals(text)))
      return { name: isOwn ? postName(text) : '', from, to: at - 1 };
  }
  return null;
}

/** A post's name without what is no part of it: a period at its end, the number of its posts in parentheses. */
export function postName(text: string): string {
  return singleSpaced(text)
    .replace(/\s*Organigrama (?:del|de) puesto\.?$/iu, '')
    .replace(/\s*\(\d{1,3}\)/gu, '')
    .replace(/\s*\.+$/u, '');
}

// "Descripción del Abogado.......51" is an entry of the contents.
function isEntry(text: string): boolean {
  return /(?:\s{3}|\.{2}\s*)\d{1,4}$|[:;,]$/u.test(text);
}

// A name that is too long for its line goes on below, before the first label of the profile.
function lastLineOf(lines: readonly PrintedLine[], at: number): number {
  const label = lines.slice(at + 1, at + 4).findIndex(({ text }) => labelOf(text) !== null);
  return label > 0 && label < 3 ? at + label : at;
}

function couldHead(line: PrintedLine, next: PrintedLine, named: boolean): boolean {
  const text = line.text.trim();
  if (text.length > LONGEST || line.gap === 'none' || labelOf(text) !== null) return false;
  if (isNumbered(line)) return !/[;:,]$/u.test(text);
  const alone = next.gap !== 'none' && !/\s{3}/u.test(text) && markerOf(text) === null;
  return alone && /^\p{Lu}/u.test(text) && !/[.;:,\d]$/u.test(text) && (named || isCapitals(text));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function isNumbered({ text }: PrintedLine): boolean {
  return withoutNumeral(text) !== text;
}

function shareWord(left: string, right: string): boolean {
  const words = new Set(tellingWords(left));
  return tellingWords(right).some((word) => words.has(word));
}

function tellingWords(name: string): readonly string[] {
  return wordsOf(name).flatMap(({ text }) => (isSpanishStopWord(text) ? [] : [foldName(text)]));
}
