import { z } from 'zod';
import { readDataFolder } from '../../data.ts';
import { EntityKind } from '../model.ts';

/** One thing that Mexican public administration shares, as the files of `data/catalogue/` hold it. */
export const CatalogueEntry = z
  .object({
    kinds: z.array(EntityKind).min(1).readonly(),
    nameEs: z.string().nullable().describe('null where an acronym means different things in different places: "SIG"'),
    nameEn: z.string().nullable(),
    acronyms: z.array(z.string()).readonly().describe('the usual one first'),
    aliasesEs: z.array(z.string()).readonly(),
    aliasesEn: z.array(z.string()).readonly(),
    definition: z.string().nullable().describe('in Spanish'),
    definitionEn: z.string().nullable(),
    source: z.string().nullable().describe('the law or institution that creates, orders or defines it'),
  })
  .strict()
  .readonly()
  .refine((entry) => entry.nameEs !== null || entry.acronyms.length > 0, 'has neither a name nor an acronym');

export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** Every entry of the catalogue, a family after the other. */
export const CATALOGUE: readonly CatalogueEntry[] = readDataFolder('catalogue', z.array(CatalogueEntry)).flatMap(
  ([, entries]) => entries,
);
