import { readdirSync, readFileSync } from 'node:fs';
import type { Gold } from './score.ts';

const folder = new URL('./', import.meta.url);

/** Every round of questions, in the order of the rounds: its file's name and its questions. */
export const ROUNDS: readonly { readonly file: string; readonly questions: readonly Gold[] }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => ({ file, questions: linesOf(file).map((line) => JSON.parse(line) as Gold) }));

function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
}
