import { describe, expect, it } from 'vitest';
import { stagesOf } from './real-manual.ts';

describe('a question is cut into', () => {
  it.each([
    ['who signs the annual evaluation programme', ['signs', 'annual evaluation programme']],
    ['¿Quién elabora las requisiciones de papelería?', ['elabora', 'requisiciones', 'papeleria']],
    ['¿Qué hace el Analista de Planeación Estatal?', ['analista planeacion estatal']],
    ['Who validates the MIR?', ['validates', 'mir']],
    ['¿Quién da seguimiento a los indicadores?', ['da seguimiento', 'indicadores']],
    ['could you please tell me who I should talk to', []],
    ['disculpe, ¿con quién puedo hablar?', []],
  ])('%s', (question, expected) => {
    const facets = stagesOf(question).facets.map(({ tokens }) => tokens.map(({ word }) => word).join(' '));
    expect(facets).toEqual(expected);
  });

  it('names before entries of the lexicon', () => {
    const [facet] = stagesOf('¿Qué es la Matriz de Indicadores para Resultados?').facets;
    expect(facet!.named.map(({ name }) => name)).toEqual(['Matriz de Indicadores para Resultados']);
  });

  it('wordings in Spanish, whatever the language, the surest first', () => {
    for (const question of ['who drives the car', 'quién maneja el coche']) {
      const { alternatives } = stagesOf(question).facets.at(-1)!;
      expect(alternatives.flatMap(({ stems }) => stems)).toContain('automovil');
      const qualities = alternatives.map(({ quality }) => quality);
      expect(qualities).toEqual(qualities.toSorted((a, b) => b - a));
    }
  });
});
