import { capital } from '../text.ts';
import { count } from './count.ts';
import type { Phrases } from './phrase-types.ts';

const HOW = { LEADS: 'lo dirige', PERFORMS: 'lo hace', SUPPORTS: 'apoya en ello' } as const;

/** What the answers say in Spanish. */
export const spanish: Phrases = {
  list,
  handles: ({ first, others, how, place }) =>
    `Acuda ${to(first)}, que ${how === null ? 'trata este asunto' : HOW[how]} (${place}).` +
    (others.length === 0
      ? ''
      : ` También ${others.length === 1 ? 'interviene' : 'intervienen'}: ${list(others, 'and')}.`),
  place: (place, number) => (place === 'function' ? `función ${number}` : `su ${PLACES[place] ?? place}`),
  interacts: (positions, party) =>
    `${count(positions.length, 'puesto')} ${positions.length === 1 ? 'trata' : 'tratan'} con ${party}: ${list(positions, 'and')}.`,
  notInteracting: (positions, party) =>
    `${count(positions.length, 'puesto')} no ${positions.length === 1 ? 'trata' : 'tratan'} con ${party}: ${list(positions, 'and')}.`,
  nobodyElse: (party, scope) =>
    `${party} y con nadie más${scope === null ? '' : scope === 'internal' ? ' de dentro' : ' de fuera'}`,
  partners: (position, parties) => `${capital(the(position))} trata con ${list(parties, 'and')}.`,
  reason: (position, party, reasons) =>
    `${capital(the(position))} trata con ${party} por este motivo: ${quoted(reasons)}.`,
  functions: (position, total) => `${capital(the(position))} tiene ${feminine(total, 'función', 'funciones')}.`,
  functionsAbout: (position, about, all) =>
    `${about} de las ${feminine(all, 'función', 'funciones')} ${of(position)} ${about === 1 ? 'trata' : 'tratan'} de esto.`,
  objective: (position, text) => `El objetivo ${of(position)}: «${text.replace(/[.;]+$/u, '')}».`,
  oneFunction: (position, number, text) => `Función ${number} ${of(position)}: «${text}».`,
  superior: (position, superiors) => `${capital(the(position))} depende ${list(superiors.map(of), 'or')}.`,
  subordinates: (position, subordinates) => `Dependen ${of(position)}: ${list(subordinates, 'and')}.`,
  noSubordinates: (position) => `Nadie depende ${of(position)}.`,
  path: (from, to, between) =>
    between.length === 0
      ? `${capital(the(from))} depende directamente ${of(to)}.`
      : `${capital(fromThe(from))}, la línea de mando pasa por ${list(between.map(the), 'and')} hasta ${the(to)}.`,
  definition: (name, definition, source) =>
    definition === null
      ? `El manual menciona ${name} pero no lo define.`
      : `${name}: ${definition.replace(/\.$/u, '')}${outside(source)}.`,
  expansion: (acronym, expansion, source) =>
    `${acronym} significa «${expansion}»${source === null ? '.' : ` (${source}; el manual no lo desarrolla).`}`,
  unexpanded: (acronym) => `El manual usa ${acronym} sin decir qué significa.`,
  entities: (names) => `El manual menciona ${list(names, 'and')}.`,
  entitiesOf: (position, names) => `La ficha ${of(position)} menciona ${list(names, 'and')}.`,
  requires: (positions, knowledge) =>
    `${count(positions.length, 'puesto')} ${positions.length === 1 ? 'debe' : 'deben'} saber de ${knowledge}: ${list(positions, 'and')}.`,
  knowledgeOf: (position, items) => `${capital(the(position))} debe saber: ${items.join('; ')}.`,
  posts: (total, ofWhat) =>
    `El inventario cuenta ${feminine(total, 'plaza', 'plazas')} ${ofWhat === null ? 'en total' : `de ${ofWhat}`}.`,
  postKinds: (total) => `El inventario enumera ${count(total, 'puesto')} ${total === 1 ? 'distinto' : 'distintos'}.`,
  described: (total) => `El manual describe ${count(total, 'puesto')}.`,
  matching: (total, positions) => (total === 0 ? 'Ninguno.' : `${count(total, 'puesto')}: ${list(positions, 'and')}.`),
  counted: (total, what, ofWhom) =>
    `${ofWhom === null ? 'Hay' : `${capital(the(ofWhom))} tiene`} ${total} ${WHAT[what][total === 1 ? 0 : 1]}.`,
  yes: (position, words) =>
    words === null ? `Sí, ${the(position)}.` : `Sí. El manual dice ${of(position)}: ${quoted([words])}.`,
  no: (position) => `No: nada de lo que el manual dice ${of(position)} lo señala.`,
  each: (said) =>
    said
      .map(({ name, text }) => `${capital(the(name))}: ${text === null ? 'nada al respecto' : quoted([text])}.`)
      .join(' '),
  shared: (positions) =>
    `${count(positions.length, 'puesto')} ${positions.length === 1 ? 'tiene' : 'comparten'} esto: ${list(positions, 'and')}.`,
  overlaps: (position, others) => `Lo que más se empalma con ${the(position)}: ${list(others, 'and')}.`,
  compared: (positions, common) =>
    `${capital(list(positions.map(the), 'and'))} tienen ${common === 0 ? 'ninguna función' : feminine(common, 'función', 'funciones')} en común.`,
  more: (first, more, second, less) =>
    `${capital(the(first))} tiene más plazas (${more}) que ${the(second)} (${less}).`,
  moreFunctions: (first, more, second) =>
    `${capital(the(first))} tiene más funciones (${more}) que ${the(second.name)} (${second.count}).`,
  members: (unit, positions) => `En ${unit}: ${list(positions, 'and')}.`,
  alternatives: (others) => `También pudo referirse a ${list(others, 'or')}.`,
  noMatch: (subject, nearest) =>
    `El manual no lo responde${subject === null ? '' : `: ninguna función, relación u objetivo en él trata de «${subject}»`}.` +
    (nearest.length === 0 ? '' : ` Lo más cercano, que no es una respuesta: ${list(nearest, 'and')}.`),
  notUnderstood: 'No se entendió la pregunta. Pregunte quién hace algo, qué hace un puesto o con quién trata.',
  suggestions: (position, other) => [
    `¿Qué hace ${the(position)}?`,
    `¿De quién depende ${the(other)}?`,
    '¿Quién elabora los informes?',
  ],
};

