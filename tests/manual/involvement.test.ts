import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferInvolvement, infinitiveOf } from '../../src/manual/involvement.ts';

type Row = readonly [text: string, verb: string | null, involvement: string, basis: string];

const rows: readonly Row[] = [
  ['Coordinar la operación del Sistema;', 'coordinar', 'LEADS', 'Coordinar'],
  ['Impulsar y coordinar la implantación;', 'impulsar', 'LEADS', 'Impulsar y coordinar'],
  ['Coordinar e impulsar el Sistema;', 'coordinar', 'LEADS', 'Coordinar e impulsar'],
  ['Autorizar los pagos', 'autorizar', 'LEADS', 'Autorizar'],
  ['Preside las sesiones del Consejo', 'presidir', 'LEADS', 'Preside'],
  ['Coordinará, con apoyo de la Tesorería, el cierre', 'coordinar', 'LEADS', 'Coordinará'],
  ['Supervisión de la inclusión de actividades', 'supervisar', 'LEADS', 'Supervisión'],
  ['Apoyar en la elaboración del Plan;', 'apoyar', 'SUPPORTS', 'Apoyar'],
  ['Asistir directamente al Director en sus atribuciones;', 'asistir', 'SUPPORTS', 'Asistir'],
  ['Asistir a las reuniones del Comité', 'asistir', 'PERFORMS', 'Asistir'],
  ['Participar y coordinar los trabajos', 'participar', 'SUPPORTS', 'Participar y coordinar'],
  ['Prestar apoyo en las labores de revisión', 'prestar', 'SUPPORTS', 'Prestar apoyo'],
  ['Brindar todo el auxilio en las labores', 'brindar', 'SUPPORTS', 'Brindar todo el auxilio'],
  ['Brindar a los municipios asesoría y apoyo', 'brindar', 'PERFORMS', 'Brindar'],
  ['Elaboración de un reporte', 'elaborar', 'PERFORMS', 'Elaboración'],
  ['Asesoría en el diseño de métodos', 'asesorar', 'PERFORMS', 'Asesoría'],
  ['Manejo de una gran cantidad de documentos', 'manejar', 'PERFORMS', 'Manejo'],
  ['Recepción y envío de documentación', 'recibir', 'PERFORMS', 'Recepción'],
  ['b) Atención a la ciudadanía', 'atender', 'PERFORMS', 'Atención'],
  ['IV. Vigilancia del gasto', 'vigilar', 'PERFORMS', 'Vigilancia'],
  ['Responsable de la custodia de los bienes para dirigir', 'custodiar', 'PERFORMS', 'custodia'],
  ['A través del uso de herramientas tecnológicas, establecer las bases', 'establecer', 'PERFORMS', 'establecer'],
  ['En coordinación con los Ayuntamientos, fomentar la constitución', 'fomentar', 'PERFORMS', 'fomentar'],
  ['Reunirse con los regidores', 'reunir', 'PERFORMS', 'Reunirse'],
  ['Homoclavar los trámites', 'homoclavar', 'PERFORMS', 'Homoclavar'],
  ['Las demás que se deriven de la naturaleza del puesto', null, 'PERFORMS', ''],
  ['', null, 'PERFORMS', ''],
];

describe('the leading verb of a function and what it claims', () => {
  test.each(rows)('%s', (text, verb, involvement, basis) => {
    expect(inferInvolvement(text)).toEqual({ verb, involvement, basis });
  });

  test.each([
    ['gestión', 'gestionar'],
    ['ASESORÍA', 'asesorar'],
    ['levantamiento', 'levantar'],
    ['mantenimiento', 'mantener'],
    ['registro', 'registrar'],
    ['diseño', 'diseñar'],
    ['monitoreo', 'monitorear'],
    ['propone', 'proponer'],
    ['lugar', undefined],
    ['titular', undefined],
    ['ciudadanía', undefined],
  ])('%s comes from %s', (word, verb) => {
    expect(infinitiveOf(word)).toBe(verb);
  });

  test('the basis always stands in the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), constantFrom('Coordinar ', 'En caso, asistir a ', ''), (noise, head) => {
        const text = head + noise;
        expect(text).toContain(inferInvolvement(text).basis);
      }),
    );
  });
});
