import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/manual/entities/find.ts';
import { draftOf } from './draft.ts';

type Row = readonly [text: string, named: readonly (readonly [kind: string, name: string, phrase: string])[]];

const laws: readonly Row[] = [
  [
    'establecidos por la Ley de Transparencia y Acceso a la Información Pública del Estado de Durango.',
    [
      [
        'Law',
        'Ley de Transparencia y Acceso a la Información Pública del Estado de Durango',
        'Ley de Transparencia y Acceso a la Información Pública del Estado de Durango',
      ],
    ],
  ],
  [
    'conforme a la Ley de Pensiones, Préstamos y Garantías del Estado, el Reglamento de Limpia y las demás leyes.',
    [
      [
        'Law',
        'Ley de Pensiones, Préstamos y Garantías del Estado',
        'Ley de Pensiones, Préstamos y Garantías del Estado',
      ],
      ['Law', 'Reglamento de Limpia', 'Reglamento de Limpia'],
    ],
  ],
  [
    'según la Ley del ISSSTE y sus normas',
    [
      ['Law', 'Ley del ISSSTE', 'Ley del ISSSTE'],
      ['Body', 'ISSSTE', 'ISSSTE'],
    ],
  ],
  ['la Constitución de Nayarit en su Artículo 158', [['Law', 'Constitución de Nayarit', 'Constitución de Nayarit']]],
  ['Leyes, Reglamentos y disposiciones Federales', []],
  ['el reglamento interno de la ley de la oferta', []],
];

const plansAndSystems: readonly Row[] = [
  [
    'los Programas Sectoriales, Institucionales y de los Programas presupuestarios en apego',
    [
      ['Plan', 'Programas sectoriales', 'Programas Sectoriales'],
      ['Plan', 'Programas institucionales', 'Institucionales'],
      ['Plan', 'Programas presupuestarios', 'Programas presupuestarios'],
    ],
  ],
  [
    'procesos del Sistema de Evaluación del Desempeño y del Presupuesto basado en Resultados',
    [
      ['System', 'Sistema de Evaluación del Desempeño', 'Sistema de Evaluación del Desempeño'],
      ['Methodology', 'Presupuesto basado en Resultados', 'Presupuesto basado en Resultados'],
    ],
  ],
  [
    'el alineamiento entre el PND y el PED',
    [
      ['Plan', 'PND', 'PND'],
      ['Plan', 'PED', 'PED'],
    ],
  ],
  [
    'el Programa Hábitat y el programa FOPEDEP',
    [
      ['Plan', 'Programa Hábitat', 'Programa Hábitat'],
      ['Plan', 'FOPEDEP', 'FOPEDEP'],
    ],
  ],
  ['la captura de información en el SIG', [['System', 'SIG', 'SIG']]],
  ['Administrar el sistema de capacitación', [['System', 'Sistema de capacitación', 'sistema de capacitación']]],
  [
    'Diseñar y ejecutar un plan de comunicación interna que asegure',
    [['Plan', 'Plan de comunicación interna', 'plan de comunicación interna']],
  ],
  ['Operar un sistema de información útil y los sistemas de riego', []],
  ['el diagnóstico y el programa de la semana', []],
];

const bodies: readonly Row[] = [
  [
    'Poderes Legislativo y Judicial',
    [
      ['Body', 'Poder Legislativo', 'Poderes Legislativo'],
      ['Body', 'Poder Judicial', 'Judicial'],
    ],
  ],
  [
    'Secretario de Finanzas y de Administración',
    [['Body', 'Secretaría de Finanzas y de Administración', 'Secretario de Finanzas y de Administración']],
  ],
  ['brindando asesoría a los H. Ayuntamientos', [['Body', 'Municipios', 'Ayuntamientos']]],
  ['obras ejecutadas por los gobiernos municipales', [['Body', 'Municipios', 'gobiernos municipales']]],
  [
    'con la Dirección de Informática, las políticas',
    [['Body', 'Dirección de Informática', 'Dirección de Informática']],
  ],
  ['reuniones convocadas por el INEVAP', [['Body', 'INEVAP', 'INEVAP']]],
  [
    'trámites ante el Inegi y el CONVYR',
    [
      ['Body', 'INEGI', 'Inegi'],
      ['Body', 'CONVYR', 'CONVYR'],
    ],
  ],
  ['solicitudes de derechos ARCO, N/A y formatos XYZ', []],
  ['la Secretaria de la Dirección General', []],
  ['el ejercicio de la función pública', []],
  ['EL MUNICIPIO Y SUS ÁREAS', [['Body', 'Municipios', 'MUNICIPIO']]],
];

