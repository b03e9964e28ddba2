import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MANUAL } from '../../../src/data.ts';
import { textsOf } from '../../../src/manual/entities/texts.ts';
import { parseManual } from '../../../src/manual/parse.ts';

const { manual } = parseManual(readFileSync(BUNDLED_MANUAL, 'utf8'));

/** Kinds, name, acronym and number of mentions of every entity, checked by reading and by counting the words. */
const golden: readonly (readonly [string, string, string | null, number])[] = [
  ['Body', 'Gobernador del Estado', null, 2],
  ['Body', 'Coordinación General de Gabinete', 'CGG', 4],
  ['Committee', 'Gabinete de gobierno', null, 1],
  ['Body', 'Sociedad civil', null, 1],
  ['Plan', 'Plan Estatal de Desarrollo', 'PED', 25],
  ['Body', 'Dependencias y entidades', null, 76],
  ['Committee', 'Gabinetes sectoriales', null, 1],
  ['Committee', 'Gabinetes especiales', null, 1],
  ['Body', 'Administración Pública Estatal', null, 24],
  ['Instrument', 'Informe de Gobierno', null, 2],
  ['Plan', 'Programas estratégicos', null, 1],
  ['Body', 'Gobierno del Estado', null, 4],
  ['Methodology', 'Planeación basada en resultados', null, 6],
  ['Body', 'Municipios', null, 15],
  ['Plan', 'Plan Municipal de Desarrollo', 'PMD', 5],
  ['Plan', 'Agenda 2030 de los Objetivos de Desarrollo Sostenible', null, 1],
  ['Body', 'ONU', 'ONU', 1],
  ['System', 'Sistema Estatal de Planeación del Desarrollo', null, 6],
  ['Methodology', 'Planeación estratégica', null, 3],
  ['Methodology', 'Gestión para Resultados', 'GpR', 10],
  ['Instrument', 'Matriz de Indicadores para Resultados', 'MIR', 21],
  ['Body', 'Centro de Información', null, 1],
  ['Body', 'Unidad de Evaluadores Estratégicos y de Gestión', null, 1],
  ['Law', 'Ley de Transparencia y Acceso a la Información Pública del Estado de Durango', null, 1],
  ['Methodology System', 'Presupuesto basado en Resultados', 'PbR', 16],
  ['System', 'Sistema de Evaluación del Desempeño', 'SED', 16],
  ['Plan', 'Plan Estratégico de largo plazo', null, 2],
  ['Body', 'Órdenes de gobierno', null, 6],
  ['Body', 'Sector social', null, 1],
  ['Body', 'Sector privado', null, 3],
  ['Plan', 'Programas sectoriales', null, 11],
  ['Plan', 'Programas institucionales', null, 11],
  ['Plan', 'Programas regionales', null, 11],
  ['Plan', 'Programas especiales', null, 11],
  ['Plan', 'Programas presupuestarios', null, 44],
  ['Instrument', 'Convenios y acuerdos de coordinación', null, 1],
  ['Body', 'Poder Ejecutivo Estatal', null, 1],
  ['Body', 'Gobierno Federal', null, 1],
  ['Plan', 'Programa Operativo Anual', 'POA', 15],
  ['Committee', 'Comité de Planeación para el Desarrollo Municipal', 'COPLADEM', 3],
  ['Body', 'Secretaría de Finanzas y de Administración', null, 4],
  ['Instrument', 'Informe anual de resultados de la gestión pública', null, 1],
  ['System', 'Sistema de Información Estadística y Geográfica del Estado', null, 1],
  ['System', 'Sistema de Planeación de la Inversión Pública Estatal y Paraestatal', null, 1],
  ['Body', 'Delegaciones Federales en el Estado', null, 1],
  ['Body', 'Poder Legislativo', null, 1],
  ['Body', 'Poder Judicial', null, 1],
  ['Methodology', 'Metodología de Marco Lógico', 'MML', 14],
  ['System', 'Sistema de capacitación', null, 1],
  ['Plan', 'Plan de capacitación', null, 3],
  ['Body', 'Sector público', null, 2],
  ['Instrument', 'Diagnóstico situacional', null, 6],
  ['Plan', 'Programas anuales', null, 2],
  ['Plan', 'Plan de comunicación interna', null, 2],
  ['Plan', 'PND', 'PND', 1],
  ['System', 'Sistema Estatal de Información para el Desarrollo del Estado', null, 2],
  ['Body', 'Dirección de Informática', null, 2],
  ['Committee', 'Comité Técnico Regional de Estadística e Información Geográfica', null, 2],
  ['Plan', 'Programa Estatal de Desarrollo de Información Estadística y Geográfica', null, 2],
  ['System', 'Sistemas geográficos', null, 2],
  ['System', 'Sistema de seguimiento', null, 1],
  ['Plan', 'Programas de Gobierno', null, 1],
  ['Plan', 'PAE', 'PAE', 1],
  ['Instrument', 'ASM', 'ASM', 3],
  ['Instrument', 'Tablero de control', null, 3],
  ['Body System', 'INEVAP', 'INEVAP', 2],
  ['System', 'SIG', 'SIG', 1],
  ['Instrument', 'Encuesta de Satisfacción Ciudadana', 'ESC', 6],
  ['Instrument', 'Análisis y Control Interno', 'ACI', 8],
  ['Body', 'Organismos Públicos Descentralizados', 'OPD', 4],
  ['Instrument', 'Diagnóstico PbR-SED en Entidades Federativas', null, 1],
  ['Body', 'Secretaría de Hacienda y Crédito Público', 'SHCP', 2],
  ['Body', 'Auditoría Superior de la Federación', 'ASF', 2],
  ['Instrument', 'Avance en Monitoreo y Evaluación en las Entidades Federativas', null, 1],
  ['Body', 'Consejo Nacional de Evaluación de la Política Social', 'CONEVAL', 2],
];

