import { readFileSync } from 'node:fs';
import type { Position, Reading } from '../../../src/manual/model.ts';
import { parseManual } from '../../../src/manual/parse.ts';

/** The reading of one of the small manuals in tests/manual/fixtures. */
export function readFixture(name: string): Reading {
  return parseManual(readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8'));
}

/** The position of a reading that goes by the name. */
export function position({ manual }: Reading, name: string): Position {
  return manual.positions.find((each) => each.name === name)!;
}
