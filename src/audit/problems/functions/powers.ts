import { z } from 'zod';
import { readData } from '../../../data.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Mention, PositionFunction, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted, quotedPart } from '../../../manual/wording.ts';
import { groupedBy } from '../../../grouped.ts';
import { numberedFunctions } from './form.ts';

const Powers = z.object({
  about: z.string(),
  powers: z.array(
    z.object({
      power: z.string(),
      es: z.string(),
      verbs: z.array(z.string()),
      phrases: z.array(z.string()),
      manner: z
        .array(z.array(z.string()))
        .describe('words, one of each list in this order, by which the power is held over what stands before them'),
    }),
  ),
});

type Power = z.infer<typeof Powers>['powers'][number];

const { powers } = readData('rules/powers.json', Powers);

/** Where the thing decided ends: "la MIR que sustente ...", "los programas, verificando ...". */
const END = /;| que |, (?:sobre|bajo|a fin|en apego|con|de conformidad|\p{L}+ndo)\b|$/u;

type Holder = PositionFunction & { readonly position: string };
type Held = { readonly object: string; readonly from: number; readonly until: number };
type Hold = Held & { readonly holder: Holder };

/** Posts that hold the same deciding power over the same thing: three of them validate the MIR. */
export function findPowerConflicts(manual: Manual): readonly Problem[] {
  return powers.flatMap((power) => {
    const holds = numberedFunctions(manual).flatMap((holder) =>
      heldBy(holder, power, manual).map((held) => ({ ...held, holder })),
    );
    const shared = [...groupedBy(holds, ({ object }) => object)].filter(
      ([, same]) => new Set(same.map(({ holder }) => holder.position)).size > 1,
    );
    return withoutParts(shared).map((decided) => conflict(power, decided));
  });
}

function conflict(power: Power, { objects, holds }: Decided): Problem {
  const shown = holds.map(
    ({ holder, ...said }) => `${quoted(holder.position)}: ${quotedPart(`${holder.number}. `, holder.text, said)}`,
  );
  return problem('POWER_CONFLICT', 'high', {
    positions: holds.map(({ holder }) => holder.position),
    says: {
      en: `More than one post ${power.power} ${listedEn(objects.map(quoted))}: ${shown.join('; ')}.`,
      es: `Más de un puesto ${power.es} ${listedEs(objects.map(quoted))}: ${shown.join('; ')}.`,
    },
    where: holds.map(({ holder }) => placeOf(holder.text, holder)),
  });
}

// "Auxiliar en el análisis y validación" holds no power; "Analizar y validar las Matrices ..." does.
function heldBy(holder: Holder, power: Power, manual: Manual): readonly Held[] {
  if (holder.inferred.involvement === 'SUPPORTS') return [];
  const folded = foldAccents(holder.text);
  const decidable = manual.entities.filter(({ kinds }) => !kinds.includes('Body'));
  const held = [...decidedAfter(folded, power), ...decidedBefore(folded, power)].flatMap((span) =>
    decidable.flatMap(({ name, mentions }) => {
      const named = mentions.find((mention) => isWithin(mention, span, holder));
      return named === undefined
        ? []
        : [{ object: name, from: span.from, until: Math.max(span.until, named.start + named.phrase.length) }];
    }),
  );
  return [...groupedBy(held, ({ object }) => object).values()].map(([first]) => first!);
}

/** The part of a function that names what is decided, and the part that says that it is. */
type Span = { readonly start: number; readonly end: number; readonly from: number; readonly until: number };

// "Validar la Matriz de Indicadores para Resultados que ...": what stands behind the verb.
function decidedAfter(folded: string, power: Power): readonly Span[] {
  return [...power.verbs, ...power.phrases].flatMap((words) => {
    const match = new RegExp(`(?:^|[,;] |\\b[ye] )${foldAccents(words)}\\b`, 'u').exec(folded);
    if (match === null) return [];
    const start = match.index + match[0].length;
    return [{ start, end: start + folded.slice(start).search(END), from: match.index, until: start }];
  });
}

// "Impulsar la implantación del Presupuesto ..., definiendo el método, las normas y los procesos": all that stands before.
function decidedBefore(folded: string, { manner }: Power): readonly Span[] {
  if (manner.length === 0) return [];
  const words = manner.map((each) => `(?:${each.map(foldAccents).join('|')})`);
  const match = new RegExp(`, ${words.join('\\b[^;.]*? ')}\\b`, 'u').exec(folded);
  return match === null ? [] : [{ start: 0, end: match.index, from: 0, until: match.index + match[0].length }];
}

function isWithin(mention: Mention, { start, end }: Span, { position, number }: Holder): boolean {
  return (
    mention.place === 'function' &&
    mention.position === position &&
    mention.function === number &&
    mention.start >= start &&
    mention.start < end
  );
}

type Decided = { readonly objects: readonly string[]; readonly holds: readonly Hold[] };

// Objects that the same functions decide are one conflict, and so are those of a part of them.
function withoutParts(shared: readonly (readonly [string, readonly Hold[]])[]): readonly Decided[] {
  const largestFirst = shared.toSorted(([, left], [, right]) => right.length - left.length);
  const kept: { objects: string[]; holds: readonly Hold[] }[] = [];
  for (const [object, holds] of largestFirst) {
    const whole = kept.find((each) => holds.every(({ holder }) => each.holds.some((hold) => hold.holder === holder)));
    if (whole === undefined) kept.push({ objects: [object], holds });
    else if (whole.holds.length === holds.length) whole.objects.push(object);
  }
  return kept;
}
