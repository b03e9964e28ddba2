import { describe, expect, it } from 'vitest';
import { answerTo } from './real-manual.ts';

const DIRECTOR = 'Director de Planeación, Seguimiento y Evaluación';

describe('a question that is two', () => {
  it.each([
    ['Who signs agreements and who takes the minutes?', [DIRECTOR, 'Asistente Técnico']],
    ['¿Quién firma los convenios y quién levanta las minutas?', [DIRECTOR, 'Asistente Técnico']],
    ['Who signs agreements? And who takes the minutes?', [DIRECTOR, 'Asistente Técnico']],
    ['What is the PAE and who does the Secretary report to?', ['PAE', 'Asistente Técnico']],
    ['¿Qué es el PAE y a quién le reporta la Secretaria?', ['PAE', 'Asistente Técnico']],
  ])('has both answers: %s', async (question, names) => {
    const { status, items, summary } = await answerTo(question);
    expect([status, items.map(({ name }) => name)]).toEqual(['ANSWERED', names]);
    expect(summary.match(/\.(?:\s|$)/gu)?.length).toBeGreaterThan(1);
  });

  it.each([
    ['What is the PAE and who works with it?', 'Analista de Evaluación del Desempeño'],
    ['¿Qué es el PAE y quién trabaja con él?', 'Analista de Evaluación del Desempeño'],
  ])('the second of which refers to the first: %s', async (question, name) => {
    expect((await answerTo(question)).items.map((item) => item.name)).toContain(name);
  });

  it.each([
    ['Which coordinators report to the Director but do not deal with municipalities?', 'without'],
    ['¿Qué coordinadores dependen del Director pero no tratan con los municipios?', 'without'],
    ['Which coordinators report to the Director and also deal with municipalities?', 'both'],
    ['¿Qué coordinadores dependen del Director y además tratan con los municipios?', 'both'],
  ])('of the same posts: %s', async (question, joint) => {
    const spoken = await answerTo('¿Qué coordinadores tratan con los municipios?');
    const dealing = new Set(spoken.items.map(({ name }) => name));
    const { status, items } = await answerTo(question);
    expect(status).toBe('ANSWERED');
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ name }) => dealing.has(name) !== (joint === 'both'))).toEqual([]);
  });

  it.each([
    ['Between the Secretary and the Administrative Auxiliary, who drives and who files?'],
    ['¿Entre la Secretaria y el Auxiliar Administrativo, quién maneja y quién archiva?'],
  ])('but compares is one: %s', async (question) => {
    expect((await answerTo(question)).items.length).toBeLessThanOrEqual(2);
  });
});
