import { z } from 'zod';
import { readData } from '../../data.ts';
import { Severity } from '../../manual/model.ts';

const InBoth = z.object({ en: z.string(), es: z.string() });

const Faults = z.object({
  about: z.string(),
  severities: z.record(Severity, InBoth).describe('what each means'),
  families: z.array(
    z.object({
      title: InBoth,
      faults: z.array(z.object({ code: z.string(), title: InBoth, remedy: InBoth.describe('what to do about it') })),
    }),
  ),
});

/** One family of faults, its title in both languages, and its faults. */
export type Family = z.infer<typeof Faults>['families'][number];

/** A code in plain words: what it means, and what to do about it, in both languages. */
export type Fault = Family['faults'][number];

const table = readData('rules/faults.json', Faults);

/** The families of faults in the order of a report; the last takes what has no other. */
export const FAMILIES: readonly Family[] = table.families;

/** What each severity means, in both languages, the worst first. */
export const SEVERITIES = table.severities;

/** Every code that a problem can have, by family. */
export const PROBLEM_CODES: readonly string[] = FAMILIES.flatMap(({ faults }) => faults.map(({ code }) => code));

const byCode = new Map(FAMILIES.flatMap((family) => family.faults.map((fault) => [fault.code, { fault, family }])));

/** What a code means; one that there is not, of a graph that an older version loaded, goes by itself. */
export function faultOf(code: string): Fault {
  const known = byCode.get(code)?.fault;
  return known ?? { code, title: { en: code, es: code }, remedy: { en: '', es: '' } };
}

/** The family of a code; what belongs to no other is structure. */
export function familyOf(code: string): Family {
  return byCode.get(code)?.family ?? FAMILIES.at(-1)!;
}
