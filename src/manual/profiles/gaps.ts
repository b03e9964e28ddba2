import { singleSpaced } from '../../text.ts';
import type { PrintedSheet } from '../layout.ts';
import { span } from '../lines.ts';
import type { Problem } from '../model.ts';
import { placeOf, problem } from '../problem.ts';
import { listedEn, listedEs, quoted } from '../wording.ts';
import type { ReadProfile } from './sheet.ts';

/** The parts that profiles have, and how each is called. */
const PARTS: readonly {
  readonly isEmpty: (sheet: PrintedSheet) => boolean;
  readonly en: string;
  readonly es: string;
}[] = [
  { isEmpty: ({ objective }) => objective === null, en: 'objective', es: 'objetivo' },
  { isEmpty: ({ unit }) => unit === null, en: 'area', es: 'área de adscripción' },
  { isEmpty: ({ superior }) => superior === null, en: 'superior', es: 'puesto al que reporta' },
  { isEmpty: ({ functions }) => functions.length === 0, en: 'functions', es: 'funciones' },
  { isEmpty: ({ knowledge }) => knowledge.length === 0, en: 'required knowledge', es: 'conocimientos' },
];

/** What only reading shows: profiles without a part that most have, objectives out of place, several superiors. */
export function findGaps(profiles: readonly ReadProfile[]): readonly Problem[] {
  const usual = PARTS.filter(
    ({ isEmpty }) => profiles.filter(({ sheet }) => isEmpty(sheet)).length * 2 < profiles.length,
  );
  return profiles.flatMap((profile) => [
    ...missingParts(profile, usual),
    ...slippedObjective(profile),
    ...severalSuperiors(profile),
  ]);
}

function missingParts({ sheet }: ReadProfile, usual: typeof PARTS): readonly Problem[] {
  const missing = usual.filter(({ isEmpty }) => isEmpty(sheet));
  const name = nameOf(sheet);
  if (missing.length === 0) return [];
  return [
    problem('EMPTY_SECTION', 'medium', {
      positions: [name],
      says: {
        en: `The profile of ${quoted(name)} lacks ${listedEn(missing.map(({ en }) => en))}.`,
        es: `La descripción de ${quoted(name)} carece de ${listedEs(missing.map(({ es }) => es))}.`,
      },
      where: [placeOf(name, sheet)],
    }),
  ];
}

// The text of "Objetivo" that stands above its heading, among the boxes of the organigram.
function slippedObjective({ sheet, isSlipped }: ReadProfile): readonly Problem[] {
  const { objective } = sheet;
  if (!isSlipped || objective === null) return [];
  const name = nameOf(sheet);
  return [
    problem('LAYOUT', 'low', {
      positions: [name],
      says: {
        en: `The objective of ${quoted(name)}, ${quoted(objective.text)}, does not stand under the heading of the objective.`,
        es: `El objetivo de ${quoted(name)}, ${quoted(objective.text)}, no está bajo el título del objetivo.`,
      },
      where: [placeOf(objective.text, objective)],
    }),
  ];
}

function severalSuperiors({ sheet }: ReadProfile): readonly Problem[] {
  const { superior, furtherSuperiors } = sheet;
  if (superior === null || furtherSuperiors.length === 0) return [];
  const name = nameOf(sheet);
  const superiors = [superior, ...furtherSuperiors].map(({ text }) => quoted(singleSpaced(text)));
  return [
    problem('HIERARCHY_CONFLICT', 'medium', {
      positions: [name],
      says: {
        en: `${quoted(name)} reports to several posts: ${listedEn(superiors)}.`,
        es: `${quoted(name)} reporta a varios puestos: ${listedEs(superiors)}.`,
      },
      where: [placeOf(superior.text, span(superior, furtherSuperiors.at(-1)!))],
    }),
  ];
}

function nameOf({ goesBy, names }: PrintedSheet): string {
  return goesBy ?? names[0]!.name;
}
