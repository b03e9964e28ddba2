import { describe, expect, it } from 'vitest';
import { stagesOf } from './real-manual.ts';

const COORDINATORS = [
  'Coordinador de Planeación Estatal',
  'Coordinador de Seguimiento y Monitoreo',
  'Coordinador de Evaluación del Desempeño',
  'Coordinador de Mejora Continua',
  'Coordinador de Planeación y Seguimiento Región Laguna',
  'Coordinador General de Gabinete',
];

const DIRECTOR = 'Director de Planeación, Seguimiento y Evaluación';

describe('what a question names', () => {
  it.each([
    ['What does the State Planning Analyst do?', 'position', 'Analista de Planeación Estatal'],
    ['What does the analyst of state planning do?', 'position', 'Analista de Planeación Estatal'],
    ['¿Qué hace el Analista de Planeación Estatal?', 'position', 'Analista de Planeación Estatal'],
    ['que hace el analista de planeacion estatal', 'position', 'Analista de Planeación Estatal'],
    ['que ase el analista de planeasion estatal', 'position', 'Analista de Planeación Estatal'],
    ['What does the Performance Evaluation Coordinator do?', 'position', 'Coordinador de Evaluación del Desempeño'],
    ['¿Qué hace la coordinadora de mejora continua?', 'position', 'Coordinador de Mejora Continua'],
    ['What does the Technical Assistant do?', 'position', 'Asistente Técnico'],
    ['what does the clerk of administration do', 'position', 'Auxiliar Administrativo'],
    ['What is the MIR?', 'entity', 'Matriz de Indicadores para Resultados'],
    ['¿Qué es la Matriz de Indicadores para Resultados?', 'entity', 'Matriz de Indicadores para Resultados'],
    ['what is the performance evaluation system', 'entity', 'Sistema de Evaluación del Desempeño'],
    ['¿Quién trata con los municipios?', 'entity', 'Municipios'],
    ['Who deals with municipalities?', 'entity', 'Municipios'],
  ])('%s', (question, kind, name) => {
    expect(named(question)).toEqual([[kind, name]]);
  });

  it('several things, in the order of the question', () => {
    expect(named('Does the Secretary report to the Director?').map(([, name]) => name)).toEqual([
      'Secretaría',
      'Director de Planeación, Seguimiento y Evaluación',
    ]);
  });

  it.each([
    ['What do the monitoring coordinator and analyst share?'],
    ['¿Qué comparten el coordinador y el analista de seguimiento y monitoreo?'],
  ])('two posts of one area: %s', (question) => {
    expect(named(question).map(([, name]) => name)).toEqual([
      'Coordinador de Seguimiento y Monitoreo',
      'Analista de Seguimiento y Monitoreo',
    ]);
  });

  it.each([
    ['Leaving the Director aside, who deals with municipalities?', [true, false]],
    ['Dejando fuera al Director, ¿quién trata con los municipios?', [true, false]],
    ['Which positions deal with neither the municipalities nor the INEVAP?', [true, true]],
    ['¿Qué puestos no tratan con los municipios ni con el INEVAP?', [true, true]],
    ['Who deals with the INEVAP but not with municipalities?', [false, true]],
    ['¿Quién trata con el INEVAP pero no con los municipios?', [false, true]],
  ])('which of them are denied: %s', (question, denied) => {
    expect(stagesOf(question).mentions.map(({ negated }) => negated)).toEqual(denied);
  });

  it.each([
    ['Why is the Director in touch with the INEVAP?'],
    ['¿Por qué el Director está en contacto con el INEVAP?'],
  ])('a post beside what it does: %s', (question) => {
    expect(named(question)[0]).toEqual(['position', DIRECTOR]);
  });

  it.each([
    ['The Improvement Coordinator and the Evaluation Coordinator'],
    ['El coordinador de mejora continua y el de evaluación del desempeño'],
  ])('no area of the post that follows: %s', (question) => {
    expect(named(question).map(([, name]) => name)).toEqual([
      'Coordinador de Mejora Continua',
      'Coordinador de Evaluación del Desempeño',
    ]);
  });

  it.each([['Who does the coordinator report to?'], ['¿A quién reporta el coordinador?']])(
    'all who may be meant: %s',
    (question) => {
      const [mention] = stagesOf(question).mentions;
      expect(mention).toMatchObject({ kind: 'position', negated: false });
      expect(mention!.things.map(({ name }) => name)).toEqual(COORDINATORS);
    },
  );

  it.each([['Which coordinators deal with the INEVAP?'], ['¿Qué coordinadores tratan con el INEVAP?']])(
    'all of a rank: %s',
    (question) => {
      const [mention] = stagesOf(question).mentions;
      expect(mention!.kind).toBe('rank');
      expect(mention!.things.map(({ name }) => name)).toEqual(COORDINATORS);
    },
  );

  it.each([
    ['Who is the boss of the Continuous Improvement Coordinator and his analyst?'],
    ['¿Quién es el jefe del Coordinador de Mejora Continua y de su analista?'],
  ])('the analyst of whom was named before: %s', (question) => {
    const last = stagesOf(question).mentions.at(-1);
    expect(last!.things.map(({ name }) => name)).toEqual(['Analista de Mejora Continua']);
  });

  it.each([
    ['What does the director of public works do?'],
    ['¿Qué hace el director de obras públicas?'],
    ['what does the treasurer do'],
  ])('a post that the manual does not have: %s', (question) => {
    expect(stagesOf(question).mentions).toMatchObject([{ kind: 'foreign', things: [] }]);
  });

  it.each([
    ['Which analysts do not deal with municipalities?', [false, true]],
    ['¿Qué analistas no tratan con los municipios?', [false, true]],
    ['Which analysts deal with municipalities?', [false, false]],
    ['I am not new; which analysts deal with municipalities?', [false, false]],
  ])('denied or not: %s', (question, negated) => {
    expect(stagesOf(question).mentions.map((mention) => mention.negated)).toEqual(negated);
  });
});

function named(question: string): readonly (readonly [string, string | undefined])[] {
  return stagesOf(question).mentions.map(({ kind, things }) => [kind, things[0]?.name] as const);
}
