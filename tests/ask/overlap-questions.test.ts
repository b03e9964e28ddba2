import { describe, expect, it } from 'vitest';
import { auditedFunctions } from '../../src/audit/functions.ts';
import { findOverlaps } from '../../src/audit/overlap/find.ts';
import { foldAccents } from '../../src/text.ts';
import { answerTo, manual } from './real-manual.ts';

const overlaps = findOverlaps(auditedFunctions(manual));
const ofKinds = (...kinds: readonly string[]): number => overlaps.filter(({ kind }) => kinds.includes(kind)).length;
const [ALL, ALIKE, IDENTICAL] = [overlaps.length, ofKinds('IDENTICAL', 'NEAR_DUPLICATE'), ofKinds('IDENTICAL')];

/** The same question in English and Spanish, the intent, its value, and a number that the summary opens with. */
const ASKED: readonly (readonly [string, string, string, number | boolean | null, number | null])[] = [
  ['How many overlapping functions are there?', '¿Cuántas funciones se empalman?', 'count-overlaps', ALL, ALL],
  ['What overlaps does the manual have?', '¿Cuáles son los empalmes del manual?', 'overlapping-functions', null, ALL],
  ['How many duplicated duties are there?', '¿Cuántas tareas repetidas hay?', 'count-duplicates', ALIKE, ALIKE],
  ['What duplications are there?', '¿Qué duplicaciones existen?', 'duplicates', null, ALIKE],
  ['Which posts repeat functions?', '¿Qué cargos repiten funciones?', 'duplicates', null, ALIKE],
  [
    'Which positions have identical duties?',
    '¿Qué cargos tienen funciones idénticas?',
    'identical-functions',
    null,
    IDENTICAL,
  ],
  ['How many duties are identical?', '¿Cuántas tareas son idénticas?', 'count-identical', IDENTICAL, IDENTICAL],
  [
    'Does the Monitoring Analyst duplicate the Monitoring Coordinator?',
    '¿El Analista de Seguimiento y Monitoreo duplica al Coordinador de Seguimiento y Monitoreo?',
    'does-overlap',
    true,
    null,
  ],
  [
    'Does the Secretary overlap with the Director?',
    '¿La Secretaria se empalma con el Director?',
    'does-overlap',
    false,
    null,
  ],
  [
    'Which duties do the Secretary and the Administrative Auxiliary share?',
    '¿Qué tareas comparten la Secretaria y el Auxiliar Administrativo?',
    'shared-functions',
    null,
    null,
  ],
  ['What does the Director delegate?', '¿Qué delega el Director?', 'delegates', null, null],
  [
    'Which duties are delegated to the Monitoring Analyst?',
    '¿Qué tareas se delegan al Analista de Seguimiento y Monitoreo?',
    'delegated-to',
    null,
    null,
  ],
  ['Which duties are delegated?', '¿Qué tareas se delegan?', 'delegates', null, ofKinds('DELEGATED')],
];

describe('a question about functions that several posts have', () => {
  it.each(ASKED)('is answered alike in both languages: %s / %s', async (english, spanish, intent, value, opening) => {
    const [en, es] = [await answerTo(english), await answerTo(spanish)];
    for (const answer of [en, es, await answerTo(foldAccents(spanish.replace(/[¿?]/gu, '')))]) {
      expect([answer.question, answer.intent, answer.value]).toEqual([answer.question, intent, value]);
      if (opening !== null) expect(answer.summary.split(' ')[0]).toBe(String(opening));
    }
    expect(es.items).toEqual(en.items);
  });

  it('cites only what is shared', async () => {
    for (const [english, spanish] of ASKED)
      for (const question of [english, spanish])
        for (const { name, evidence } of (await answerTo(question)).items)
          for (const cited of evidence) {
            const pairs = overlaps.flatMap(({ a, b }) => [a, b]);
            expect(pairs.some(({ position, text }) => position.name === name && text === cited.text)).toBe(true);
          }
  });

  it('of two posts says how many pairs of each kind there are', async () => {
    const { summary } = await answerTo('Does the Secretary overlap with the Administrative Auxiliary?');
    expect(summary).toBe(
      'Yes. The Secretaría and the Auxiliar Administrativo have 1 pair of functions in common: 1 overlapping in part.',
    );
  });

  it('tells the superior that delegates from the subordinate that supports', async () => {
    const { summary, items } = await answerTo('¿Qué delega el Coordinador de Planeación Estatal?');
    expect(items.map(({ name }) => name)).toEqual([
      'Coordinador de Planeación Estatal',
      'Analista de Planeación Estatal',
    ]);
    expect(summary).toMatch(/del Coordinador de Planeación Estatal al Analista de Planeación Estatal\.$/u);
    expect((await answerTo('¿Qué delega la Secretaria?')).items).toEqual([]);
  });
});
