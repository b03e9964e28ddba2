import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, readQuestion } from '../../src/ask/question.ts';
import { mend } from '../../src/ask/spelling.ts';
import { detectLanguage } from '../../src/language/language.ts';
import { lexicon, names } from './real-manual.ts';

describe('the language of a question', () => {
  it.each([
    ['who signs the agreements', 'en'],
    ['quien firma los convenios', 'es'],
    ['¿MIR?', 'es'],
    ['MIR', 'es'],
    ['MIR meaning', 'en'],
    ['what is the Plan Estatal de Desarrollo', 'en'],
    ['que hace el State Planning Analyst', 'es'],
    ['convenios', 'es'],
    ['agreements', 'en'],
    ['', 'es'],
    ['señor', 'es'],
  ])('%j: %s', (question, language) => {
    expect(detectLanguage(question, lexicon)).toBe(language);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['seguimento', 'es', 'seguimiento'],
    ['evalucion', 'es', 'evaluacion'],
    ['conbenio', 'es', 'convenio'],
    ['archibo', 'es', 'archivo'],
    ['muncipal', 'es', 'municipal'],
    ['corespondence', 'en', 'correspondence'],
    ['agrement', 'en', 'agreement'],
    ['planing', 'en', 'planning'],
    ['asists', 'en', 'assists'],
    ['directer', 'en', 'director'],
  ] as const)('%s (%s) is %s', (typed, language, meant) => {
    expect(mend(typed, language, names.spelling)).toBe(meant);
  });

  it.each([
    ['convenio', 'en'],
    ['agreement', 'es'],
    ['mir', 'es'],
    ['pbr', 'es'],
    ['2030', 'es'],
    ['avisa', 'es'],
    ['pero', 'es'],
    ['zzyzxq', 'es'],
  ] as const)('%s (%s) is none', (typed, language) => {
    expect(mend(typed, language, names.spelling)).toBe(typed);
  });
});

describe('the clauses of a question', () => {
  it.each([
    ['I am new here; who signs agreements?', 'who signs agreements'],
    ['Soy regidor de un municipio. ¿Quién firma los convenios?', 'quien firma los convenios'],
    ['We ran out of paper, who orders more?', 'who orders more'],
    ['Who does the Director of Planning, Monitoring and Evaluation report to?', null],
    ['we need a course', null],
  ])('%s', (text, asking) => {
    const question = read(text);
    const words = question.tokens.filter(({ clause }) => question.asking.has(clause)).map(({ word }) => word);
    expect(words.join(' ')).toBe(asking ?? question.tokens.map(({ word }) => word).join(' '));
  });
});

describe('the words of a question', () => {
  it.each([
    ['who', 'link'],
    ['handles', 'carrier'],
    ['archive', 'content'],
    ['MIR', 'content'],
  ])('%s is a %s', (printed, role) => {
    const token = read('please tell me who handles the archive of the MIR').tokens.find(
      (each) => each.printed === printed,
    );
    expect(token?.role).toBe(role);
  });

  it('of a shouted question are those of a quiet one, but for what is an acronym', () => {
    const [loud, quiet] = ['QUIÉN VALIDA LA MATRIZ', 'quién valida la matriz'].map(read);
    expect(loud!.tokens.map(({ word }) => word)).toEqual(quiet!.tokens.map(({ word }) => word));
    expect(loud!.language).toBe(quiet!.language);
  });

  it('are typed in a hurry and meant in full', () => {
    expect(
      read('kien ve lo d los mpios')
        .tokens.map(({ word }) => word)
        .join(' '),
    ).toBe('quien ve lo de los municipios');
  });

  it('are read up to a limit, and a surrogate cut in half is no word', () => {
    expect(read('quién '.repeat(10_000)).text.length).toBe(LONGEST_QUESTION);
    expect(read('\uD800 \u0000').tokens).toEqual([]);
  });
});

function read(text: string) {
  return readQuestion(text, lexicon, names.spelling);
}
