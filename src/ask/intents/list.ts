import type { Intent } from '../model.ts';
import { whoHandles } from './responsibility.ts';

/** Every intent; the shapes of `data/questions/` name them. */
export const INTENTS: readonly Intent[] = [whoHandles];

/** What a question is taken to ask where no shape fits: who does it. */
export const FALLBACK: Intent = whoHandles;
