import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { QuienError } from '../../src/errors.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { chooseLayout } from '../../src/manual/layouts.ts';
import { linesOf } from '../../src/manual/lines.ts';
import type { Position, Reading } from '../../src/manual/model.ts';
import { resolveNames } from '../../src/manual/names/resolve.ts';
import { parseManual } from '../../src/manual/parse.ts';

const text = decodeManual(readFileSync(BUNDLED_MANUAL), 'the manual');
const lines = text.split('\n');
const whole = positionsOf(text);

type Texts = {
  readonly name: string;
  readonly functions: unknown;
  readonly relations: unknown;
  readonly knowledge: unknown;
};

/** The positions of a text without the search for entities, which takes most of the time; null where it is no manual. */
function positionsOf(manual: string): readonly Position[] | null {
  const read = linesOf(manual);
  try {
    return resolveNames(chooseLayout(read).read(read)).positions;
  } catch (error) {
    if (error instanceof QuienError && error.code === 'NOT_A_MANUAL') return null;
    throw error;
  }
}

function described(positions: readonly Position[] | null): readonly Position[] {
  return (positions ?? []).filter((position) => position.described);
}

function functionsOf({ functions }: Texts): unknown {
  return functions;
}

function textsOf(positions: readonly Position[] | null): readonly Texts[] {
  return (positions ?? []).map(({ name, functions, internalRelations, externalRelations, knowledge }) => ({
    name,
    functions: functions.map(({ number, text }) => [number, text]),
    relations: [...internalRelations, ...externalRelations].map(({ area, reason }) => [area, reason]),
    knowledge,
  }));
}

function withoutDigest({ manual, problems }: Reading): unknown {
  return { manual: { ...manual, sha256: '' }, problems };
}

describe('reading', () => {
  test('gives a manual or says that there is none, whatever the text', () => {
    const scraps = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })), { maxLength: 60 });
    fc.assert(
      fc.property(scraps, (each) => {
        positionsOf(each.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  test('gives of a manual that is cut what stands before the cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length }), (end) => {
        const read = described(positionsOf(lines.slice(0, end).join('\n')));
        const finished = described(whole).filter(({ sourceTo }) => sourceTo < end - 3);
        expect(read.slice(0, finished.length).map(({ functions }) => functions)).toEqual(
          finished.map(({ functions }) => functions),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('gives of the end of a manual the sheets that are whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: lines.length }), (start) => {
        const read = described(positionsOf(lines.slice(start).join('\n')));
        const left = described(whole).filter(({ sourceFrom }) => sourceFrom > start);
        expect(textsOf(read.slice(read.length - left.length)).map(functionsOf)).toEqual(textsOf(left).map(functionsOf));
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same for every kind of line end', () => {
    const expected = withoutDigest(parseManual(text));
    for (const end of ['\r\n', '\r']) expect(withoutDigest(parseManual(lines.join(end)))).toEqual(expected);
    expect(withoutDigest(parseManual(`\uFEFF${text}`))).toEqual(expected);
  });

  test('gives the same texts wherever a page breaks between two lines', () => {
    const first = described(whole)[0]!.sourceFrom;
    const breaks = fc.array(fc.integer({ min: first, max: lines.length - 1 }), { maxLength: 30 });
    const foot = fc.constantFrom('', '12', 'Página 12 de 50', ' ');
    fc.assert(
      fc.property(breaks, foot, (after, page) => {
        const broken = lines.flatMap((line, index) => (after.includes(index) ? [line, '', page, '', ''] : [line]));
        expect(textsOf(positionsOf(broken.join('\n')))).toEqual(textsOf(whole));
      }),
      { numRuns: 60 },
    );
  });
});
