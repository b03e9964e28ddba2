import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/cli/wrap.ts';

describe('wrapped text', () => {
  it.each([
    ['Elaborar el informe anual', '  ', 14, '  Elaborar el\n  informe\n  anual\n'],
    ['una palabralarguísima', '', 6, 'una\npalabralarguísima\n'],
    ['  blanks \n and\ttabs ', '', 80, 'blanks and tabs\n'],
    ['\u001B[31mred\u0007', '', 80, '[31mred\n'],
    ['', '  ', 80, ''],
  ])('%j', (text, indent, columns, expected) => {
    expect(wrapped(text, { indent, columns })).toBe(expected);
  });

  it('keeps every word in order, and no line is longer than it must be', () => {
    const words = fc.array(fc.stringMatching(/^[a-zñ]{1,12}$/u));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, columns) => {
        const lines = wrapped(list.join(' '), { indent: ' ', columns }).split('\n').slice(0, -1);
        expect(lines.flatMap((line) => line.trim().split(' ')).filter((word) => word !== '')).toEqual(list);
        for (const line of lines) expect(line.length <= columns || !line.trim().includes(' ')).toBe(true);
      }),
    );
  });
});
