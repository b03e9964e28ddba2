import type { Question } from './question.ts';

/** Whether a question asks for a number: "how many", "cuántas". */
export function asksHowMany({ tokens }: Question): boolean {
  return tokens.some(({ word }, at) => SPANISH.test(word) || (word === 'how' && tokens[at + 1]?.word === 'many'));
}

const SPANISH = /^cuant[oa]s$/u;
