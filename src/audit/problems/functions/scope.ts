import { termsOf } from '../../../language/analysis.ts';
import { foldAccents } from '../../../text.ts';
import type { Manual, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { quoted } from '../../../manual/wording.ts';
import { textsOf } from '../passages.ts';
import { numberedFunctions } from './form.ts';

/** "personal de intendencia": staff of a kind. */
const STAFF = /\bpersonal de (?<kind>\p{L}+)/u;
/** "las diversas oficinas y organismos auxiliares del despacho ...": offices of someone. */
const OFFICES = /\b(?:oficinas|organismos|departamentos) (?:\p{L}+ ){0,3}(?:del|de la|de los|de las|de) $/u;

/** A task with staff or offices of which the manual otherwise knows nothing: cleaning staff in a planning unit. */
export function findTasksOutOfScope(manual: Manual): readonly Problem[] {
  return numberedFunctions(manual).flatMap((fn) => {
    const foreign = foreignStaff(fn, manual) ?? foreignOffices(fn, manual);
    if (foreign === undefined) return [];
    return [
      problem('SCOPE_MISMATCH', 'medium', {
        positions: [fn.position],
        says: {
          en: `${quoted(fn.position)} deals with ${quoted(foreign)}, ${quoted(`${fn.number}. ${fn.text}`)}, of which nothing else in the manual speaks.`,
          es: `${quoted(fn.position)} trata con ${quoted(foreign)}, ${quoted(`${fn.number}. ${fn.text}`)}, de lo que nada más habla el manual.`,
        },
        where: [placeOf(fn.text, fn)],
      }),
    ];
  });
}

type Owned = ReturnType<typeof numberedFunctions>[number];

function foreignStaff({ text, sourceFrom }: Owned, manual: Manual): string | undefined {
  const match = STAFF.exec(text);
  const [kind] = termsOf(match?.groups?.['kind'] ?? '');
  if (match === null || kind === undefined) return undefined;
  const known = textsOf(manual).some((other) => other.sourceFrom !== sourceFrom && termsOf(other.text).includes(kind));
  return known || manual.positions.some(({ name }) => termsOf(name).includes(kind)) ? undefined : match[0];
}

// A body that only this one function of the manual names.
function foreignOffices(fn: Owned, manual: Manual): string | undefined {
  const lone = manual.entities.flatMap(({ kinds, mentions }) =>
    kinds.includes('Body')
      ? mentions.filter(
          ({ position, function: number, start, phrase }) =>
            position === fn.position &&
            number === fn.number &&
            phrase.includes(' ') &&
            OFFICES.test(foldAccents(fn.text.slice(0, start))) &&
            mentions.every((other) => other.position === fn.position || other.phrase !== phrase) &&
            !mentions.some(({ place }) => place === 'relation'),
        )
      : [],
  );
  return lone[0]?.phrase;
}
