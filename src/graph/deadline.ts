import { setTimeout as pause } from 'node:timers/promises';
import { QuienError } from '../errors.ts';

/** How long a database may be silent before it is asked whether it lives, and how long that answer may take. */
const SILENCE_MS = 1_000;
const SIGN_OF_LIFE_MS = 600;

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

/** How to learn whether a database lives, and the error for one that does not. */
export type SignOfLife = { readonly ask: () => Promise<unknown>; readonly fallen: () => QuienError };

/**
 * What the work gives, or the error for a database that has fallen silent: a slow statement may take its time, but
 * nobody waits for a server that is stopped or cut off.
 */
export async function whileAlive<T>(work: Promise<T>, signOfLife: SignOfLife): Promise<T> {
  const watch = new AbortController();
  try {
    return await Promise.race([work, silence(signOfLife, watch.signal)]);
  } finally {
    watch.abort();
  }
}

async function silence({ ask, fallen }: SignOfLife, signal: AbortSignal): Promise<never> {
  for (;;) {
    await pause(SILENCE_MS, undefined, { signal });
    await withinDeadline(ask(), SIGN_OF_LIFE_MS).catch(() => {
      throw fallen();
    });
  }
}

function timeoutError(deadlineMs: number): QuienError {
  return new QuienError(
    'STORE_TIMEOUT',
    `The database did not answer within ${deadlineMs} ms; try again, or raise QUIEN_DEADLINE_MS.`,
  );
}
