import { z } from 'zod';
import { readData } from '../../data.ts';
import { foldAccents } from '../../text.ts';

const Bodies = z.object({ about: z.string(), bodies: z.array(z.string()), general: z.array(z.string()) });

const table = readData('rules/vague-bodies.json', Bodies);
const general = table.general.map(foldAccents);

/** Wordings, folded, that name a body without saying which: "instancia correspondiente". */
export const VAGUE_BODIES: readonly string[] = table.bodies.map(foldAccents);

/** Whether a name means the state or society as a whole, and no body that one deals with: "sector privado". */
export function isGeneralBody(name: string): boolean {
  const folded = foldAccents(name);
  return general.some((body) => folded.includes(body));
}
