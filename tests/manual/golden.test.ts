import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { parseManual } from '../../src/manual/parse.ts';

const golden = new URL('golden/manual-dpse-2021.json', import.meta.url);
const changed = new URL('golden/manual-dpse-2021-changed.json', import.meta.url);

/** JSON in which whatever fits on a line of this many characters stands on one. */
const WIDTH = 160;

function readable(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + readable(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${readable(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

// What changed is to be read in the twin; where it is right, the twin takes the golden file's place.
test('the manual reads as its golden file says', () => {
  const reading = parseManual(decodeManual(readFileSync(BUNDLED_MANUAL), 'the manual'));
  const fresh = `${readable(reading, '')}\n`;
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === fresh;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, fresh);
  expect(same, 'compare tests/manual/golden/manual-dpse-2021-changed.json with the golden file').toBe(true);
});
