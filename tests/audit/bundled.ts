import { readFileSync } from 'node:fs';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { parseManual } from '../../src/manual/parse.ts';

/** The manual that comes with the package. */
export const { manual } = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));