describe('entities named in a text', () => {
  test.each([...laws, ...plansAndSystems, ...bodies])('%s', (text, named) => {
    const found = findEntities(draftOf([text])).flatMap(({ kind, name, mentions }) =>
      mentions.map(({ phrase, start }) => ({ row: [kind, name, phrase], start })),
    );
    expect(found.map(({ row }) => row).toSorted()).toEqual(named.toSorted());
    for (const { row, start } of found) expect(text.startsWith(row[2]!, start)).toBe(true);
  });

  test('spellings that differ in case, number and preposition are one entity', () => {
    const [matrix, ...others] = findEntities(
      draftOf(['las Matrices de Indicadores de Resultados', 'Matriz de indicadores para resultados', 'la MIR']),
    );
    expect(others).toEqual([]);
    expect(matrix).toMatchObject({ name: 'Matriz de Indicadores para Resultados', acronym: 'MIR' });
    expect(matrix!.aliases).toEqual(expect.arrayContaining(['Matrices de Indicadores de Resultados', 'MIR']));
  });

  test('a shortened name goes to the one fuller name that the manual prints, and stays alone between two', () => {
    const full = 'Ley de Aguas Termales del Estado de Sonora';
    expect(namesIn([full, `la ${full}`, 'la Ley de Aguas Termales'])).toEqual([full]);
    expect(namesIn(['Ley de Aguas Termales', 'Ley de Aguas Sucias', 'Ley de Aguas'])).toHaveLength(3);
  });

  test("the manual's expansion of an acronym wins over the catalogue's", () => {
    const found = findEntities(draftOf(['la Secretaría de Ecología y Deporte (SED)', 'informes del SED']));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'Body', acronym: 'SED', expansionSource: 'manual', definition: null });
    expect(found[0]!.mentions.map(({ phrase }) => phrase)).toEqual(['Secretaría de Ecología y Deporte', 'SED', 'SED']);
  });

  test('an expansion that only the catalogue gives is marked with its source, and none is invented', () => {
    const [pnd, sig] = findEntities(draftOf(['el PND y el SIG']));
    expect(pnd).toMatchObject({
      name: 'PND',
      nameEs: 'Plan Nacional de Desarrollo',
      expansionSource: 'Ley de Planeación',
    });
    expect(sig).toMatchObject({ name: 'SIG', nameEs: null, nameEn: null, expansionSource: null });
  });

  test("the manual's own definition wins over the catalogue's", () => {
    const [plan] = findEntities(draftOf(['el Plan Nacional de Desarrollo (PND), cuyo objetivo es guiar al país.']));
    expect(plan).toMatchObject({ definition: 'guiar al país', definitionEn: null, definitionSource: 'manual' });
  });

  test('every phrase stands at its offset, whatever the text', () => {
    const pieces = constantFrom(
      'Ley de ',
      'Programas Sectoriales',
      ', ',
      ' y ',
      'Institucionales',
      ' (MIR) ',
      'Matriz de Indicadores',
      ' de ',
      'la ',
      'Sistema ',
      'SED',
      ' – ',
      'PBR',
      '. ',
      'R. ',
      'Ayuntamiento',
      '\n',
      'É',
      '😀',
      '“',
      'Comité ',
      'del Estado',
      ' (',
      ')',
    );
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const { mentions } of findEntities(draftOf([text])))
          for (const { phrase, start } of mentions) expect(text.slice(start, start + phrase.length)).toBe(phrase);
      }),
    );
  });
});

function namesIn(texts: readonly string[]): readonly string[] {
  return findEntities(draftOf(texts)).map(({ name }) => name);
}
