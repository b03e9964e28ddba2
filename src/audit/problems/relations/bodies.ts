import { foldAccents, foldName } from '../../../text.ts';
import type { Entity, Manual, Mention, Position, Problem, Relation } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { isGeneralBody, VAGUE_BODIES } from '../bodies.ts';
import { groupedBy } from '../../../grouped.ts';
import { describedIn, textsOf } from '../passages.ts';
import type { Text } from '../passages.ts';
import { rankOf, ranksNamedIn, unitHeadedBy, unitWordOf } from '../ranks.ts';

/** Bodies that functions name and no relation of the position covers: INEVAP, SHCP, ASF, CONEVAL. */
export function findBodiesOutsideRelations(manual: Manual): readonly Problem[] {
  const unrelated = describedIn(manual).flatMap((position) => {
    const bodies = unrelatedBodies(position, manual);
    return bodies.length === 0 || areasOf(position).length === 0 ? [] : [{ position, bodies }];
  });
  const alike = groupedBy(unrelated, ({ bodies }) => bodies.map(({ entity }) => entity.name).join('|'));
  return [...alike.values()].map((group) => {
    const named = group.flatMap(({ bodies }) => bodies);
    const names = [...groupedBy(named, ({ entity }) => entity.name).values()].flatMap(printedNames);
    const holders = group.map(({ position }) => quoted(position.name));
    const areas = group.flatMap(({ position }) => areasOf(position));
    return problem('BODY_NOT_IN_RELATIONS', 'medium', {
      positions: group.map(({ position }) => position.name),
      says: {
        en: `The functions of ${listedEn(holders)} name ${listedEn(names)}; their relations list only ${listedEn(areas)}.`,
        es: `Las funciones de ${listedEs(holders)} nombran ${listedEs(names)}; sus relaciones sólo enumeran ${listedEs(areas)}.`,
      },
      where: group.flatMap(({ bodies }) =>
        bodies.flatMap(({ named }) => named.map((mention) => placeOf(mention.phrase, mention))),
      ),
    });
  });
}

/** An area inside that is a post of another institution: "Secretario de Finanzas y de Administración". */
export function findOutsidersListedInside(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) =>
    position.internalRelations
      .filter(({ area, resolvesTo }) => resolvesTo.every(({ kind }) => kind === 'body') && headsInstitution(area))
      .map((row) =>
        problem('RELATION_MISCLASSIFIED', 'medium', {
          positions: [position.name],
          says: {
            en: `${quoted(position.name)} lists ${quoted(row.area)} among its internal areas: it is a post, not an area, and of another institution.`,
            es: `${quoted(position.name)} enumera ${quoted(row.area)} entre sus áreas internas: es un cargo, no un área, y de otra institución.`,
          },
          where: [placeOf(row.area, row)],
        }),
      ),
  );
}

/** Posts in the column of areas, where other rows name units: "Coordinadores, Analistas y Asistentes". */
export function findPostsListedAsAreas(manual: Manual): readonly Problem[] {
  const rows = describedIn(manual).flatMap(({ name, internalRelations }) =>
    internalRelations.map((row) => ({ name, row })),
  );
  const posts = rows.filter(
    ({ row }) => row.resolvesTo.length > 0 && row.resolvesTo.every(({ kind }) => kind === 'position'),
  );
  if (posts.length === 0 || posts.length * 2 > rows.length) return [];
  const shown = posts.map(({ row }) => quoted(row.area));
  return [
    problem('RELATION_MISCLASSIFIED', 'low', {
      positions: posts.map(({ name }) => name),
      says: {
        en: `Posts stand in the column of areas, where the other rows name units: ${listedEn(shown)}.`,
        es: `Hay cargos en la columna de áreas, donde los demás renglones nombran unidades: ${listedEs(shown)}.`,
      },
      where: posts.map(({ row }) => placeOf(row.area, row)),
    }),
  ];
}

/** Areas that say only a kind of unit or of post, of which the manual has no other: "Direcciones", "Asistentes". */
export function findUndefinedAreas(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) =>
    position.internalRelations.flatMap((row) => {
      const unknown = unknownGroups(row, position, manual);
      if (unknown.length === 0) return [];
      return [
        problem('UNDEFINED_BODY', 'medium', {
          positions: [position.name],
          says: {
            en: `${quoted(position.name)} has a relation with ${quoted(row.area)}; the manual does not say who ${listedEn(unknown.map(quoted))} are.`,
            es: `${quoted(position.name)} se relaciona con ${quoted(row.area)}; el manual no dice quiénes son ${listedEs(unknown.map(quoted))}.`,
          },
          where: [placeOf(row.area, row)],
        }),
      ];
    }),
  );
}

