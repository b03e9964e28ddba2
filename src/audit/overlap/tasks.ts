import type { EntityMention } from '../model.ts';
import { doingAt, isDoing, isInfinitive, type Doing } from './actions.ts';
import { isArticle, isConjunction, phraseAt, tokensOf, type Found, type Token } from './tokens.ts';
import { IGNORED, OPENERS, RECIPIENTS, SAME, type Aside } from './words.ts';

/**
 * One thing that a function does: the kinds of doing, the terms of what it is done to (its head first), the kinds of
 * doing that are looked at ("validar la integración de"), the two together, the entities it is done by means of, and
 * the terms of the whole clause, which says how and why too. No list has a term twice.
 */
export type Task = {
  readonly does: readonly string[];
  readonly supports: boolean;
  readonly object: readonly string[];
  readonly process: readonly string[];
  readonly about: readonly string[];
  readonly means: readonly string[];
  readonly clause: readonly string[];
};

/** A task while it is being read; `skipped` are the terms outside its objects. */
type Draft = {
  readonly doings: Doing[];
  readonly governed: string[];
  readonly objects: string[][];
  readonly means: string[];
  readonly skipped: string[];
  readonly ways: number[];
  phrase: Aside | 'core';
};

/**
 * The tasks of a function's text, in order: "Validar la MIR y los Programas Operativos, a fin de ...; coordinar su
 * entrega" has three.
 */
export function tasksOf(text: string, mentions: readonly EntityMention[]): readonly Task[] {
  const tokens = inOneWording(tokensOf(text, mentions));
  const drafts: Draft[] = [newDraft()];
  let at = 0;
  while (at < tokens.length) {
    if (startsTask(tokens, at, drafts.at(-1)!)) drafts.push(nextDraft(tokens, at, drafts.at(-1)!));
    at += readPhrase(tokens, at, drafts.at(-1)!);
  }
  const ways = drafts.flatMap((draft) => draft.ways.flatMap((from) => wayAt(tokens, from, draft)));
  return [...drafts, ...ways].flatMap(finished);
}

// "Apoyar en la evaluación mediante el análisis y validación de la MIR": by what means is a task of its own.
function wayAt(tokens: readonly Token[], from: number, { doings }: Draft): readonly Draft[] {
  const start = isArticle(tokens[from]) ? from + 1 : from;
  const support = doings.filter(({ action }) => action.does === 'support');
  if (support.length === 0 || !isDoing(tokens, start)) return [];
  const draft = newDraft();
  draft.doings.push(...support);
  for (let at = start; at < tokens.length && !(at > start && startsTask(tokens, at, draft));)
    at += readPhrase(tokens, at, draft);
  return [draft];
}

function inOneWording(tokens: readonly Token[]): readonly Token[] {
  const reworded: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at, SAME);
    reworded.push(...(found === null ? [tokens[at]!] : tokensOf(found.meaning, [])));
    at += found?.length ?? 1;
  }
  return reworded;
}

function newDraft(): Draft {
  return { doings: [], governed: [], objects: [], means: [], skipped: [], ways: [], phrase: 'core' };
}

// "Apoyar en la normativa, así como la revisión de los programas": both are supported.
function nextDraft(tokens: readonly Token[], at: number, { doings }: Draft): Draft {
  const draft = newDraft();
  if (tokens[at - 1]!.folded === 'como') draft.doings.push(...doings.filter(({ action }) => action.does === 'support'));
  return draft;
}

/** How many tokens were read: one, or a listed phrase whole. */
function readPhrase(tokens: readonly Token[], at: number, draft: Draft): number {
  const token = tokens[at]!;
  if (token.kind === 'mark') {
    if (draft.objects.length === 0) draft.phrase = 'core';
    return 1;
  }
  if (endsAside(tokens, at, draft)) draft.phrase = 'core';
  const aside = asideAt(tokens, at, draft);
  if (aside !== null) {
    draft.phrase = aside.meaning;
    if (aside.meaning === 'means' && draft.objects.length > 0) draft.ways.push(at + aside.length);
    return aside.length;
  }
  if (draft.objects.length > 0 && tellsHow(tokens, at)) {
    draft.phrase = 'other';
    const how = doingAt(tokens, at, undefined);
    if (how !== null && !how.action.transparent) return readDoing(how, draft);
  }
  const inHead = draft.phrase === 'core' && draft.objects.length === 0;
  const doing = inHead ? doingAt(tokens, at, draft.doings.at(-1)) : null;
  if (doing !== null) return readDoing(doing, draft);
  const ignored = phraseAt(tokens, at, IGNORED);
  if (ignored !== null) return ignored.length;
  readTerm(tokens, at, draft);
  return 1;
}

