import { readFile } from 'node:fs/promises';
import { QuienError } from '../errors.ts';

/** A line of a file with its number, counted from 1. */
export type NumberedLine = { readonly number: number; readonly text: string };

/** The lines of a text file that are not blank; a file that cannot be read is a FILE_NOT_FOUND error. */
export async function readLines(file: string): Promise<readonly NumberedLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new QuienError('FILE_NOT_FOUND', `${file} cannot be read (${cause.code}).`, { cause });
  });
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.map((line, index) => ({ number: index + 1, text: line })).filter(({ text: line }) => line.trim() !== '');
}
