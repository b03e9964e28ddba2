import { termsOf } from '../../../language/analysis.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Mention, Position, Problem } from '../../../manual/model.ts';
import { describedIn, textsOfPosition } from '../passages.ts';
import { rankOf, TERRITORIES } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** A name that promises a territory of which objective, functions and relations say nothing: "Región Laguna". */
export function findNamesWithoutContent(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const promised = territoryIn(ownNameOf(position.name));
    if (promised === undefined || speaksOf(position, promised)) return [];
    const { objective } = position.stated;
    const own = position.functions.filter(({ boilerplate }) => !boilerplate);
    const first = own[0];
    return [
      problem('NAME_VERSUS_CONTENT', 'high', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} is named after ${quoted(promised)}, yet its objective ${quoted(objective?.text ?? '')} and its ${own.length} functions do not name it once.`,
          es: `${quoted(position.name)} lleva en su nombre ${quoted(promised)}, pero ni su objetivo ${quoted(objective?.text ?? '')} ni sus ${own.length} funciones lo mencionan.`,
        },
        where: [
          headingOf(position),
          ...(objective === null ? [] : [placeOf(objective.text, objective)]),
          ...(first === undefined ? [] : [placeOf(first.text, first)]),
        ],
      }),
    ];
  });
}

/** A system or method by whose acronym a position is named, and of which neither objective nor functions speak: SED. */
export function findNamedSystemsWithoutFunction(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const words = new Set(foldName(ownNameOf(position.name)).split(' '));
    const idle = manual.entities.filter(
      ({ acronym, mentions }) =>
        acronym !== null &&
        words.has(foldName(acronym)) &&
        mentions.every(({ position: holder, place }) => holder !== position.name || !WORK.has(place)),
    );
    const { objective } = position.stated;
    const own = position.functions.filter(({ boilerplate }) => !boilerplate);
    if (idle.length === 0 || own.length === 0) return [];
    const names = idle.map(({ acronym, nameEs }) => quoted(nameEs === null ? acronym! : `${acronym!}: ${nameEs}`));
    return [
      problem('NAME_VERSUS_CONTENT', 'medium', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} is named after ${listedEn(names)}, of which neither its ${own.length} functions nor its objective ${quoted(objective?.text ?? '')} speaks.`,
          es: `${quoted(position.name)} lleva en su nombre ${listedEs(names)}, de lo que no hablan sus ${own.length} funciones ni su objetivo ${quoted(objective?.text ?? '')}.`,
        },
        where: [headingOf(position), ...(objective === null ? [] : [placeOf(objective.text, objective)])],
      }),
    ];
  });
}

const WORK: ReadonlySet<Mention['place']> = new Set(['function', 'objective']);

// "Auxiliar Administrativo 2 del Coordinador de COPLADEM": whose superior it is, not what its own work is about.
function ownNameOf(name: string): string {
  const superior = [...name.matchAll(/\s(?:del?|de la)\s/giu)].find(
    ({ 0: joint, index }) => rankOf(name.slice(index + joint.length)) !== undefined,
  );
  return superior === undefined ? name : name.slice(0, superior.index);
}

// The word for a territory and what follows it: "Región Laguna".
function territoryIn(name: string): string | undefined {
  const words = name.split(' ');
  const index = words.findIndex(
    (word, at) => at > 0 && TERRITORIES.some((territory) => foldName(territory) === foldName(word)),
  );
  return index < 0 || index === words.length - 1 ? undefined : words.slice(index).join(' ');
}

function speaksOf(position: Position, territory: string): boolean {
  const terms = new Set(termsOf(territory).slice(1));
  const own = textsOfPosition(position).filter(({ section }) => section !== 'hierarchy');
  return own.some(({ text }) => termsOf(text).some((term) => terms.has(term)));
}
