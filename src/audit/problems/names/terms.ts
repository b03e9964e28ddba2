import { foldAccents, foldName } from '../../../text.ts';
import type { Entity, Manual, Mention, Problem } from '../../../manual/model.ts';
import { isGeneralBody } from '../bodies.ts';
import { groupedBy } from '../../../grouped.ts';
import { textsOf } from '../passages.ts';
import { singularKey } from '../plurals.ts';
import { unitHeadedBy } from '../ranks.ts';
import { twiceExpanded } from '../sources/acronyms.ts';
import { placeOf, problem } from '../../../manual/problem.ts';
import { listedEn, listedEs, quoted } from '../../../manual/wording.ts';

/** Most places that one spelling of a term is shown with; where it is used fifty times, three say it. */
const PLACES_OF_A_SPELLING = 3;
/** "Archivonomía" and "Archivología" share beginning and end; "normatividad" and "normativos" do not. */
const SHARED_LETTERS = 6;
const ENDING = 2;

/** One system, plan or instrument under several names: "Matriz de Indicadores de / para Resultados". */
export function findTermVariants(manual: Manual): readonly Problem[] {
  const twice = new Set(twiceExpanded(manual));
  return manual.entities.filter(isNamedThing).flatMap((entity) => {
    if (entity.acronym !== null && twice.has(foldAccents(entity.acronym))) return [];
    const spelled = entity.mentions.filter(
      ({ phrase }) => isName(phrase) && isSpelledOut(phrase, entity) && isOneName(phrase, entity),
    );
    const variants = groupedBy(spelled, ({ phrase }) => nameKey(phrase));
    const told = [...variants]
      .filter(([key]) => !isShortForm(key, [...variants.keys()], entity))
      .map(([, uses]) => uses);
    return told.length < 2 ? [] : [misquoted(entity, told) ?? termProblem(entity, told)];
  });
}

/** One name in capitals here and not there: "Plan Estatal de desarrollo", "Programas presupuestarios". */
export function findCapitalisation(manual: Manual): readonly Problem[] {
  const named = [
    ...manual.entities
      .filter(isNamedThing)
      .flatMap(({ mentions }) => mentions.map((mention) => ({ ...mention, name: mention.phrase }))),
    ...manual.positions.flatMap(({ names }) => names.map((name) => ({ ...name, start: 1 }))),
  ].filter(({ name }) => name !== name.toUpperCase() && /\s/u.test(name));
  const varied = [...groupedBy(named, ({ name }) => foldAccents(name))].flatMap(([, uses]) => {
    const spellings = [...groupedBy(uses, (use) => (use.start === 0 ? lowerFirst(use.name, uses) : use.name)).values()];
    return spellings.length < 2 ? [] : [spellings];
  });
  if (varied.length === 0) return [];
  const shown = varied.map((spellings) => spellings.map((uses) => quoted(uses[0]!.name)).join(' / '));
  return [
    problem('CAPITALISATION', 'low', {
      positions: [],
      says: {
        en: `The same names are printed with and without capitals: ${listedEn(shown)}.`,
        es: `Los mismos nombres se imprimen con y sin mayúsculas: ${listedEs(shown)}.`,
      },
      where: varied.flatMap((spellings) =>
        rarestFirst(spellings).flatMap((uses) =>
          uses.slice(0, PLACES_OF_A_SPELLING).map((use) => placeOf(use.name, use)),
        ),
      ),
    }),
  ];
}

/** One subject of knowledge under two names: "Archivonomía", "Archivología". */
export function findKnowledgeVariants(manual: Manual): readonly Problem[] {
  const items = textsOf(manual)
    .filter(({ section }) => section === 'knowledge')
    .map((item) => ({ ...item, name: foldName(item.text) }))
    .filter(({ name }) => /^\p{L}{8,}$/u.test(name));
  const families = groupedBy(items, ({ name }) => `${name.slice(0, SHARED_LETTERS)} ${name.slice(-ENDING)}`);
  return [...families.values()].flatMap((family) => {
    const names = groupedBy(family, ({ name }) => name);
    if (names.size < 2) return [];
    const shown = [...names.values()].map((uses) => quoted(bare(uses[0]!.text)));
    return [
      problem('TERM_VARIANTS', 'low', {
        positions: family.flatMap(({ position }) => (position === null ? [] : [position])),
        says: {
          en: `One subject of knowledge goes by ${names.size} names: ${listedEn(shown)}.`,
          es: `Un mismo conocimiento recibe ${names.size} nombres: ${listedEs(shown)}.`,
        },
        where: family.map((item) => placeOf(bare(item.text), item)),
      }),
    ];
  });
}

