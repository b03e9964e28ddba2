import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main.ts';
import type { Output } from '../../src/cli/output.ts';

/** What a command left behind. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs `quien` in this process as on a plain 80-column screen without settings. */
export function quien(...argv: readonly string[]): Promise<Outcome> {
  return quienWith({}, ...argv);
}

/** Runs `quien` with some surroundings changed. */
export async function quienWith(surroundings: Partial<Output>, ...argv: readonly string[]): Promise<Outcome> {
  const written = { out: '', err: '' };
  const output: Output = {
    write: (text) => {
      written.out += text;
    },
    complain: (text) => {
      written.err += text;
    },
    environment: {},
    colour: false,
    columns: 80,
    stopped: Promise.resolve(),
    ...surroundings,
  };
  return { code: await run(argv, output), ...written };
}

/** A new folder with these files in it; gives the path of the folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quien-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
