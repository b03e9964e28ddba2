import { z } from 'zod';

/** Lines of the source that a statement was read from: both ends included, counted from 1. */
export const Lines = z.object({ sourceFrom: z.int().positive(), sourceTo: z.int().positive() }).readonly();

/** A text as printed, white space made single and page breaks mended, with its lines. */
export const Passage = z.object({ text: z.string(), ...Lines.unwrap().shape }).readonly();

/** A value or principle of the institution with the definition that the manual gives. */
export const Definition = z.object({ name: z.string(), definition: z.string(), ...Lines.unwrap().shape }).readonly();

export type Lines = z.infer<typeof Lines>;
export type Passage = z.infer<typeof Passage>;
export type Definition = z.infer<typeof Definition>;
