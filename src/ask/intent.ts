import { LANGUAGES } from '../language/language.ts';
import type { Facet } from './facet.ts';
import type { Linked } from './mentions.ts';
import type { Intent, RefusedReading, Setting, Understanding } from './model.ts';
import { isAsking, type Question, type Token } from './question.ts';
import { matchShapes, type ShapeMatch } from './shapes.ts';
import { INTENTS, FALLBACK } from './intents/list.ts';

/** The reading of a question whose shape fits best and whose intent accepts it, with the readings that were refused. */
export function recognise(question: Question, { mentions, topic }: Linked, setting: Setting): Understanding | null {
  const refused: RefusedReading[] = [];
  for (const { intent, match } of [...readings(question, { mentions, topic }), { intent: FALLBACK, match: null }]) {
    const words = new Set(match?.words ?? []);
    const named = mentions.filter(({ tokens }) => !tokens.every((token) => words.has(token)));
    const reading = { question, mentions: named, slots: match?.slots ?? [], topic: withoutWords(topic, words) };
    const reason = intent.refuse(reading, setting);
    if (reason === null) return { ...reading, intent, refused };
    if (!refused.some((each) => each.intent === intent.name)) refused.push({ intent: intent.name, reason });
  }
  return null;
}

type Reading = { readonly intent: Intent; readonly match: ShapeMatch | null };

/** What a word of the question costs a shape that leaves it unexplained. */
const UNEXPLAINED = 1;

function readings(question: Question, { mentions }: Linked): readonly Reading[] {
  const matches = matchShapes(question, mentions)
    .filter((match) => isOfAsking(match, question))
    .map((match) => ({ match, value: valueOf(match, question) }));
  return matches
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ match }) => {
      const intent = INTENTS.find(({ name }) => name === match.shape.intent);
      return intent === undefined ? [] : [{ intent, match }];
    });
}

// "The staff of the directorate must get to an event: whom do I tell?" has told of the staff before it asks.
function isOfAsking({ words, slots }: ShapeMatch, question: Question): boolean {
  const { interrogatives } = LANGUAGES[question.language];
  const asks = question.tokens.some(({ word, clause }) => question.asking.has(clause) && interrogatives.has(word));
  return !asks || isAsking([...words, ...slots.flatMap(({ tokens }) => tokens)], question);
}

// "What are the responsibilities of ...": the words of the shape are no subject.
function withoutWords(topic: readonly Facet[], words: ReadonlySet<Token>): readonly Facet[] {
  return topic.filter(({ tokens }) => !tokens.some((token) => words.has(token)));
}

function valueOf({ score, words, slots }: ShapeMatch, { tokens, asking }: Question): number {
  const explained = new Set([...words, ...slots.flatMap((slot) => slot.tokens)]);
  const unexplained = tokens.filter(
    (token) => token.role === 'content' && asking.has(token.clause) && !explained.has(token),
  );
  return score - UNEXPLAINED * unexplained.length;
}
