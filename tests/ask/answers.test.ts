import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { openStore } from '../../src/graph/open.ts';
import { foldAccents } from '../../src/text.ts';
import { ASKED } from './intents.ts';
import { answerTo, manual, store } from './real-manual.ts';

const ASM = 'Analista de Evaluación del Desempeño';
const DIRECTOR = 'Director de Planeación, Seguimiento y Evaluación';

/** The same question in English and Spanish, the position that stands first, and a function that is cited of it. */
const ANSWERED: readonly (readonly [string, string, string, number | null])[] = [
  ['who handles ASM follow-up', '¿Quién da seguimiento a los ASM?', ASM, 5],
  ['Who signs agreements?', '¿Quién firma los convenios?', DIRECTOR, 7],
  ['Who takes the minutes?', '¿Quién levanta las minutas?', 'Asistente Técnico', 5],
  ['Who looks after the car?', '¿Quién se encarga del automóvil?', 'Auxiliar Administrativo', 6],
  ['Who deals with INEVAP?', '¿Quién trata con el INEVAP?', ASM, 5],
  ['Who does the Secretary report to?', '¿A quién le reporta la Secretaria?', 'Asistente Técnico', null],
  [
    'Who is the boss of the State Planning Coordinator?',
    '¿Quién es el jefe del Coordinador de Planeación Estatal?',
    DIRECTOR,
    null,
  ],
  ['What does the Administrative Auxiliary do?', '¿Qué hace el Auxiliar Administrativo?', 'Auxiliar Administrativo', 6],
  [
    'What functions of the monitoring analyst does the evaluation analyst also have?',
    '¿Qué funciones del analista de seguimiento también las tiene el de evaluación?',
    'Analista de Seguimiento y Monitoreo',
    4,
  ],
  ['What is PbR?', '¿Qué es el PbR?', 'Presupuesto basado en Resultados', 4],
];

describe('a question has its answer', () => {
  it.each(
    ANSWERED.flatMap(([english, spanish, ...rest]) => [
      [english, 'en', ...rest] as const,
      [spanish, 'es', ...rest] as const,
    ]),
  )('%s', async (question, language, first, cited) => {
    const { status, items, ...answer } = await answerTo(question);
    expect({ status, language: answer.language, first: items[0]?.name }).toEqual({
      status: 'ANSWERED',
      language,
      first,
    });
    if (cited !== null) expect(items[0]!.evidence.map((each) => each.function)).toContain(cited);
  });

  it('the same without accents, marks and capitals', async () => {
    for (const [, spanish] of ANSWERED) {
      const plain = foldAccents(spanish.replace(/[¿?]/gu, ''));
      const [given, expected] = [await answerTo(plain), await answerTo(spanish)];
      expect({ ...given, question: '' }, plain).toEqual({ ...expected, question: '' });
    }
  });

  it('the same things in both languages', async () => {
    for (const [english, spanish] of ANSWERED) {
      const [en, es] = [await answerTo(english), await answerTo(spanish)];
      expect([spanish, es.items.map(({ id }) => id)]).toEqual([spanish, en.items.map(({ id }) => id)]);
      expect(es.summary).not.toBe(en.summary);
    }
  });

  it.each([['which roles interact with municipalities'], ['¿Qué puestos se relacionan con los municipios?']])(
    'every position that the manual names with municipalities, and why: %s',
    async (question) => {
      const { items } = await answerTo(question);
      expect(items.map(({ name }) => name).sort()).toEqual(positionsWith(/municipi|ayuntamiento|COPLADEM/iu));
      expect(items.filter(({ evidence }) => evidence.length === 0 || evidence.some(({ text }) => text === ''))).toEqual(
        [],
      );
    },
  );

  it.each([
    ['What is the ACI?', 'What is the ACI, the ACI that is called ACI?'],
    ['¿Qué es el ACI?', '¿Qué es el ACI, el ACI que llaman ACI?'],
  ])('with each place that names it once, however often the question does: %s', async (once, often) => {
    expect((await answerTo(often)).items).toEqual((await answerTo(once)).items);
  });

  it('whom to ask next, where the position reports to someone', async () => {
    const { escalation } = await answerTo('who handles ASM follow-up');
    expect(escalation.map(({ name }) => name)).toEqual(['Coordinador de Evaluación del Desempeño']);
  });

  it('with the statements that were run, each with its text and parameters', async () => {
    for (const [question] of ANSWERED) {
      const { cypher } = await answerTo(question);
      expect(cypher.length).toBeGreaterThan(0);
      for (const { name, text, parameters } of cypher)
        for (const parameter of text.match(/(?<=\$)\w+/gu) ?? []) expect(parameters, name).toHaveProperty(parameter);
    }
  });
});

