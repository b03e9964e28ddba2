import { describe, expect, it } from 'vitest';
import { foldAccents } from '../../src/text.ts';
import { answerTo } from './real-manual.ts';

/** What asks for a thing, in either language, of a position that has none. */
const ASKING_WHAT: readonly string[] = [
  '¿Qué pasaportes expide la Secretaria?',
  '¿Con qué pasaportes trata la Secretaria?',
  'Del Auxiliar Administrativo, ¿qué pasaportes se saben?',
  'Which passports does the Secretary issue?',
  'What passports does the Administrative Auxiliary have?',
  '¿Qué personal tiene a su cargo la Secretaria?',
  'What staff does the Secretary have under her?',
];

describe('a question that asks what or which', () => {
  it.each(ASKING_WHAT)('is never answered yes or no: %s', async (question) => {
    for (const asked of [question, plain(question)]) {
      const { value, summary } = await answerTo(asked);
      expect([asked, typeof value]).not.toEqual([asked, 'boolean']);
      expect(summary).not.toMatch(/^(?:No|Yes|Sí)\b[:.,]/u);
    }
  });
});

describe('a question that asks whether', () => {
  it.each([
    ['¿Es cierto que la Secretaria elabora requisiciones?', true],
    ['¿La Secretaria expide pasaportes?', false],
    ['Is it true that the Secretary issues passports?', false],
  ])('is answered yes or no: %s', async (question, value) => {
    expect((await answerTo(question)).value).toBe(value);
    expect((await answerTo(plain(question))).value).toBe(value);
  });
});

describe('a post under its Spanish title in an English question', () => {
  it('is found without an "of"', async () => {
    const { items } = await answerTo('What does the Coordinador Región Laguna do?');
    expect(items.map(({ name }) => name)).toEqual(['Coordinador de Planeación y Seguimiento Región Laguna']);
  });
});

// "Del Auxiliar ..., qué ..." needs its accent: without marks nothing tells it from a "que" that joins.
function plain(question: string): string {
  return question.startsWith('Del') ? question : foldAccents(question.replace(/[¿?]/gu, ''));
}
