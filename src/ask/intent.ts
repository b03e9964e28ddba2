import type { Facet } from './facet.ts';
import type { Linked } from './mentions.ts';
import type { Intent, RefusedReading, Setting, Understanding } from './model.ts';
import type { Question } from './question.ts';
import { matchShapes, type ShapeMatch } from './shapes.ts';
import { INTENTS, FALLBACK } from './intents/list.ts';

/** The reading of a question whose shape fits best and whose intent accepts it, with the readings that were refused. */
export function recognise(question: Question, { mentions, topic }: Linked, setting: Setting): Understanding | null {
  const refused: RefusedReading[] = [];
  for (const { intent, match } of [...readings(question, { mentions, topic }), { intent: FALLBACK, match: null }]) {
    const reading = { question, mentions, slots: match?.slots ?? [], topic: withoutWords(topic, match) };
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
  const matches = matchShapes(question, mentions).map((match) => ({ match, value: valueOf(match, question) }));
  return matches
    .toSorted((a, b) => b.value - a.value)
    .flatMap(({ match }) => {
      const intent = INTENTS.find(({ name }) => name === match.shape.intent);
      return intent === undefined ? [] : [{ intent, match }];
    });
}

// "What are the responsibilities of ...": the words of the shape are no subject.
function withoutWords(topic: readonly Facet[], match: ShapeMatch | null): readonly Facet[] {
  const words = new Set(match?.words ?? []);
  return topic.filter(({ tokens }) => !tokens.some((token) => words.has(token)));
}

function valueOf({ score, words, slots }: ShapeMatch, { tokens, asking }: Question): number {
  const explained = new Set([...words, ...slots.flatMap((slot) => slot.tokens)]);
  const unexplained = tokens.filter(
    (token) => token.role === 'content' && asking.has(token.clause) && !explained.has(token),
  );
  return score - UNEXPLAINED * unexplained.length;
}
