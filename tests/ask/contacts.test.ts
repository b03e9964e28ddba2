import { describe, expect, it } from 'vitest';
import { answerTo } from './real-manual.ts';

/** A question about contacts in both languages, how many positions answer, and what the summary must say. */
const CONTACTS: readonly (readonly [string, string, number, RegExp])[] = [
  [
    'Which positions list the agencies as their only external contact?',
    '¿Qué puestos tienen a las dependencias y entidades como única relación externa?',
    8,
    /Dependencias y entidades/u,
  ],
  [
    'Which positions deal only with the agencies outside?',
    '¿Qué puestos tratan sólo con las dependencias y entidades como relación externa?',
    8,
    /nobody else outside|nadie más de fuera/u,
  ],
  [
    'Which positions include the Technical Assistant among their internal contacts?',
    '¿Qué puestos incluyen al Asistente Técnico entre sus contactos internos?',
    3,
    /Asistente Técnico/u,
  ],
  [
    'Which positions include the coordinations among their internal relations?',
    '¿Qué puestos incluyen a las coordinaciones entre sus relaciones internas?',
    11,
    /coordinations|coordinaciones/u,
  ],
];

describe('who deals with whom', () => {
  it.each(
    CONTACTS.flatMap(([english, spanish, ...rest]) => [[english, ...rest] as const, [spanish, ...rest] as const]),
  )('%s', async (question, count, summary) => {
    const answer = await answerTo(question);
    expect({ intent: answer.intent, count: answer.items.length }).toEqual({ intent: 'interacts-with', count });
    expect(answer.summary).toMatch(summary);
  });

  it.each([
    ['Why would the Monitoring Analyst get in touch with the municipalities?'],
    ['¿Por qué se pondría en contacto el Analista de Seguimiento con los municipios?'],
  ])('says the reason that the table prints: %s', async (question) => {
    const { intent, summary } = await answerTo(question);
    expect(intent).toBe('why-related');
    expect(summary).toContain('Solicitar y compartir información');
  });

  it.each([
    ['Who works with the Secretary of Finance on evaluating programmes?'],
    ['¿Quién se coordina con el Secretario de Finanzas para evaluar programas?'],
  ])('a contact answers who deals with whom about what: %s', async (question) => {
    const { items } = await answerTo(question);
    expect(items[0]!.evidence[0]).toMatchObject({ place: 'relation', position: expect.stringContaining('Director') });
  });
});