const PLACES: Readonly<Record<string, string>> = { relation: 'tabla de relaciones', objective: 'objetivo' };

const WHAT = {
  functions: ['función', 'funciones'],
  subordinates: ['puesto subordinado', 'puestos subordinados'],
  relations: ['relación interinstitucional', 'relaciones interinstitucionales'],
  entities: ['elemento', 'elementos'],
} as const;

const LISTS = {
  and: new Intl.ListFormat('es', { type: 'conjunction' }),
  or: new Intl.ListFormat('es', { type: 'disjunction' }),
};

function list(names: readonly string[], how: 'and' | 'or'): string {
  return LISTS[how].format(names);
}

// "la Secretaria", "la Jefatura", "la Coordinación"; "el Analista" and the like are said of either.
function isFeminine(name: string): boolean {
  const [first = ''] = name.split(' ');
  return /(?:ra|ria|ada|ía|ción|dad)$/iu.test(first);
}

/** A name with its article: "la Secretaria", "el Analista". */
export function the(name: string): string {
  return `${isFeminine(name) ? 'la' : 'el'} ${name}`;
}

/** A name after "de": "de la Secretaria", "del Analista". */
export function of(name: string): string {
  return isFeminine(name) ? `de la ${name}` : `del ${name}`;
}

/** A name after "a": "a la Secretaria", "al Analista". */
export function to(name: string): string {
  return isFeminine(name) ? `a la ${name}` : `al ${name}`;
}

function fromThe(name: string): string {
  return `desde ${the(name)}`;
}

function feminine(total: number, one: string, many: string): string {
  return `${total} ${total === 1 ? one : many}`;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `«${text.replace(/[.;]+$/u, '')}»`).join('; ');
}

function outside(source: string | null): string {
  if (source === null) return '';
  return source === 'catalogue' ? ' (lo explica el catálogo, no el manual)' : ` (según ${source}, no el manual)`;
}
