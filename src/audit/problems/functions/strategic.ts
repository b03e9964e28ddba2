import { termsOf } from '../../../language/analysis.ts';
import type { Entity, Manual, Mention, Passage, Problem } from '../../../manual/model.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { noneOfEn, noneOfEs, quoted } from '../../../manual/wording.ts';
import { rarityIn } from '../similarity.ts';
import { numberedFunctions } from './form.ts';

/** A function performs a task of the unit if it says this much of it, rare words counting more. */
const PERFORMED = 0.3;
/** A task is said in its first clause, unless that is shorter than this: "Coordinar, asesorar y ...". */
const WORDS_OF_A_TASK = 7;

/** A function or objective of the whole unit that no position performs: "la creación de los gabinetes sectoriales". */
export function findStrategicWithoutOwner(manual: Manual): readonly Problem[] {
  const functions = numberedFunctions(manual).map(({ text }) => new Set(termsOf(text)));
  const weight = rarityIn(functions);
  if (functions.length === 0) return [];
  return [...manual.strategicFunctions, ...manual.strategicObjectives].flatMap((text) => {
    const task = taskOf(text.text);
    const terms = new Set(termsOf(task));
    const best = Math.max(...functions.map((own) => coverage(terms, own, weight)));
    const unnamed = namedOnlyIn(text, manual).map(({ name }) => quoted(name));
    if (best >= PERFORMED && unnamed.length === 0) return [];
    const says =
      best < PERFORMED
        ? {
            en: `The unit is to ${quoted(text.text)}; none of the ${functions.length} functions of its positions takes up ${quoted(task)}${unnamed.length === 0 ? '' : ` or speaks of ${noneOfEn(unnamed)}`}.`,
            es: `Corresponde a la unidad ${quoted(text.text)}; ninguna de las ${functions.length} funciones de sus puestos se ocupa de ${quoted(task)}${unnamed.length === 0 ? '' : ` ni habla de ${noneOfEs(unnamed)}`}.`,
          }
        : {
            en: `Of what the unit is to do, ${quoted(text.text)}, a part has no owner: none of the ${functions.length} functions of its positions speaks of ${noneOfEn(unnamed)}.`,
            es: `De lo que corresponde a la unidad, ${quoted(text.text)}, una parte no tiene responsable: ninguna de las ${functions.length} funciones de sus puestos habla de ${noneOfEs(unnamed)}.`,
          };
    return [
      problem('STRATEGIC_FUNCTION_WITHOUT_OWNER', 'medium', { positions: [], says, where: [placeOf(text.text, text)] }),
    ];
  });
}

// What the text names and no sheet does: the Agenda 2030, a Centro de Información; not whose it is, "de la ONU".
function namedOnlyIn(text: Passage, manual: Manual): readonly Entity[] {
  const inText = ({ position, sourceFrom }: Mention): boolean => position === null && sourceFrom === text.sourceFrom;
  const named = manual.entities.flatMap(({ mentions }) => mentions.filter(inText));
  const isOfAnother = ({ start }: Mention): boolean =>
    named.some(({ start: other, phrase }) => OF.test(text.text.slice(other + phrase.length, Math.max(other, start))));
  return manual.entities.filter(
    ({ mentions }) =>
      mentions.some((mention) => inText(mention) && !isOfAnother(mention)) &&
      mentions.every(({ position }) => position === null),
  );
}

const OF = /^ (?:del?|de la|de las|de los) $/u;

function taskOf(text: string): string {
  const clauses = text.split(/[,;.]/u);
  let task = clauses[0] ?? '';
  for (const clause of clauses.slice(1)) {
    if (task.split(' ').length >= WORDS_OF_A_TASK) break;
    task += `,${clause}`;
  }
  return task;
}

function coverage(task: ReadonlySet<string>, own: ReadonlySet<string>, weight: (term: string) => number): number {
  const sum = (terms: readonly string[]): number => terms.reduce((total, term) => total + weight(term), 0);
  const all = sum([...task]);
  return all === 0 ? 1 : sum([...task].filter((term) => own.has(term))) / all;
}
