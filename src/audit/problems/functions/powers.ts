import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Mention, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { numberedFunctions } from './form.ts';

const Powers = z.object({
  about: z.string(),
  powers: z.array(
    z.object({ power: z.string(), es: z.string(), verbs: z.array(z.string()), phrases: z.array(z.string()) }),
  ),
});

type Power = z.infer<typeof Powers>['powers'][number];

const { powers } = readData('rules/powers.json', Powers);

/** Where the thing decided ends: "la MIR que sustente ...", "los programas, verificando ...". */
const END = /;| que |, (?:sobre|bajo|a fin|en apego|con|de conformidad|\p{L}+ndo)\b|$/u;

type Holder = PositionFunction & { readonly position: string };
type Hold = { readonly object: string; readonly holder: Holder };

/** Posts that hold the same deciding power over the same thing: three of them validate the MIR. */
export function findPowerConflicts(manual: Manual): readonly Problem[] {
  return powers.flatMap((power) => {
    const holds = numberedFunctions(manual).flatMap((holder) =>
      objectsOf(holder, power, manual).map((object) => ({ object, holder })),
    );
    const shared = [...groupedBy(holds, ({ object }) => object)].filter(
      ([, same]) => new Set(same.map(({ holder }) => holder.position)).size > 1,
    );
    return withoutParts(shared).map(({ objects, holders }) => conflict(power, objects, holders));
  });
}

function conflict(power: Power, objects: readonly string[], holders: readonly Holder[]): Problem {
  const shown = holders.map(({ position, number, text }) => `${quoted(position)}: ${quoted(`${number}. ${text}`)}`);
  return problem('POWER_CONFLICT', 'high', {
    positions: holders.map(({ position }) => position),
    says: {
      en: `More than one post ${power.power} ${listedEn(objects.map(quoted))}: ${shown.join('; ')}.`,
      es: `Más de un puesto ${power.es} ${listedEs(objects.map(quoted))}: ${shown.join('; ')}.`,
    },
    where: holders.map((holder) => placeOf(holder.text, holder)),
  });
}

// "Auxiliar en el análisis y validación" holds no power; "Analizar y validar las Matrices ..." does.
function objectsOf(holder: Holder, power: Power, manual: Manual): readonly string[] {
  if (holder.inferred.involvement === 'SUPPORTS') return [];
  const folded = foldAccents(holder.text);
  const starts = [...power.verbs, ...power.phrases].flatMap((words) => {
    const match = new RegExp(`(?:^|[,;] |\\b[ye] )${foldAccents(words)}\\b`, 'u').exec(folded);
    return match === null ? [] : [match.index + match[0].length];
  });
  return starts.flatMap((start) => {
    const end = start + folded.slice(start).search(END);
    const within = (mention: Mention): boolean =>
      mention.place === 'function' &&
      mention.position === holder.position &&
      mention.function === holder.number &&
      mention.start >= start &&
      mention.start < end;
    const decided = manual.entities.filter(({ kinds }) => !kinds.includes('Body'));
    return decided.filter(({ mentions }) => mentions.some(within)).map(({ name }) => name);
  });
}

// Objects that the same functions decide are one conflict, and so are those of a part of them.
function withoutParts(
  shared: readonly (readonly [string, readonly Hold[]])[],
): readonly { readonly objects: readonly string[]; readonly holders: readonly Holder[] }[] {
  const largestFirst = shared.toSorted(([, left], [, right]) => right.length - left.length);
  const kept: { objects: string[]; holders: readonly Holder[] }[] = [];
  for (const [object, same] of largestFirst) {
    const holders = same.map(({ holder }) => holder);
    const whole = kept.find((each) => holders.every((holder) => each.holders.includes(holder)));
    if (whole === undefined) kept.push({ objects: [object], holders });
    else if (whole.holders.length === holders.length) whole.objects.push(object);
  }
  return kept;
}