/** Bodies named so that nobody can tell which: "la instancia correspondiente", "otras instancias". */
export function findVagueBodies(manual: Manual): readonly Problem[] {
  const vague = textsOf(manual).flatMap((text) => {
    const at = VAGUE_BODIES.map((body) => ({ body, index: foldAccents(text.text).indexOf(body) })).find(
      ({ index }) => index >= 0,
    );
    return at === undefined ? [] : [{ text, phrase: text.text.slice(at.index, at.index + at.body.length) }];
  });
  if (vague.length === 0) return [];
  const phrases = vague.map(({ phrase }) => quoted(phrase));
  return [
    problem('UNDEFINED_BODY', 'medium', {
      positions: vague.flatMap(({ text }) => text.position ?? []),
      says: {
        en: `Bodies are named so that nobody can tell which is meant: ${listedEn(phrases)}.`,
        es: `Se nombran instancias sin decir cuáles: ${listedEs(phrases)}.`,
      },
      where: vague.map(({ text, phrase }) => placeOf(phrase, text)),
    }),
  ];
}

/** Units that are always part of a larger one, of which the manual says nothing: "Dirección de Informática". */
export function findUnplacedUnits(manual: Manual): readonly Problem[] {
  if (describedIn(manual).every((position) => areasOf(position).length === 0)) return [];
  const headed = describedIn(manual).flatMap(({ name }) => unitHeadedBy(name) ?? []);
  const known = [...manual.units.flatMap(({ name, aliases }) => [name, ...aliases]), manual.title, ...headed].map(
    foldName,
  );
  const named = textsOf(manual)
    .filter(({ section }) => section === 'function' || section === 'reason')
    .flatMap((text) => unitsIn(text).map((unit) => ({ unit, text })))
    .filter(({ unit }) => !known.some((name) => name.includes(foldName(unit)) || foldName(unit).includes(name)));
  return [...groupedBy(named, ({ unit }) => foldName(unit)).values()].map((uses) =>
    problem('UNDEFINED_BODY', 'medium', {
      positions: uses.flatMap(({ text }) => text.position ?? []),
      says: {
        en: `Functions name the ${quoted(uses[0]!.unit)}, a unit that the manual neither places nor relates to anyone.`,
        es: `Las funciones nombran la ${quoted(uses[0]!.unit)}, unidad que el manual no ubica ni relaciona con nadie.`,
      },
      where: uses.map(({ unit, text }) => placeOf(unit, text)),
    }),
  );
}

// As the functions print them: "SHCP" where they do, and no "COPLADEM" for "Comités de Planeación para el Desarrollo Municipal".
function printedNames(alike: readonly Unrelated[]): readonly string[] {
  const phrases = alike.flatMap(({ named }) => named.map(({ phrase }) => phrase));
  const acronym = phrases.find((phrase) => phrase === alike[0]!.entity.acronym);
  const shown = acronym === undefined ? [...groupedBy(phrases, foldName).values()].map(([first]) => first!) : [acronym];
  return shown.map(quoted);
}

type Unrelated = { readonly entity: Entity; readonly named: readonly Mention[] };

function unrelatedBodies(position: Position, manual: Manual): readonly Unrelated[] {
  return manual.entities
    .filter(({ kinds }) => kinds.includes('Body') || kinds.includes('Committee'))
    .filter(({ name }) => !isGeneralBody(name) && !isOfOwnUnit(name, position, manual))
    .flatMap((entity) => {
      const own = entity.mentions.filter((mention) => mention.position === position.name);
      const named = own.filter(({ place, phrase }) => place === 'function' && !isGeneralBody(phrase));
      return named.length === 0 || own.some(({ place }) => place === 'relation') ? [] : [{ entity, named }];
    });
}

function isOfOwnUnit(name: string, position: Position, manual: Manual): boolean {
  const folded = foldName(name);
  return manual.units.some((unit) => foldName(unit.name) === folded) || folded === foldName(position.unit ?? '');
}

function areasOf(position: Position): readonly string[] {
  return [...position.internalRelations, ...position.externalRelations].map(({ area }) => quoted(area));
}

function headsInstitution(area: string): boolean {
  const rank = rankOf(area);
  return rank !== undefined && rank.level === 1 && area.includes(' ');
}

// "Direcciones" where the manual has one; "Asistentes" where the only Asistente is the one who states it.
function unknownGroups({ area, resolvesTo }: Relation, position: Position, manual: Manual): readonly string[] {
  const groups = area.split(/\s*(?:,|\by\b)\s*/u).filter((group) => group !== '');
  return groups.filter((group) => {
    if (foldName(group).includes(' ')) return false;
    const unit = unitWordOf(group);
    if (unit !== undefined && foldName(unit.plural) === foldName(group)) return resolvesTo.length === 0;
    const rank = ranksNamedIn(group)[0];
    return rank !== undefined && !manual.positions.some(({ name }) => rankOf(name) === rank && name !== position.name);
  });
}

function unitsIn({ text }: Text): readonly string[] {
  const found = text.matchAll(
    /\b(?:Dirección|Subdirección|Departamento|Coordinación|Jefatura|Unidad) de(?: la| los| las)?(?: \p{Lu}\p{L}+)+/gu,
  );
  return Array.from(found, (match) => match[0]).filter((name) => unitWordOf(name)?.within === true);
}
