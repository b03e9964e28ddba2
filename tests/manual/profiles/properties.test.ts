import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { QuienError } from '../../../src/errors.ts';
import { chooseLayout } from '../../../src/manual/layouts.ts';
import { linesOf } from '../../../src/manual/lines.ts';
import { resolveNames } from '../../../src/manual/names/resolve.ts';

const fixtures = ['parques', 'bibliotecas'].map((name) => {
  const lines = readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8').split('\n');
  const feeds = lines.flatMap((line, index) => (line.startsWith('\f') ? [index] : []));
  return { name, lines, head: lines.slice(feeds[0], feeds[0]! + 4), pages: feeds };
});

/** What a text states of posts and before them, without lines; null where it is no manual. */
function statementsOf(lines: readonly string[]): unknown {
  const read = linesOf(lines.join('\n'));
  try {
    const printed = chooseLayout(read).read(read);
    const positions = resolveNames(printed).positions.map(
      ({ name, superior, subordinates, objective, knowledge, functions }) => {
        return {
          name,
          superior,
          subordinates,
          objective,
          knowledge,
          functions: functions.map(({ number, text }) => [number, text]),
        };
      },
    );
    return {
      positions,
      introduction: printed.introduction.map(({ text }) => text),
      laws: printed.legalBasis.map(({ text }) => text),
    };
  } catch (error) {
    if (error instanceof QuienError && error.code === 'NOT_A_MANUAL') return null;
    throw error;
  }
}

describe.each(fixtures)('reading profiles of $name', ({ lines, head, pages }) => {
  const whole = statementsOf(lines);
  const isHead = (index: number): boolean => pages.some((page) => index >= page - 1 && index < page + head.length);

  test('gives the same wherever a page ends between two lines', () => {
    const breaks = fc.array(fc.integer({ min: pages[3]!, max: lines.length - 2 }), { maxLength: 6 }).map(spaced);
    const foot = fc.constantFrom('12', '    Página 12', 'Página 12 de 50');
    fc.assert(
      fc.property(breaks, foot, (after, number) => {
        const broken = lines.flatMap((line, index) =>
          after.includes(index) && !isHead(index) ? [line, number, ...head] : [line],
        );
        expect(statementsOf(broken)).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  test('gives a manual or says that there is none, whatever the text', () => {
    const scraps = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })), { maxLength: 80 });
    fc.assert(
      fc.property(scraps, (each) => {
        statementsOf(each);
      }),
      { numRuns: 300 },
    );
  });

  test('gives of a manual that is cut the posts before the cut', () => {
    const { positions } = whole as { positions: readonly { name: string; functions: unknown }[] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length }), (end) => {
        const cut = statementsOf(lines.slice(0, end)) as typeof whole as { positions: typeof positions } | null;
        const second = lines.findIndex(
          (line, index) => index > pages[4]! && /Descripción del Auxiliar|III. Coordinación de/u.test(line),
        );
        if (end > second + 6) expect(cut?.positions[0]?.functions).toEqual(positions[0]!.functions);
      }),
      { numRuns: 60 },
    );
  });
});

/** No page of a manual is shorter; one line between two heads would look like a part of them. */
const SHORTEST_PAGE = 8;

function spaced(breaks: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const each of breaks.toSorted((a, b) => a - b))
    if (each - (kept.at(-1) ?? -Infinity) >= SHORTEST_PAGE) kept.push(each);
  return kept;
}

test('a text of two thousand profiles under few names is read', () => {
  const { positions } = statementsOf(Array.from({ length: 2_000 }, (_, order) => smallProfile(order))) as {
    positions: readonly unknown[];
  };
  expect(positions.length).toBeGreaterThanOrEqual(2_000);
});

function smallProfile(order: number): string {
  const rows = [`Nombre del Puesto: Auxiliar ${order % 7}`, `A quien Reporta: Auxiliar ${order % 5}`];
  return ['', ...rows, 'A quien Supervisa: Auxiliar', '', 'Funciones', '', '• Leer.', '• Escribir.', ''].join('\n');
}
