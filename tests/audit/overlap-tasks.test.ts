import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/audit/overlap/tasks.ts';

describe('the tasks of a text', () => {
  it.each<[text: string, tasks: readonly string[]]>([
    ['Elaborar y actualizar el padrón de becarios', ['draw up: padron becari']],
    ['Coordinar la elaboración del padrón', ['draw up: padron']],
    ['Coordinar a los analistas', ['steer: anal']],
    // What is looked at is not what is done.
    ['Evaluar la implementación del programa', ['evaluate: program (implement)']],
    // How, why and with whom stand aside.
    ['Validar los contratos, a fin de cuidar el gasto', ['check: contrat']],
    ['Coordinar con las dependencias la formulación del presupuesto', ['draw up: presupuest']],
    ['Presentar a los regidores un informe de gastos', ['report: inform gast']],
    ['Validar los contratos y los convenios', ['check: contrat', 'check: conveni']],
    ['Elaborar el plan; y evaluar su impacto', ['draw up: plan', 'evaluate: impact']],
    ['Elaborar el plan, así como la revisión de los gastos', ['draw up: plan', 'check: gast']],
    ['Apoyar en el diseño de los cursos', ['supports draw up: curs']],
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

  it('take a proper name for one term, whatever it is written as', () => {
    const text = 'Validar la Matriz de Indicadores para Resultados (MIR)';
    const mentions = [
      { name: 'MIR', proper: true, start: 11, end: 48 },
      { name: 'MIR', proper: true, start: 50, end: 53 },
    ];
    expect(tasksOf(text, mentions).map(({ object }) => object)).toEqual([['MIR']]);
    const described = mentions.map((mention) => ({ ...mention, proper: false }));
    expect(tasksOf(text, described)[0]!.object).toContain('matriz');
  });
});
