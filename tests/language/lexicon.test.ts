import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INTENTS } from '../../src/ask/intents/list.ts';
import { readDataFolder } from '../../src/data.ts';
import { englishKey, LONGEST_ENTRY, readLexicon, spanishKey } from '../../src/language/lexicon.ts';
import { wordsOf } from '../../src/text.ts';

const Entry = z.string().regex(/^\S+(?: \S+)*$/u, 'blanks at an end or two in a row');
const Subject = z.strictObject({
  subject: z.string(),
  concepts: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
      es: z.array(Entry).min(1),
      en: z.array(Entry).min(1),
      broader: z.array(z.string()).optional(),
    }),
  ),
});

const subjects = readDataFolder('lexicon', Subject);
const concepts = subjects.flatMap(([, { concepts: each }]) => each);
const byId = new Map(concepts.map((concept) => [concept.id, concept]));

describe('the lexicon', () => {
  it('has a subject a file, each once', () => {
    expect(new Set(subjects.map(([, { subject }]) => subject)).size).toBe(subjects.length);
  });

  it('has every concept once', () => {
    expect(byId.size).toBe(concepts.length);
  });

  it('has broader concepts that there are, and none that is broader than itself', () => {
    const missing = concepts.flatMap(({ id, broader = [] }) =>
      broader.filter((each) => !byId.has(each)).map((each) => `${id}: ${each}`),
    );
    expect(missing).toEqual([]);
    expect(concepts.map(({ id }) => id).filter((id) => ancestors(id).has(id))).toEqual([]);
  });

  it('is in lower case, each entry once in its concept', () => {
    const entries = concepts.flatMap(({ id, en, es }) => [en, es].map((list) => ({ id, list })));
    const upper = entries.flatMap(({ list }) => list.filter((entry) => entry !== entry.toLowerCase()));
    expect(upper).toEqual([]);
    const doubled = entries.filter(({ list }) => new Set(list).size < list.length).map(({ id }) => id);
    expect(doubled).toEqual([]);
  });

  it('has entries that questions can hold: with words in them, and no longer than a question is read in', () => {
    const english = concepts.flatMap(({ en }) => en).filter((entry) => !isReadable(englishKey(entry)));
    const spanish = concepts.flatMap(({ es }) => es).filter((entry) => !isReadable(spanishKey(entry)));
    expect({ english, spanish }).toEqual({ english: [], spanish: [] });
  });

  it('is found by every entry in either language', () => {
    const { entries } = readLexicon();
    const lost = concepts.flatMap((concept) => [
      ...concept.en.filter((entry) => !entries.en.get(englishKey(entry))?.some(({ id }) => id === concept.id)),
      ...concept.es.filter((entry) => !entries.es.get(spanishKey(entry))?.some(({ id }) => id === concept.id)),
    ]);
    expect(lost).toEqual([]);
  });
});

const Shapes = z.strictObject({ intent: z.string(), en: z.array(z.string()).min(1), es: z.array(z.string()).min(1) });

describe('the shapes of questions', () => {
  const files = readDataFolder('questions', Shapes);

  it('stand in a file an intent, named after it, and every intent has one', () => {
    expect(files.map(([file]) => file.replace('.json', ''))).toEqual(files.map(([, { intent }]) => intent));
    expect(files.map(([, { intent }]) => intent)).toEqual(INTENTS.map(({ name }) => name).sort());
  });

  it('are made of the elements that are read, and stand once in a language', () => {
    const element =
      /^(?:\.\.\.|\^|\??\$|\?<word>|\??(?:\{[a-z]+\}|<kind>|['\p{L}\p{N}]*)(?:\|\??(?:\{[a-z]+\}|['\p{L}\p{N}]*))*)$/u;
    for (const [file, { en, es }] of files)
      for (const shapes of [en, es]) {
        const unread = shapes.flatMap((shape) =>
          shape
            .trim()
            .split(' ')
            .filter((part) => !element.test(part)),
        );
        expect([file, unread]).toEqual([file, []]);
        expect(new Set(shapes).size, file).toBe(shapes.length);
      }
  });

  it('name slots that mentions fill', () => {
    const slots = files
      .flatMap(([, { en, es }]) => [...en, ...es])
      .flatMap((shape) => shape.match(/(?<=\{)[^}]*/gu) ?? []);
    const known = new Set(['position', 'unit', 'entity', 'knowledge', 'principle', 'rank', 'body', 'foreign']);
    expect([...new Set(slots)].filter((slot) => !known.has(slot))).toEqual([]);
  });
});

function ancestors(id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(byId.get(id)?.broader ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(byId.get(next)?.broader ?? []));
  }
  return found;
}

function isReadable(key: string): boolean {
  return key !== '' && wordsOf(key).length <= LONGEST_ENTRY;
}
