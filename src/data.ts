import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

const folder = new URL('../data/', import.meta.url);

/** The JSON file `data/<name>` checked against its schema; a file that does not fit throws, naming the file. */
export function readData<T>(name: string, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!checked.success) throw new Error(`data/${name} does not fit its schema`, { cause: checked.error });
  return checked.data;
}

/** Every JSON file of the folder `data/<name>`, in the order of their names, as `[name, content]`. */
export function readDataFolder<T>(name: string, schema: z.ZodType<T>): readonly (readonly [string, T])[] {
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => [file, readData(`${name}/${file}`, schema)] as const);
}

/** Where the manual that comes with the package stands, as a file path. */
export const BUNDLED_MANUAL = new URL('manual-dpse-2021.txt', folder);
