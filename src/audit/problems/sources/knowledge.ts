import { termsOf } from '../../../language/analysis.ts';
import type { Manual, Mention, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn } from '../passages.ts';
import { itemText, knowledgePlaces, names, SUBJECTS } from './subjects.ts';

/** A subject that this many functions of a position are about is one that it must know. */
const FUNCTIONS_ABOUT = 2;
const SHARE_ABOUT = 0.2;
/** What a function is about stands in its first words; what it serves stands further on. */
const WORDS_ABOUT = 14;

/** Required knowledge that no function calls for: training of adults for an analyst who trains nobody. */
export function findKnowledgeWithoutFunction(manual: Manual): readonly Problem[] {
  const idle = describedIn(manual).flatMap((position) =>
    position.functions.length === 0
      ? []
      : position.stated.knowledge.flatMap((item) => {
          const subject = SUBJECTS.find(({ knowledge }) => names(item.text, knowledge));
          const called =
            subject === undefined ||
            names(workOf(position), [...subject.functions, ...subject.near, ...subject.knowledge]);
          return subject === undefined || called ? [] : [{ position, item, subject }];
        }),
  );
  return [...groupedBy(idle, ({ subject }) => subject).entries()].map(([subject, uses]) => {
    const shown = uses.map(({ position, item }) => `${quoted(itemText(item.text))} (${position.name})`);
    return problem('KNOWLEDGE_COPIED', 'medium', {
      positions: uses.map(({ position }) => position.name),
      says: {
        en: `Knowledge of ${subject.subject} is required where no function is about it: ${listedEn(shown)}.`,
        es: `Se exige conocimiento de ${subject.es} donde ninguna función trata de ello: ${listedEs(shown)}.`,
      },
      where: uses.map(({ item }) => placeOf(itemText(item.text), item)),
    });
  });
}

/** Knowledge that several functions call for and the list lacks: evaluation for who evaluates. */
export function findKnowledgeGaps(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const gaps = position.stated.knowledge.length === 0 ? [] : gapsOf(position, manual);
    if (gaps.length === 0) return [];
    const needs = gaps.map((gap) => ({ en: gap.en, es: gap.es }));
    const first = gaps[0]!.functions[0]!;
    const list = position.stated.knowledge.map(({ text }) => itemText(text)).join('; ');
    return [
      problem('KNOWLEDGE_GAP', 'medium', {
        positions: [position.name],
        says: {
          en: `The functions of ${quoted(position.name)} call for knowledge of ${listedEn(needs.map(({ en }) => en))}, such as ${quoted(first.text)}; its list has only ${quoted(list)}.`,
          es: `Las funciones de ${quoted(position.name)} exigen conocer ${listedEs(needs.map(({ es }) => es))}, como ${quoted(first.text)}; su lista sólo tiene ${quoted(list)}.`,
        },
        where: [
          ...gaps.flatMap(({ functions }) => functions.map((fn) => placeOf(fn.text, fn))),
          ...knowledgePlaces(position),
        ],
      }),
    ];
  });
}

type Gap = { readonly en: string; readonly es: string; readonly functions: readonly PositionFunction[] };

// A subject of the table, or a system or method that others list as knowledge and these functions name.
function gapsOf(position: Position, manual: Manual): readonly Gap[] {
  const known = position.stated.knowledge.map(({ text }) => text).join('; ');
  const work = position.functions.filter(({ boilerplate }) => !boilerplate);
  const bySubject = SUBJECTS.flatMap((subject) => {
    const functions = work.filter(({ text }) =>
      names(text.split(' ').slice(0, WORDS_ABOUT).join(' '), subject.functions),
    );
    const enough = functions.length >= Math.max(FUNCTIONS_ABOUT, work.length * SHARE_ABOUT);
    const listed = names(known, [...subject.knowledge, ...subject.functions]);
    return enough && !listed ? [{ en: subject.subject, es: subject.es, functions }] : [];
  });
  return [...bySubject, ...systemGaps(position, known, manual)];
}

function systemGaps(position: Position, known: string, manual: Manual): readonly Gap[] {
  const teachable = manual.entities.filter(
    ({ kinds, mentions }) =>
      (kinds.includes('System') || kinds.includes('Methodology')) &&
      mentions.some(({ place }) => place === 'knowledge'),
  );
  return teachable.flatMap((entity) => {
    const own = entity.mentions.filter((mention) => mention.position === position.name && isName(mention.phrase));
    const numbers = new Set(own.flatMap((mention) => (mention.function === null ? [] : [mention.function])));
    const functions = position.functions.filter(({ number }) => numbers.has(number));
    const about = own.some((mention) => isAbout(mention, functions));
    const listed = own.some(({ place }) => place === 'knowledge') || touches(known, entity.name);
    return functions.length < FUNCTIONS_ABOUT || listed || !about
      ? []
      : [{ en: entity.name, es: entity.name, functions }];
  });
}

// Named in the first words of a function, and not only as what the work is to serve in the end.
function isAbout({ function: number, start }: Mention, functions: readonly PositionFunction[]): boolean {
  const fn = functions.find((each) => each.number === number);
  return fn !== undefined && fn.text.slice(0, start).split(' ').length <= WORDS_ABOUT;
}

function isName(phrase: string): boolean {
  return (phrase.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1;
}

// "presupuesto y evaluación" touches both the Presupuesto basado en Resultados and the evaluation system.
function touches(known: string, name: string): boolean {
  const terms = new Set(termsOf(known));
  const own = termsOf(name).filter((term) => !EMPTY_TERMS.has(term));
  return own.some((term) => terms.has(term));
}

const EMPTY_TERMS: ReadonlySet<string> = new Set(termsOf('sistema resultados metodología estado basado modelo'));

function workOf({ name, functions, stated }: Position): string {
  return [name, stated.objective?.text ?? '', ...functions.map(({ text }) => text)].join('; ');
}
