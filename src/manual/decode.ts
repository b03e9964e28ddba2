import { QuienError } from '../errors.ts';
import { checkSize } from './size.ts';

/** First bytes of files that hold a manual but are no text, and what makes text of them. */
const DOCUMENTS: readonly { readonly magic: string; readonly is: string; readonly remedy: string }[] = [
  { magic: '%PDF-', is: 'a PDF', remedy: 'Turn it into text first: pdftotext -layout FILE.pdf' },
  { magic: 'PK\u0003\u0004', is: 'a Word or ZIP file', remedy: 'Save it as plain text (UTF-8) first.' },
  { magic: '\u00D0\u00CF\u0011\u00E0', is: 'a Word file', remedy: 'Save it as plain text (UTF-8) first.' },
  { magic: '{\\rtf', is: 'an RTF file', remedy: 'Save it as plain text (UTF-8) first.' },
];

/** What Spanish text has beyond ASCII: letters, ordinals and the marks of word processors. */
const SPANISH = new Set('áéíóúüñÁÉÍÓÚÜÑ¿¡ºª«»°·“”‘’–—…•´€§\u00A0\u00AD');

/** At least this share of the characters beyond ASCII must be Spanish for bytes to be read as Windows-1252. */
const SPANISH_SHARE = 0.95;

/**
 * The text of the file `name`: UTF-8, UTF-16 where it says so at its beginning, or Windows-1252 (and so Latin-1) where
 * that plainly gives Spanish. A byte order mark is left out, and so is a last character that is cut. Throws TOO_LARGE, or
 * NOT_TEXT with what the file is and what to do.
 */
export function decodeManual(bytes: Uint8Array, name: string): string {
  checkSize(bytes.length);
  const document = DOCUMENTS.find(({ magic }) => beginsWith(bytes, magic));
  if (document !== undefined)
    throw new QuienError('NOT_TEXT', `${name} is ${document.is}, not text. ${document.remedy}`);
  const text = decodeUtf16(bytes) ?? decode('utf-8', bytes) ?? decodeWindows1252(bytes);
  if (text === null || isBinary(text))
    throw new QuienError('NOT_TEXT', `${name} is not text in UTF-8. Give the manual as plain text saved in UTF-8.`);
  return text;
}

function beginsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((character, index) => bytes[index] === character.codePointAt(0));
}

function decodeUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff ? decode('utf-16be', bytes) : null;
}

function decodeWindows1252(bytes: Uint8Array): string | null {
  const text = decode('windows-1252', bytes) ?? '';
  const beyond = [...text].filter((character) => character > '\u007F');
  const spanish = beyond.filter((character) => SPANISH.has(character));
  return spanish.length >= beyond.length * SPANISH_SHARE ? text : null;
}

// As a stream, so that a file cut in the middle of a character is read up to there.
function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

// Text has tabs, line ends and form feeds; of other control characters at most a stray one.
function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/gu)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length / 100;
}
