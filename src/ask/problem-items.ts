import type { LanguageCode } from '../language/language.ts';
import { passageEvidence } from './evidence.ts';
import type { AnswerItem, Evidence, Row } from './model.ts';
import { strings, text } from './names.ts';

/** How much a fault of each severity weighs. */
const WEIGHTS: Readonly<Record<string, number>> = { high: 1, medium: 0.5, low: 0.25 };

/** A fault as an item: it goes by what is wrong, and also by its code. */
export function problemItem(row: Row, language: LanguageCode): AnswerItem {
  return {
    type: 'Problem',
    id: text(row['id']) ?? '',
    name: statementIn(row, language),
    aliases: [text(row['code']) ?? ''],
    involvement: null,
    score: WEIGHTS[text(row['severity']) ?? ''] ?? 0,
    evidence: problemEvidence(row),
    explanation: [],
  };
}

/** What is wrong, in a language. */
export function statementIn(row: Row, language: LanguageCode): string {
  return text(row[language === 'es' ? 'statementEs' : 'statement']) ?? '';
}

/** Every place of the manual that a fault is seen in. */
export function problemEvidence(row: Row): readonly Evidence[] {
  const [from, to] = [row['whereFrom'], row['whereTo']].map((lines) => (Array.isArray(lines) ? lines : []));
  return strings(row['quotes']).map((quote, place) =>
    passageEvidence('manual', quote, {
      position: null,
      row: { sourceFrom: from![place] ?? null, sourceTo: to![place] ?? null },
    }),
  );
}
