import { z } from 'zod';

/** Severity of a fault: misleads whoever relies on the manual, weakens it, or is form. */
export const Severity = z.enum(['high', 'medium', 'low']);

/** A contradiction or fault of the manual, with every place it speaks of. */
export const Problem = z
  .object({
    code: z.string().regex(/^[A-Z][A-Z_]+$/u),
    severity: Severity,
    positions: z.array(z.string()).readonly(),
    statement: z.string().describe('in English, quoting both sides'),
    statementEs: z.string().describe('the same in Spanish'),
    where: z
      .array(z.object({ from: z.int().positive(), to: z.int().positive(), quote: z.string() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();

export type Severity = z.infer<typeof Severity>;
export type Problem = z.infer<typeof Problem>;

/** A problem with the id of the manual that has it. */
export type ManualProblem = Problem & { readonly manual: string };
