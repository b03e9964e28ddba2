import { describe, expect, it } from 'vitest';
import { spanishStem } from '../../src/language/analysis.ts';

describe('the forms of a Spanish verb have one stem', () => {
  it.each([
    ['realizar', 'realiza', 'realizan', 'realizamos', 'realice', 'realicen', 'realizado'],
    ['radicar', 'radica', 'radicamos', 'radique', 'radiquen', 'radicado'],
    ['pagar', 'paga', 'pagamos', 'pague', 'paguen', 'pagado'],
    ['conocer', 'conoce', 'conocemos', 'conozca', 'conozcan', 'conozco'],
    ['atender', 'atiende', 'atendemos', 'atendamos', 'atendido'],
    ['recibir', 'recibe', 'recibimos', 'reciba', 'recibido'],
    ['verificar', 'verifica', 'verifique', 'verificamos', 'verificado'],
    ['elaborar', 'elabora', 'elaboramos', 'elaboremos', 'elaborado'],
  ])('%s', (infinitive, ...forms) => {
    expect(forms.filter((form) => spanishStem(form) !== spanishStem(infinitive))).toEqual([]);
  });
});

describe('a plural has the stem of its singular', () => {
  it.each([
    ['préstamo', 'préstamos'],
    ['trámite', 'trámites'],
    ['próximo', 'próximos'],
    ['unidad', 'unidades'],
    ['gobierno', 'gobiernos'],
    ['índice', 'índices'],
  ])('%s, %s', (one, many) => {
    expect(spanishStem(many)).toBe(spanishStem(one));
  });
});
