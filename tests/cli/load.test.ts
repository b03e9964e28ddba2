import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, quien } from './running.ts';

const MANUAL = 'data/manual-dpse-2021.txt';
const TEXT = readFileSync(MANUAL, 'utf8');

describe('quien load', () => {
  it('keeps the graph in a file; loading again changes nothing, and questions are asked of it', async () => {
    const db = join(folderWith({}), 'graph.db');
    const first = await quien('load', MANUAL, '--db', db);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^mo-dpse-00: \d+ nodes, \d+ relationships \(\d+ created, 0 updated, 0 deleted\)\n$/u);
    expect((await quien('load', MANUAL, '--db', db)).out).toContain('(0 created, 0 updated, 0 deleted)');
    const asked = await quien('ask', 'who handles ASM follow-up', '--db', db);
    expect(asked).toEqual(await quien('ask', 'who handles ASM follow-up'));
  });

  it('--dry-run says what would change, and changes nothing', async () => {
    const folder = folderWith({
      'shorter.txt': TEXT.replace('6. Llevar el control de mantenimiento', 'Llevar el control de mantenimiento'),
    });
    const db = join(folder, 'graph.db');
    const before = await quien('load', MANUAL, '--db', db, '--dry-run');
    expect(before.out).toMatch(
      /^mo-dpse-00: .* \(would be: [1-9]\d* created, 0 updated, 0 deleted; nothing was written\)\n$/u,
    );
    expect(await quien('load', MANUAL, '--dry-run')).toEqual(before);
    expect((await quien('ask', 'who', '--db', db)).err).toContain('There is no graph in');
    await quien('load', MANUAL, '--db', db);
    const changed = await quien('load', join(folder, 'shorter.txt'), '--db', db, '--dry-run');
    expect(changed.out).toMatch(/[1-9]\d* deleted; nothing was written/u);
    expect((await quien('load', MANUAL, '--db', db)).out).toContain('(0 created, 0 updated, 0 deleted)');
  });

  it('--json prints a line of JSON a manual', async () => {
    const { out } = await quien('load', MANUAL, '--json', '--db', join(folderWith({}), 'graph.db'));
    expect(JSON.parse(out)).toMatchObject({ manual: 'mo-dpse-00', nodes: expect.any(Number), deleted: 0 });
  });

  it('loads the good manuals of several, names the bad ones and fails', async () => {
    const folder = folderWith({ 'poem.txt': 'Roses are red.', 'copy.txt': TEXT });
    const files = [join(folder, 'poem.txt'), MANUAL, join(folder, 'copy.txt'), join(folder, 'none.txt')];
    const { code, out, err } = await quien('load', ...files, '--db', join(folder, 'graph.db'));
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('poem.txt'),
      expect.stringContaining('has the same code as'),
      expect.stringContaining('There is no file'),
    ]);
  });
});

/** Files that are no manual, with the code of the error told in words. */
const NO_MANUALS: readonly [name: string, content: string | Uint8Array][] = [
  ['empty.txt', ''],
  ['blank.txt', ' \n\t\n'],
  ['poem.txt', 'Roses are red.\nViolets are blue.\n'],
  ['binary.bin', Uint8Array.from({ length: 4_096 }, (_, index) => (index * 37) % 256)],
  ['noise.txt', 'x'.repeat(50_000_000)],
];

describe('a file that is no manual', () => {
  it.each(NO_MANUALS)('%s is refused by its name, whatever is done with it', async (name, content) => {
    const file = join(folderWith({ [name]: content }), name);
    for (const argv of [
      ['parse', file],
      ['load', file, '--dry-run'],
      ['ask', 'who', '--manual', file],
    ]) {
      const { code, out, err } = await quien(...argv);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^quien: [^\n]+\n$/u);
      expect(err).toContain(name);
    }
  });
});

describe('a manual in another dress', () => {
  it.each([
    ['CRLF', Buffer.from(TEXT.replaceAll(/\r?\n/gu, '\r\n'))],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
    ['with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
  ])('%s is read the same', async (_, bytes) => {
    const { code, out } = await quien('parse', join(folderWith({ 'm.txt': bytes }), 'm.txt'));
    expect(code).toBe(0);
    expect(out).toContain('Analista de Evaluación del Desempeño: ');
  });
});
