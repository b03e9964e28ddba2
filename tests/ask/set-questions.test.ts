import { describe, expect, it } from 'vitest';
import { answerTo } from './real-manual.ts';

const WITHOUT_PROJECT = [
  'Director de Planeación, Seguimiento y Evaluación',
  'Asistente Técnico',
  'Auxiliar Administrativo',
  'Secretaría',
];

const UNRANKED = [...WITHOUT_PROJECT, 'Jefe de Área de Fomento a PBR – SED'];

describe('who need not know what is asked', () => {
  it.each([
    ["Which posts don't have to know Project?", WITHOUT_PROJECT],
    ['¿A qué puestos no se les pide conocer Project?', WITHOUT_PROJECT],
    ['Among the posts that must know PowerPoint, which ones need not know Project?', WITHOUT_PROJECT],
  ])('%s', async (question, names) => {
    const { intent, items, summary } = await answerTo(question);
    expect([intent, items.map(({ name }) => name)]).toEqual(['who-must-know', names]);
    expect(summary).not.toMatch(/must know|deben saber/u);
  });
});

describe('the posts of a rank, or of none of those ruled out', () => {
  it.each([
    ['Which positions are neither analysts nor coordinators?', UNRANKED],
    ['¿Qué puestos no son coordinadores ni analistas?', UNRANKED],
  ])('%s', async (question, names) => {
    const { intent, items } = await answerTo(question);
    expect([intent, items.map(({ name }) => name).sort()]).toEqual(['positions-of-rank', [...names].sort()]);
    expect(items.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });
});

describe('the posts that a task stands between say who does it', () => {
  it.each([
    ['Who passes on to the coordinators the projects and information that the Director asked for?'],
    ['¿Quién les pasa a los coordinadores lo que pide el Director?'],
  ])('%s', async (question) => {
    const [first] = (await answerTo(question)).items;
    expect(first?.name).toBe('Asistente Técnico');
    expect(first?.evidence.map((each) => each.function)).toContain(4);
  });
});

describe('what is put before a question', () => {
  it('is asked with it', async () => {
    const { items } = await answerTo('Con el Secretario de Finanzas y de Administración, ¿qué puesto se coordina?');
    expect(items[0]?.name).toBe('Director de Planeación, Seguimiento y Evaluación');
  });

  it.each([
    ["I'm updating the job profiles: who must know Project?", 'Who must know Project?'],
    ['Estoy actualizando los perfiles de puesto: ¿quién debe conocer Project?', '¿Quién debe conocer Project?'],
    ['For my audit: who signs agreements?', 'Who signs agreements?'],
    ['Como auditora, ¿quién firma los convenios?', '¿Quién firma los convenios?'],
  ])('but not what is only told, what it is for, or who asks: %s', async (told, bare) => {
    const [long, short] = [await answerTo(told), await answerTo(bare)];
    expect(long.items.map(({ id }) => id)).toEqual(short.items.map(({ id }) => id));
  });
});
