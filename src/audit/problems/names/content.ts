import { termsOf } from '../../../language/analysis.ts';
import { foldName } from '../../../text.ts';
import type { Manual, Position, Problem } from '../../../manual/model.ts';
import { describedIn, textsOfPosition } from '../passages.ts';
import { TERRITORIES } from '../ranks.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { headingOf } from '../structure/coverage.ts';
import { quoted } from '../../../manual/wording.ts';

/** A name that promises a territory of which objective, functions and relations say nothing: "Región Laguna". */
export function findNamesWithoutContent(manual: Manual): readonly Problem[] {
  return describedIn(manual).flatMap((position) => {
    const promised = territoryIn(position.name);
    if (promised === undefined || speaksOf(position, promised)) return [];
    const { objective } = position.stated;
    const first = position.functions[0];
    return [
      problem('NAME_VERSUS_CONTENT', 'high', {
        positions: [position.name],
        says: {
          en: `${quoted(position.name)} is named after ${quoted(promised)}, yet its objective ${quoted(objective?.text ?? '')} and its ${position.functions.length} functions do not name it once.`,
          es: `${quoted(position.name)} lleva en su nombre ${quoted(promised)}, pero ni su objetivo ${quoted(objective?.text ?? '')} ni sus ${position.functions.length} funciones lo mencionan.`,
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