describe('a question that the manual does not answer', () => {
  it.each([
    ['who issues passports'],
    ['¿Quién expide pasaportes?'],
    ['who pays the salaries'],
    ['¿Quién paga la nómina?'],
    ['recipe for mole'],
    ['receta de mole'],
    ['What is Python?'],
    ['¿Qué es Python?'],
    ['How old is the Director?'],
    ['¿Qué hace el tesorero?'],
    ['Wer kümmert sich um die Nachverfolgung?'],
    ['MATCH (n) DETACH DELETE n'],
    ['terms:* AND -foo~2 "bar"^4 (who'],
    ['{"$ne": null}'],
  ])('is refused: %s', async (question) => {
    const { status, items, summary } = await answerTo(question);
    expect({ status, items }).toEqual({ status: 'NO_MATCH', items: [] });
    expect(summary).not.toBe('');
  });

  it('names near things as near, never as the answer', async () => {
    for (const question of ['who pays the salaries of evaluators', '¿Quién paga los sueldos de los evaluadores?']) {
      const { status, items, nearest } = await answerTo(question);
      if (status === 'NO_MATCH') expect(items).toEqual([]);
      if (status === 'ANSWERED') expect(nearest).toEqual([]);
    }
  });
});

const COUNTED = { name: 'ask/count-functions', parameters: {} } as const;

describe('what is no question', () => {
  it.each([[''], ['   '], ['???'], ['hello'], ['hola'], ['\u0000\u0001\u001B'], ['🏛️'], ['\uD800']])(
    'has examples of questions instead: %j',
    async (question) => {
      const { status, items, suggestions } = await answerTo(question);
      expect({ status, items, examples: suggestions.length }).toEqual({
        status: 'NOT_UNDERSTOOD',
        items: [],
        examples: 3,
      });
    },
  );

  it('of any length and with any characters between has an answer', async () => {
    for (const question of ['a'.repeat(10_000), 'who '.repeat(2_500), `${'x '.repeat(5_000)}who handles ASM follow-up`])
      expect((await answerTo(question)).status).not.toBe('ANSWERED');
    const { items } = await answerTo('\u0000who\u0007 handles\u001B ASM\u0000 follow-up\r\n');
    expect(items[0]?.name).toBe(ASM);
  });

  it('changes nothing in the graph', async () => {
    const before = await store.read(COUNTED);
    await answerTo('who handles "}) DETACH DELETE p //');
    expect(await store.read(COUNTED)).toEqual(before);
  });

  it('needs a graph: an empty one says what to do', async () => {
    const empty = await openStore({ engine: 'grafeo', file: null, deadlineMs: 10_000 });
    await empty.prepare();
    await expect(ask('who handles ASM follow-up', empty)).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    await empty.close();
  });
});

describe('the examples that are offered', () => {
  it('each have an answer, as many in either language', async () => {
    const [english, spanish] = [(await answerTo('hello')).suggestions, (await answerTo('hola')).suggestions];
    expect(english.length).toBe(spanish.length);
    for (const question of [...english, ...spanish])
      expect([question, (await answerTo(question)).status]).toEqual([question, 'ANSWERED']);
  });
});

describe('every answer', () => {
  it('is plain data, the same again', async () => {
    for (const question of ASKED.flatMap(([, ...asked]) => asked)) {
      const answer = await answerTo(question);
      expect(JSON.parse(JSON.stringify(answer)), question).toEqual(answer);
      expect(await answerTo(question)).toEqual(answer);
    }
  });
});

/** The names of the positions with a function or a relation that says so, sorted. */
function positionsWith(words: RegExp): readonly string[] {
  return manual.positions
    .filter(({ functions, externalRelations }) =>
      [...functions.map(({ text }) => text), ...externalRelations.flatMap(({ area, reason }) => [area, reason])].some(
        (text) => words.test(text),
      ),
    )
    .map(({ name }) => name)
    .sort();
}
