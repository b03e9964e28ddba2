import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/audit/overlap/tasks.ts';

describe('the tasks of a text', () => {
  it.each<[text: string, tasks: readonly string[]]>([
    ['Elaborar y actualizar el padrón de becarios', ['draw up: padron becari']],
    ['Coordinar la elaboración del padrón', ['draw up: padron']],
    ['Coordinar a los analistas', ['steer: anal']],
    // What is looked at is not what is done.
    ['Evaluar la implementación del programa', ['evaluate: program (carry out)']],
    // How, why and with whom stand aside.
    ['Validar los contratos, a fin de cuidar el gasto', ['check: contrat']],
    ['Coordinar con las dependencias la formulación del presupuesto', ['draw up: presupuest']],
    ['Presentar a los regidores un informe de gastos', ['report: inform gast']],
    ['Validar los contratos y los convenios', ['check: contrat', 'check: conveni']],
    ['Elaborar el plan; y evaluar su impacto', ['draw up: plan', 'evaluate: impact']],
    ['Elaborar el plan, así como la revisión de los gastos', ['draw up: plan', 'check: gast']],
    ['Apoyar en el diseño de los cursos', ['supports draw up: curs']],
    [
      'Apoyar en el diseño de los cursos, así como la revisión de los gastos',
      ['supports draw up: curs', 'supports check: gast'],
    ],
    // By what means one supports is a task; by what means one does the work is not.
    [
      'Apoyar en el diseño de los cursos mediante el análisis de las encuestas',
      ['supports draw up: curs', 'supports check: encuest'],
    ],
    ['Diseñar los cursos mediante el análisis de las encuestas', ['draw up: curs']],
    // A gerund or a duty says what else is done to the object.
    ['Integrar los expedientes, revisando su vigencia', ['draw up+check: expedient']],
    ['Manejo de expedientes que debe mantener en orden', ['carry out+keep: expedient']],
    ['Distribuir oficios y correspondencia', ['move: document']],
    // Without a comma, the object stands in the phrase of with whom.
    ['Coordinar con las dependencias programas de becas', ['steer: program bec']],
    ['Diseñar foros de consulta ciudadana', ['draw up: for particip ciudadan']],
    ['', []],
  ])('"%s" are %j', (text, tasks) => {
    expect(
      tasksOf(text, []).map(({ does, supports, object, process }) => {
        const doing = `${supports ? 'supports ' : ''}${[...does].join('+')}`;
        return `${doing}: ${object.join(' ')}${process.length > 0 ? ` (${process.join(' ')})` : ''}`;
      }),
    ).toEqual(tasks);
  });

  it('take a proper name for one term, whatever it is written as, and each of a list for an object', () => {
    const text = 'Validar la Matriz de Indicadores para Resultados (MIR)';
    const mentions = [
      { name: 'MIR', proper: true, start: 11, end: 48 },
      { name: 'MIR', proper: true, start: 50, end: 53 },
    ];
    expect(tasksOf(text, mentions).map(({ object }) => object)).toEqual([['MIR']]);
    const listed = 'Validar las reglas del FAIS, FISM y del FORTAMUN';
    const funds = ['FAIS', 'FISM', 'FORTAMUN'].map((name) => {
      const start = listed.indexOf(name);
      return { name, proper: true, start, end: start + name.length };
    });
    expect(tasksOf(listed, funds).map(({ object }) => object)).toEqual([['regl', 'FAIS'], ['FISM'], ['FORTAMUN']]);
    const described = mentions.map((mention) => ({ ...mention, proper: false }));
    expect(tasksOf(text, described)[0]!.object).toContain('matriz');
  });
});
