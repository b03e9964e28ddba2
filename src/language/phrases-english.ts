import { capital } from '../text.ts';
import { count } from './count.ts';
import type { Phrases } from './phrase-types.ts';

const HOW = { LEADS: 'leads this', PERFORMS: 'does this', SUPPORTS: 'helps with this' } as const;

/** What the answers say in English. */
export const english: Phrases = {
  list,
  handles: ({ first, others, how, place }) =>
    `Ask ${the(first)}, who ${how === null ? 'deals with this' : HOW[how]} (${place}).` +
    (others.length === 0 ? '' : ` Also involved: ${list(others, 'and')}.`),
  place: (place, number) => (place === 'function' ? `function ${number}` : `its ${place}`),
  interacts: (positions, party) =>
    `${count(positions.length, 'position')} ${positions.length === 1 ? 'deals' : 'deal'} with ${party}: ${list(positions, 'and')}.`,
  notInteracting: (positions, party) =>
    `${count(positions.length, 'position')} ${positions.length === 1 ? 'has' : 'have'} no dealings with ${party}: ${list(positions, 'and')}.`,
  nobodyElse: (party, scope) =>
    `${party} and nobody else${scope === null ? '' : scope === 'internal' ? ' inside' : ' outside'}`,
  partners: (position, parties) => `${capital(the(position))} deals with ${list(parties, 'and')}.`,
  reason: (position, party, reasons) =>
    `${capital(the(position))} deals with ${party} for this reason: ${quoted(reasons)}.`,
  functions: (position, total) => `${capital(the(position))} has ${count(total, 'function')}.`,
  functionsAbout: (position, about, all) =>
    `${about} of the ${count(all, 'function')} of ${the(position)} ${about === 1 ? 'is' : 'are'} about this.`,
  objective: (position, text) => `The objective of ${the(position)}: “${text.replace(/[.;]+$/u, '')}”.`,
  oneFunction: (position, number, text) => `Function ${number} of ${the(position)}: “${text}”.`,
  superior: (position, superiors) => `${capital(the(position))} reports to ${list(superiors.map(the), 'or')}.`,
  subordinates: (position, subordinates) => `Reporting to ${the(position)}: ${list(subordinates, 'and')}.`,
  noSubordinates: (position) => `Nobody reports to ${the(position)}.`,
  path: (from, to, between) =>
    between.length === 0
      ? `${capital(the(from))} reports straight to ${the(to)}.`
      : `From ${the(from)} the chain of command goes through ${list(between.map(the), 'and')} to ${the(to)}.`,
  definition: (name, definition, source) =>
    definition === null
      ? `The manual names ${name} but does not define it.`
      : `${name}: ${definition.replace(/\.$/u, '')}${outside(source)}.`,
  expansion: (acronym, expansion, source) =>
    `${acronym} stands for “${expansion}”${source === null ? '.' : ` (${source}; the manual does not spell it out).`}`,
  unexpanded: (acronym) => `The manual uses ${acronym} without saying what it stands for.`,
  entities: (names) => `The manual names ${list(names, 'and')}.`,
  entitiesOf: (position, names) => `The sheet of ${the(position)} names ${list(names, 'and')}.`,
  requires: (positions, knowledge) =>
    `${count(positions.length, 'position')} must know about ${knowledge}: ${list(positions, 'and')}.`,
  knowledgeOf: (position, items) => `${capital(the(position))} must know: ${items.join('; ')}.`,
  posts: (total, of) =>
    of === null
      ? `The inventory counts ${count(total, 'post')} in all.`
      : `The inventory counts ${count(total, 'post')} for ${of}.`,
  postKinds: (total) => `The inventory lists ${count(total, 'kind')} of post.`,
  described: (total) => `The manual describes ${count(total, 'position')}.`,
  matching: (total, positions) => (total === 0 ? 'None.' : `${count(total, 'position')}: ${list(positions, 'and')}.`),
  counted: (total, what, of) =>
    `${of === null ? 'There are' : `${capital(the(of))} has`} ${total} ${WHAT[what][total === 1 ? 0 : 1]}.`,
  yes: (position, words) =>
    words === null ? `Yes, ${the(position)} does.` : `Yes. Of ${the(position)} the manual says: ${quoted([words])}.`,
  no: (position) => `No: nothing that the manual says of ${the(position)} states this.`,
  each: (said) =>
    said
      .map(({ name, text }) => `${capital(the(name))}: ${text === null ? 'nothing on this' : quoted([text])}.`)
      .join(' '),
  shared: (positions) => `${capital(count(positions.length, 'position'))} share this: ${list(positions, 'and')}.`,
  overlaps: (position, others) => `Most in common with ${the(position)}: ${list(others, 'and')}.`,
  compared: (positions, common) =>
    `${capital(list(positions.map(the), 'and'))} have ${common === 0 ? 'no function' : count(common, 'function')} in common.`,
  more: (first, more, second, less) => `${capital(the(first))} has more posts (${more}) than ${the(second)} (${less}).`,
  moreFunctions: (first, more, second) =>
    `${capital(the(first))} has more functions (${more}) than ${the(second.name)} (${second.count}).`,
  members: (unit, positions) => `In ${unit}: ${list(positions, 'and')}.`,
  alternatives: (others) => `You may also have meant ${list(others, 'or')}.`,
  noMatch: (subject, nearest) =>
    `The manual does not answer this${subject === null ? '' : `: no function, relation or objective in it is about “${subject}”`}.` +
    (nearest.length === 0 ? '' : ` The nearest it has, which is not an answer: ${list(nearest, 'and')}.`),
  notUnderstood:
    'The question was not understood. Ask who does something, what a position does, or whom it deals with.',
  suggestions: (position, other) => [
    `What does ${the(position)} do?`,
    `Who does ${the(other)} report to?`,
    `Who draws up the reports?`,
  ],
};

const WHAT = {
  functions: ['function', 'functions'],
  subordinates: ['subordinate position', 'subordinate positions'],
  relations: ['interinstitutional relation', 'interinstitutional relations'],
  entities: ['such item', 'such items'],
} as const;

const LISTS = {
  and: new Intl.ListFormat('en', { type: 'conjunction' }),
  or: new Intl.ListFormat('en', { type: 'disjunction' }),
};

function list(names: readonly string[], how: 'and' | 'or'): string {
  return LISTS[how].format(names);
}

/** A name with its article: "the Secretaria". */
export function the(name: string): string {
  return `the ${name}`;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text.replace(/[.;]+$/u, '')}”`).join('; ');
}

function outside(source: string | null): string {
  if (source === null) return '';
  return source === 'catalogue'
    ? ' (explained by the catalogue, not by the manual)'
    : ` (after ${source}, not the manual)`;
}
