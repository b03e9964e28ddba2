import { describe, expect, it } from 'vitest';
import { positionFunction } from '../../src/manual/functions.ts';

describe('the closing clause', () => {
  it.each([
    [true, 'Las demás que se deriven de la naturaleza del puesto'],
    [true, 'Y las demás que le encomiende su superior'],
    [true, 'Realizar las tareas que se les sean asignadas por las Jefaturas.'],
    [true, 'Realizar tareas que les sean asignadas por la jefatura, y así garantizar un trabajo de calidad.'],
    [true, 'Realizar las actividades encomendadas por el Coordinador Administrativo.'],
    [true, 'Desempeñar las comisiones y funciones que el Presidente le confiera;'],
    [true, 'Cumplir con todas aquellas labores que le indique su jefe inmediato;'],
    [false, 'Realizar tareas que ayuden a preservar e incrementar el acervo histórico;'],
    [false, 'Realizar las tareas asignadas por el Director y elaborar el inventario;'],
    [false, 'Coordinar las actividades del Archivo Municipal;'],
    [false, 'Asignar las tareas del personal por turnos;'],
  ])('%s: %s', (closing, text) => {
    expect(positionFunction({ number: 1, text, sourceFrom: 1, sourceTo: 1 }).boilerplate).toBe(closing);
  });
});
