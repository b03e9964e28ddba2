import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Position, PositionFunction, Problem } from '../../../manual/model.ts';
import { describedIn } from '../passages.ts';
import { rankOf, ranksNamedIn, type Rank } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { hierarchyPlace, superiorPlace } from './listing.ts';

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
      if (ranks.length === 0) return [];
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
    if (position.subordinates.length > 0 || position.superior === null) return [];
    const commanding = position.functions.filter((fn) => STAFF.test(foldAccents(fn.text)));
    if (commanding.length === 0) return [];
    const texts = commanding.map((fn) => quoted(`${fn.number}. ${fn.text}`));
    return [
      problem('AUTHORITY_WITHOUT_SUBORDINATES', 'medium', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} is to command staff, ${listedEn(texts)}, but its hierarchy lists no subordinates.`,
          es: `${quoted(position.name)} debe mandar a personal, ${listedEs(texts)}, pero su jerarquía no enumera inferiores.`,
        },
        where: [...commanding.map((fn) => placeOf(fn.text, fn)), hierarchyPlace(position)],
      }),
    ];
  });
}

/**
 * A rank that reports to a lower one: a Jefe de Área under an Asistente. Where several do and none the other way round,
 * that is the order of this institution: its Coordinadores Generales are under Directores.
 */
export function findRankAnomalies(manual: Manual): readonly Problem[] {
  const reports = describedIn(manual).flatMap((position) => reportOf(position, manual));
  return reports.flatMap(({ position, superior, own, above }) => {
    if (above.level <= own.level) return [];
    const alike = reports.filter((each) => each.own === own && each.above === above);
    if (alike.length > 1 && !reports.some((each) => each.own === above && each.above === own)) return [];
    return [
      problem('RANK_ANOMALY', 'medium', {
        positions: [position.name, superior.name],
        says: {
          en: `${quoted(position.name)}, with the rank of ${own.singular[0]}, reports to ${quoted(superior.name)}, with the rank of ${above.singular[0]}, below its own.`,
          es: `${quoted(position.name)}, con rango de ${own.singular[0]}, depende de ${quoted(superior.name)}, con rango de ${above.singular[0]}, inferior al suyo.`,
        },
        where: [headingOf(position), ...superiorPlace(position)],
      }),
    ];
  });
}

type Report = {
  readonly position: Position;
  readonly superior: Position;
  readonly own: Rank;
  readonly above: Rank;
};

function reportOf(position: Position, manual: Manual): readonly Report[] {
  const superior = manual.positions.find(({ name }) => name === position.superior);
  const [own, above] = [rankOf(position.name), superior === undefined ? undefined : rankOf(superior.name)];
  if (superior === undefined || own === undefined || above === undefined) return [];
  return [{ position, superior, own, above }];
}

/** Of the heads of a manual at most this part without subordinates is an anomaly; more is how the institution is made. */
const FEW_HEADS = 1 / 4;

/** A rank that heads a unit and commands nobody: a Jefe de Área without subordinates. */
export function findHeadsWithoutSubordinates(manual: Manual): readonly Problem[] {
  const heads = describedIn(manual).filter(({ name }) => (rankOf(name)?.unit ?? null) !== null);
  const lone = heads.filter(({ subordinates, superior }) => subordinates.length === 0 && superior !== null);
  if (lone.length > heads.length * FEW_HEADS) return [];
  return lone.map((position) => {
    const rank = rankOf(position.name)!;
    return problem('RANK_ANOMALY', 'medium', {
      positions: [position.name],
      says: {
        en: `${quoted(position.name)} has the rank of ${quoted(rank.singular[0]!)}, which heads a unit, but its hierarchy lists no subordinates, as those of other heads do.`,
        es: `${quoted(position.name)} tiene rango de ${quoted(rank.singular[0]!)}, que encabeza una unidad, pero su jerarquía no enumera inferiores, como sí las de otros titulares.`,
      },
      where: [headingOf(position), hierarchyPlace(position)],
    });
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
