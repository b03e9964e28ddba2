import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../src/ask/intents/list.ts';
import { SHAPES } from '../../src/ask/shape.ts';
import { foldAccents } from '../../src/text.ts';
import { ASKED } from './intents.ts';
import { answerTo, stagesOf } from './real-manual.ts';

describe('a question is taken for what it asks', () => {
  it.each(ASKED.flatMap(([intent, ...asked]) => asked.map((question) => [question, intent] as const)))(
    '%s: %s',
    async (question, intent) => {
      expect((await answerTo(question)).intent).toBe(intent);
    },
  );

  it('with and without accents and marks', async () => {
    for (const [intent, , spanish] of ASKED)
      expect([spanish, (await answerTo(foldAccents(spanish.replace(/[¿?]/gu, '')))).intent]).toEqual([spanish, intent]);
  });
});

describe('readings that were refused', () => {
  it('have each a reason, once an intent, and never the one that was taken', () => {
    for (const question of ASKED.flatMap(([, ...asked]) => asked)) {
      const { understanding } = stagesOf(question);
      const refused = understanding?.refused ?? [];
      expect(new Set(refused.map(({ intent }) => intent)).size).toBe(refused.length);
      expect(refused.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    }
  });
});

describe('the shapes of questions', () => {
  it('name intents that there are', () => {
    const known = new Set(INTENTS.map(({ name }) => name));
    expect(SHAPES.filter(({ intent }) => !known.has(intent))).toEqual([]);
  });

  it('ask for every intent in both languages, but for the one that is asked in any words', () => {
    for (const { name } of INTENTS.filter((intent) => intent.name !== 'who-handles'))
      for (const language of ['en', 'es'])
        expect([name, language, SHAPES.some((shape) => shape.intent === name && shape.language === language)]).toEqual([
          name,
          language,
          true,
        ]);
  });
});
