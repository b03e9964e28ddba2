import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDataFolder } from '../../../src/data.ts';
import { CATALOGUE, CatalogueEntry } from '../../../src/manual/entities/catalogue.ts';
import { nameKeys } from '../../../src/manual/entities/words.ts';
import { foldName } from '../../../src/text.ts';

describe('the catalogue', () => {
  test.each(readDataFolder('catalogue', z.array(CatalogueEntry)))('%s is sorted by name', (_, entries) => {
    const names = entries.map((entry) => foldName(entry.nameEs ?? entry.acronyms[0]!));
    expect(names).toEqual(names.toSorted());
  });

  test('no name, acronym or alias belongs to two entries of one kind', () => {
    const claims = CATALOGUE.flatMap((entry) => {
      const spanish = [entry.nameEs ?? '', ...entry.acronyms, ...entry.aliasesEs].map((name) =>
        nameKeys(name).join(' '),
      );
      const english = [entry.nameEn ?? '', ...entry.aliasesEn].map((name) => `en ${foldName(name)}`);
      const names = [...new Set([...spanish, ...english])].filter((name) => name !== '' && name !== 'en ');
      return entry.kinds.flatMap((kind) => names.map((name) => `${kind}: ${name}`));
    });
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  test('an entry defined in one language is defined in the other', () => {
    expect(CATALOGUE.filter((entry) => (entry.definition === null) !== (entry.definitionEn === null))).toEqual([]);
  });
});
