import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { rankOf, ranksNamedIn } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { subordinatePlaces, superiorPlace } from './listing.ts';

const Command = z.object({
  about: z.string(),
  verbs: z.array(z.string()).describe('infinitives that give command over whom they name'),
  people: z.array(z.string()).describe('words for staff, folded'),
});

const command = readData('rules/command.json', Command);
const verbs = command.verbs.map(foldAccents).join('|');
const people = command.people.map(foldAccents).join('|');

/** "Coordinar al personal de intendencia": command over staff; at most this much may stand between. */
const STAFF = new RegExp(
  `\\b(?:${verbs})(?:,? (?:y |e )?\\p{L}+r){0,3} (?:al|a los|a las|el|los|las|a) ?(?:${people})\\b`,
  'u',
);
const POSTS = new RegExp(
  `\\b(?:${verbs})(?:,? (?:y |e )?\\p{L}+r){0,3} (?:al|a los|a las) (?<posts>\\p{L}+(?: \\p{L}+){0,2})`,
  'u',
);

/** A function that gives command over posts that report to someone else: "Dirigir a los Coordinadores". */
export function findAuthorityConflicts(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) =>
    position.functions.flatMap((fn) => {
      const posts = POSTS.exec(foldAccents(fn.text))?.groups?.['posts'];
      const ranks = posts === undefined ? [] : ranksNamedIn(posts);
      const commanded = describedIn(manual).filter(
        ({ name, superior }) => ranks.includes(rankOf(name)!) && superior !== null && superior !== position.name,
      );
      return commanded.length === 0 ? [] : [authorityConflict(position, fn, commanded)];
    }),
  );
}

/** A function that gives command over staff where the position has none: "Coordinar al personal de intendencia". */
export function findAuthorityWithoutSubordinates(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    if (position.subordinates.length > 0 || position.stated.subordinates.length === 0) return [];
    const commanding = position.functions.filter((fn) => STAFF.test(foldAccents(fn.text)));
    if (commanding.length === 0) return [];
    const list = position.stated.subordinates.map(({ text }) => text).join(', ');
    const texts = commanding.map((fn) => quoted(`${fn.number}. ${fn.text}`));
    return [
      problem('AUTHORITY_WITHOUT_SUBORDINATES', 'medium', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} is to command staff, ${listedEn(texts)}, but has no subordinates: ${quoted(list)}.`,
          es: `${quoted(position.name)} debe mandar a personal, ${listedEs(texts)}, pero no tiene inferiores: ${quoted(list)}.`,
        },
        where: [...commanding.map((fn) => placeOf(fn.text, fn)), ...subordinatePlaces(position)],
      }),
    ];
  });
}

/** A rank that reports to a lower one: a Jefe de Área under an Asistente. */
export function findRankAnomalies(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const superior = manual.positions.find(({ name }) => name === position.superior);
    const [own, above] = [rankOf(position.name), superior === undefined ? undefined : rankOf(superior.name)];
    if (superior === undefined || own === undefined || above === undefined || above.level <= own.level) return [];
    return [
      problem('RANK_ANOMALY', 'medium', {
        positions: [position.name, superior.name],
        says: {
          en: `${quoted(position.name)}, a ${own.singular[0]}, reports to ${quoted(superior.name)}, an ${above.singular[0]}, a rank below its own.`,
          es: `${quoted(position.name)}, con rango de ${own.singular[0]}, depende de ${quoted(superior.name)}, con rango de ${above.singular[0]}, inferior al suyo.`,
        },
        where: [headingOf(position), ...superiorPlace(position)],
      }),
    ];
  });
}

function authorityConflict(position: Position, fn: PositionFunction, commanded: readonly Position[]): Problem {
  const superiors = [...new Set(commanded.map(({ superior }) => quoted(superior!)))];
  const names = commanded.map(({ name }) => quoted(name));
  return problem('AUTHORITY_CONFLICT', 'high', {
    positions: [position.name, ...commanded.map(({ name }) => name)],
    says: {
      en: `${quoted(position.name)} is given command, ${quoted(`${fn.number}. ${fn.text}`)}, over ${listedEn(names)}, who report to ${listedEn(superiors)}.`,
      es: `${quoted(position.name)} recibe mando, ${quoted(`${fn.number}. ${fn.text}`)}, sobre ${listedEs(names)}, que dependen de ${listedEs(superiors)}.`,
    },
    where: [placeOf(fn.text, fn), ...commanded.flatMap(superiorPlace)],
  });
}