// "Validar la MIR, analizando su congruencia", "documentos que debe mantener en orden": what else is done to the object.
function tellsHow(tokens: readonly Token[], at: number): boolean {
  const obliged = /^debe(?:n|ra|ran)?$/u.test(tokens[at - 1]?.folded ?? '') && isDoing(tokens, at);
  return obliged || /(?:ando|[ai]?endo)$/u.test(tokens[at]!.folded);
}

function readDoing(doing: Doing & { readonly length: number }, draft: Draft): number {
  draft.doings.push(doing);
  if (doing.governed) draft.governed.push(doing.action.does);
  return doing.length;
}

function asideAt(tokens: readonly Token[], at: number, { objects, doings }: Draft): Found<Aside> | null {
  const addressed = objects.length === 0 && doings.at(-1)?.action.addressed === true;
  const aside = phraseAt(tokens, at, OPENERS) ?? (addressed ? phraseAt(tokens, at, RECIPIENTS) : null);
  if (aside !== null) return aside;
  // "para emitir recomendaciones"
  const next = tokens[at + 1];
  return tokens[at]!.folded === 'para' && next !== undefined && isInfinitive(next)
    ? { meaning: 'other', length: 1 }
    : null;
}

function readTerm(tokens: readonly Token[], at: number, draft: Draft): void {
  const { kind, term, stop } = tokens[at]!;
  if (stop || isConjunction(tokens[at])) return;
  const current = draft.objects.at(-1);
  if (draft.phrase === 'means' && kind === 'entity') draft.means.push(term);
  if (draft.phrase !== 'core') draft.skipped.push(term);
  else if (current === undefined || beginsObject(tokens, at)) draft.objects.push([term]);
  else current.push(term);
}

// "la MIR y los Programas Operativos": an article after a conjunction begins another object, as each name of a list does.
function beginsObject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind === 'entity' && isJoined(tokens, at)) return true;
  const before = tokens[at - 2]?.folded === 'de' ? 3 : 2;
  return isArticle(tokens[at - 1]) && isConjunction(tokens[at - before]);
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const joint = /^del?$/u.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  return (tokens[joint]?.folded === ',' || isConjunction(tokens[joint])) && tokens[joint - 1]?.kind === 'entity';
}

// "Coordinar con las dependencias la formulación", "Presentar a las dependencias un informe": what was between ends.
function endsAside(tokens: readonly Token[], at: number, { phrase, objects }: Draft): boolean {
  if (phrase === 'core' || objects.length > 0) return false;
  const before = tokens[at - 1]!;
  if (phrase !== 'recipient') return isArticle(before) && isDoing(tokens, at);
  return /^una?s?$/u.test(tokens[at]!.folded) || (!before.stop && isDoing(tokens, at));
}

function startsTask(tokens: readonly Token[], at: number, { objects, skipped }: Draft): boolean {
  const before = tokens[at - 1];
  if (before === undefined || objects.length + skipped.length === 0) return false;
  if (before.kind === 'mark' && before.folded !== ',') return true;
  if (objects.length === 0 && before.kind !== 'mark') return false;
  // "así como la revisión de": a noun of doing, maybe after its article.
  if (before.folded === 'como') return isDoing(tokens, isArticle(tokens[at]) ? at + 1 : at);
  return (before.kind === 'mark' || isConjunction(before)) && isInfinitive(tokens[at]!);
}

function finished({ doings, governed, objects, means, skipped }: Draft): readonly Task[] {
  const does = new Set(doings.filter((doing) => !doing.governed).map(({ action }) => action.does));
  const supports = does.delete('support');
  // What a steering or a giving verb governs says more: "coordinar la elaboración" draws up.
  for (const light of ['give', 'steer']) if (does.size > 1) does.delete(light);
  // "Coordinar con las dependencias programas de mejora": without a comma, the object stands in the phrase of with whom.
  const named = objects.length > 0 || skipped.length === 0 ? objects : [skipped];
  const process = distinct(governed);
  const clause = distinct([...objects.flat(), ...governed, ...skipped]);
  return named.map((terms) => {
    const object = distinct(terms);
    const about = distinct([...object, ...process]);
    return { does: [...does], supports, object, process, about, means: distinct(means), clause };
  });
}

function distinct(terms: readonly string[]): readonly string[] {
  return terms.length < 2 ? terms : [...new Set(terms)];
}
