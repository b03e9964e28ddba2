import { readFileSync } from 'node:fs';
import { findProblems } from '../../src/audit/problems/find.ts';
import { BUNDLED_MANUAL } from '../../src/data.ts';
import { decodeManual } from '../../src/manual/decode.ts';
import { parseManual } from '../../src/manual/parse.ts';
import type { Entity, Manual, Position, Problem, Reading } from '../../src/manual/model.ts';

/** What a small manual says, so that a test can change one thing of it. */
export type SmallManual = {
  readonly id: string;
  readonly functions: readonly string[];
  readonly knowledge: readonly string[];
  readonly entities: readonly string[];
};

/** A manual of one unit with two positions, enough for every kind of node and relationship. */
export const SMALL: SmallManual = {
  id: 'small',
  functions: ['Elaborar el Programa Anual de Evaluación', 'Apoyar en el seguimiento de los ASM'],
  knowledge: ['Estadística', 'Administración pública'],
  entities: ['Programa Anual de Evaluación', 'Aspectos Susceptibles de Mejora'],
};

/** The reading of a small manual with one problem. */
export function smallReading(small: SmallManual): Reading {
  return { manual: manualOf(small), problems: [problem] };
}

/** The reading of the manual that comes with the package, with every problem that the rules find. */
export function realReading(): Reading {
  const reading = parseManual(decodeManual(readFileSync(BUNDLED_MANUAL), 'manual-dpse-2021.txt'));
  return { ...reading, problems: findProblems(reading) };
}

const lines = { sourceFrom: 1, sourceTo: 2 };

function manualOf({ id, functions, knowledge, entities }: SmallManual): Manual {
  return {
    id,
    code: id.toUpperCase(),
    title: 'Manual de Organización de la Dirección de Evaluación',
    issuedOn: '2021-03-01',
    place: null,
    sha256: '0'.repeat(64),
    layout: 'test',
    changes: [{ updatedOn: '2021-03-01', version: '00', changes: 'Emisión', ...lines }],
    preparedBy: { name: 'Ana Pérez', signature: null, date: null },
    reviewedBy: null,
    authorisedBy: null,
    contents: [],
    introduction: [{ text: 'La Dirección evalúa.', ...lines }],
    legalBasis: [],
    strategicFunctions: [{ number: 1, text: 'Coordinar la evaluación del desempeño', ...lines }],
    mission: { text: 'Evaluar', ...lines },
    vision: null,
    strategicObjectives: [{ text: 'Mejorar el gasto', ...lines }],
    values: [{ name: 'Honestidad', definition: 'Decir la verdad', ...lines }],
    principles: [{ name: 'Legalidad', definition: 'Cumplir la ley', ...lines }],
    inventory: [{ number: 1, name: 'Director', headcount: 1, position: 'Director', ...lines }],
    units: [{ name: 'Dirección de Evaluación', aliases: ['DE'], ...lines }],
    positions: [director(knowledge), analyst(functions)],
    entities: entities.map((name, index) => entity(name, index + 1)),
  };
}

// One function is the analyst's too, so that there is an overlap.
function director(knowledge: readonly string[]): Position {
  return position({ name: 'Director', functions: SMALL.functions.slice(0, 1), knowledge, superior: null });
}

function analyst(functions: readonly string[]): Position {
  const plain = position({ name: 'Analista', functions, knowledge: [], superior: 'Director' });
  const row = { reason: 'Para enviar informes', ...lines };
  return {
    ...plain,
    internalRelations: [
      { area: 'Director', resolvesTo: [{ kind: 'position', name: 'Director' }], ...row },
      { area: 'Dirección de Evaluación', resolvesTo: [{ kind: 'unit', name: 'Dirección de Evaluación' }], ...row },
    ],
    externalRelations: [{ area: 'Auditoría Superior', resolvesTo: [], ...row }],
  };
}

function position(said: {
  name: string;
  functions: readonly string[];
  knowledge: readonly string[];
  superior: string | null;
}): Position {
  const { name, superior, knowledge } = said;
  const passages = knowledge.map((text) => ({ text, ...lines }));
  return {
    name,
    printedNames: [name],
    names: [{ name, place: 'heading', ...lines }],
    described: true,
    objective: 'Evaluar los programas',
    unit: 'Dirección de Evaluación',
    superior,
    furtherSuperiors: [],
    subordinates: superior === null ? ['Analista'] : [],
    headcount: 1,
    numbering: 'printed',
    functions: said.functions.map((text, index) => ({
      number: index + 1,
      text,
      boilerplate: false,
      inferred: { verb: 'elaborar', involvement: 'PERFORMS', basis: 'Elaborar' },
      sourceFrom: 10 + index,
      sourceTo: 10 + index,
    })),
    internalRelations: [],
    externalRelations: [],
    knowledge,
    stated: { objective: null, unit: null, superior: null, subordinates: [], knowledge: passages },
    ...lines,
  };
}

function entity(name: string, number: number): Entity {
  const place = { phrase: name, start: 0 };
  return {
    kind: 'Plan',
    kinds: number === 1 ? ['Plan', 'Instrument'] : ['Plan'],
    name,
    acronym: null,
    aliases: [],
    nameEs: null,
    nameEn: null,
    definition: null,
    definitionEn: null,
    definitionSource: null,
    expansionSource: null,
    mentions: [
      { ...place, position: 'Analista', function: number, place: 'function', sourceFrom: 9 + number, sourceTo: 20 },
      { ...place, position: 'Analista', function: null, place: 'objective', ...lines },
      { ...place, position: null, function: null, place: 'introduction', sourceFrom: 50, sourceTo: 50 },
      { ...place, position: null, function: null, place: 'value', ...lines },
    ],
  };
}

const problem: Problem = {
  code: 'NOT_COUNTED',
  severity: 'low',
  positions: ['Analista'],
  statement: 'Analista is described but not counted',
  statementEs: 'Analista se describe pero no se cuenta',
  where: [{ from: 3, to: 3, quote: 'Analista' }],
};