function termProblem(entity: Entity, variants: readonly (readonly Mention[])[]): Problem {
  const shown = rarestFirst(variants)
    .reverse()
    .map((uses) => quoted(uses[0]!.phrase));
  return problem('TERM_VARIANTS', 'medium', {
    positions: variants.flatMap((uses) => uses.flatMap(({ position }) => (position === null ? [] : [position]))),
    says: {
      en: `${quoted(entity.name)} goes by ${variants.length} names: ${listedEn(shown)}.`,
      es: `${quoted(entity.name)} recibe ${variants.length} nombres: ${listedEs(shown)}.`,
    },
    where: variants.flatMap((uses) => uses.map((use) => placeOf(use.phrase, use))),
  });
}

// The state, society and "dependencias y entidades" go by many words, and nobody is misled.
function isNamedThing({ name, kinds }: Entity): boolean {
  return !isGeneralBody(name) && !(kinds[0] === 'Body' && !isName(name));
}

// Laws and bodies are shortened once they have been named: "Código Municipal" for "Código Municipal para el Estado".
// Whose anything is may be left out: "Órgano Garante de la Transparencia en el Estado".
function isShortForm(key: string, keys: readonly string[], { kinds }: Entity): boolean {
  const shortened = kinds.includes('Law') || kinds.includes('Body') || kinds.includes('Committee');
  return keys.some(
    (other) => other.startsWith(`${key} `) && (shortened || OF_THE_STATE.test(other.slice(key.length + 1))),
  );
}

const OF_THE_STATE = /^(?:del|en el) (?:estado|municipio|entidad)\b/u;

// "Fondo de Fortalecimiento Municipal, Fondo Municipal" names two, "Municipales de Desarrollo" a part of a name.
function isOneName(phrase: string, { name }: Entity): boolean {
  const [head, ...rest] = nameKey(phrase).split(' ');
  return head === nameKey(name).split(' ')[0] && !(phrase.includes(',') && rest.includes(head!));
}

/** A body under its official name here and a name near to it there: "Finanzas y Administración", "... y de ...". */
function misquoted(entity: Entity, variants: readonly (readonly Mention[])[]): Problem | null {
  // What has a name in English is in the catalogue, which knows the official one.
  if (!entity.kinds.includes('Body') || entity.nameEs === null || entity.nameEn === null) return null;
  const official = nameKey(entity.nameEs);
  const wrong = variants.filter((uses) => nameKey(uses[0]!.phrase) !== official).flat();
  if (wrong.length === variants.flat().length) return null;
  const shown = [...new Set(wrong.map(({ phrase }) => quoted(phrase)))];
  const right = variants.find((uses) => nameKey(uses[0]!.phrase) === official)!;
  return problem('WRONG_NAME', 'medium', {
    positions: wrong.flatMap(({ position }) => (position === null ? [] : [position])),
    says: {
      en: `${listedEn(shown)} ${shown.length > 1 ? 'do' : 'does'} not give the institution its official name, ${quoted(entity.nameEs)}.`,
      es: `${listedEs(shown)} no ${shown.length > 1 ? 'dan' : 'da'} a la institución su nombre oficial, ${quoted(entity.nameEs)}.`,
    },
    where: [...wrong, ...right.slice(0, PLACES_OF_A_SPELLING)].map((use) => placeOf(use.phrase, use)),
  });
}

// "Matriz de Indicadores", not "matrices de indicadores": words in lower case describe, and name nothing.
function isName(phrase: string): boolean {
  return (phrase.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1;
}

function isSpelledOut(phrase: string, { acronym }: Entity): boolean {
  return /\s/u.test(phrase) && foldName(phrase) !== foldName(acronym ?? '');
}

// The holder stands for the institution: "Secretario de Finanzas" is no other name of the Secretaría.
function nameKey(phrase: string): string {
  return singularKey((unitHeadedBy(phrase) ?? foldName(phrase)).replace(' del municipio de ', ' de '));
}

function lowerFirst(name: string, uses: readonly { readonly name: string }[]): string {
  const lower = name[0]!.toLowerCase() + name.slice(1);
  return uses.some((use) => use.name === lower) ? lower : name;
}

function rarestFirst<T>(variants: readonly (readonly T[])[]): (readonly T[])[] {
  return [...variants].sort((left, right) => left.length - right.length);
}

function bare(item: string): string {
  return item.replace(/[.;]$/u, '');
}