describe('the entities of the bundled manual', () => {
  test('are these, each with its mentions', () => {
    const found = manual.entities.map(({ kinds, name, acronym, mentions }) => [
      kinds.join(' '),
      name,
      acronym,
      mentions.length,
    ]);
    expect(found).toEqual(golden);
  });

  test('have every phrase at its offset in a text of its lines', () => {
    const texts = textsOf(manual);
    for (const { mentions } of manual.entities) {
      for (const mention of mentions) {
        const at = texts.filter(
          (text) =>
            text.place === mention.place &&
            text.position === mention.position &&
            text.function === mention.function &&
            text.sourceFrom === mention.sourceFrom &&
            text.sourceTo === mention.sourceTo,
        );
        expect(at.some(({ text }) => text.startsWith(mention.phrase, mention.start))).toBe(true);
      }
    }
  });

  test.each([
    ['ASM', [['Analista de Evaluación del Desempeño', 5]]],
    ['SIG', [['Analista de Evaluación del Desempeño', 5]]],
    ['SHCP', [['Analista de Evaluación del Desempeño', 11]]],
    [
      'COPLADEM',
      [
        ['Director de Planeación, Seguimiento y Evaluación', 10],
        ['Coordinador de Planeación Estatal', 10],
        ['Analista de Planeación Estatal', 6],
      ],
    ],
  ])('%s is named in the functions %j', (acronym, functions) => {
    const entity = manual.entities.find((each) => each.acronym === acronym)!;
    const named = entity.mentions.map((mention) => [mention.position, mention.function]);
    expect([...new Map(named.map((each) => [each.join(), each])).values()]).toEqual(functions);
  });

  test('are what relations with municipalities and the branches of government resolve to', () => {
    const relations = manual.positions.flatMap(({ externalRelations }) => externalRelations);
    const bodies = new Map(relations.map(({ area, resolvesTo }) => [area, resolvesTo.map(({ name }) => name)]));
    expect(bodies.get('Municipios')).toEqual(['Municipios']);
    expect(bodies.get('Poderes Legislativo y Judicial')).toEqual(['Poder Legislativo', 'Poder Judicial']);
    expect(relations.filter(({ resolvesTo }) => resolvesTo.length === 0)).toEqual([]);
  });

  test('say who expands an acronym, who defines the thing, and leave open what nobody says', () => {
    const byAcronym = new Map(manual.entities.map((entity) => [entity.acronym, entity]));
    expect(byAcronym.get('MIR')).toMatchObject({ expansionSource: 'manual' });
    expect(byAcronym.get('CGG')).toMatchObject({ definitionSource: 'manual' });
    expect(byAcronym.get('INEVAP')).toMatchObject({
      name: 'INEVAP',
      nameEs: 'Instituto de Evaluación de Políticas Públicas del Estado de Durango',
      expansionSource: 'Constitución Política del Estado Libre y Soberano de Durango',
    });
    expect(byAcronym.get('SIG')).toMatchObject({ name: 'SIG', nameEs: null, definition: null, expansionSource: null });
  });
});
