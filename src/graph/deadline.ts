import { QuienError } from '../errors.ts';

/** What the work gives, or a STORE_TIMEOUT error once the deadline has passed. */
export async function withinDeadline<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError(deadlineMs)), deadlineMs);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

/** The error for a statement that took longer than it may. */
export function timeoutError(deadlineMs: number): QuienError {
  return new QuienError(
    'STORE_TIMEOUT',
    `The database did not answer within ${deadlineMs} ms; try again, or raise QUIEN_DEADLINE_MS.`,
  );
}
