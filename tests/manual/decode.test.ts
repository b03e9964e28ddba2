import { describe, expect, test } from 'vitest';
import { QuienError } from '../../src/errors.ts';
import { decodeManual } from '../../src/manual/decode.ts';

const SPANISH = '1. Evaluación del Desempeño, según el artículo 5º: “¿Quién?”';

const utf8 = new TextEncoder();

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))].forEach((unit, index) =>
    view.setUint16(index * 2, unit, littleEndian),
  );
  return new Uint8Array(view.buffer);
}

function windows1252(text: string): Uint8Array {
  const quotes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94 };
  return Uint8Array.from(text, (character) => quotes[character] ?? character.charCodeAt(0));
}

function errorOf(bytes: Uint8Array): QuienError {
  try {
    decodeManual(bytes, 'manual.txt');
  } catch (error) {
    if (error instanceof QuienError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a text is read from', () => {
  test.each([
    ['UTF-8', utf8.encode(SPANISH)],
    ['UTF-8 with a byte order mark', utf8.encode(`\uFEFF${SPANISH}`)],
    ['UTF-16, little end first', utf16(SPANISH, true)],
    ['UTF-16, big end first', utf16(SPANISH, false)],
    ['Windows-1252', windows1252(SPANISH)],
  ])('%s', (_, bytes) => {
    expect(decodeManual(bytes, 'manual.txt')).toBe(SPANISH);
  });

  test('UTF-8 that is cut in the middle of a letter, up to there', () => {
    expect(decodeManual(utf8.encode('Evaluación').slice(0, 9), 'manual.txt')).toBe('Evaluaci');
  });

  test('an empty file', () => {
    expect(decodeManual(new Uint8Array(), 'manual.txt')).toBe('');
  });
});

describe('what is no text is refused with what it is', () => {
  const damaged = utf8.encode(SPANISH.repeat(5));
  damaged[12] = 0xff;
  test.each([
    ['a PDF', utf8.encode('%PDF-1.7\n%âãÏÓ'), 'pdftotext -layout'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'Word or ZIP'],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'Word file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'UTF-8'],
    ['zeros', new Uint8Array(100), 'UTF-8'],
    ['control characters', Uint8Array.from({ length: 99 }, (_, index) => 1 + (index % 7)), 'UTF-8'],
    ['UTF-8 with a damaged letter', damaged, 'UTF-8'],
  ])('%s', (_, bytes, remedy) => {
    const error = errorOf(bytes);
    expect(error.code).toBe('NOT_TEXT');
    expect(error.message).toContain('manual.txt');
    expect(error.message).toContain(remedy);
  });

  test('fifty million bytes of noise, before they are looked at', () => {
    expect(errorOf(new Uint8Array(50_000_000).fill(0x41)).code).toBe('TOO_LARGE');
  });
});
