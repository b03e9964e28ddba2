import { setTimeout as pause } from 'node:timers/promises';
import { QuienError } from '../errors.ts';

/** How long a database may be silent before it is asked whether it lives, and how long that answer may take. */
const SILENCE_MS = 750;
const SIGN_OF_LIFE_MS = 1_000;

// A time is waited out in so many parts: a process that was too busy to listen for a second has lost one part only.
const PARTS = 20;

/** What the work gives, or a STORE_TIMEOUT error once the deadline has passed. */
export async function withinDeadline<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  return unlessFirst(work, async (signal) => {
    await listening(deadlineMs, signal);
    throw timeoutError(deadlineMs);
  });
}

/** How to learn whether a database lives, how often it has answered so far, and the error for one that does not. */
export type SignOfLife = {
  readonly ask: () => Promise<unknown>;
  readonly answers: () => number;
  readonly fallen: () => QuienError;
};

/**
 * What the work gives, or the error for a database that has fallen silent: a slow statement may take its time, but
 * nobody waits for a server that is stopped or cut off.
 */
export async function whileAlive<T>(work: Promise<T>, { ask, answers, fallen }: SignOfLife): Promise<T> {
  return unlessFirst(work, async (signal) => {
    for (;;) {
      await pause(SILENCE_MS, undefined, { signal });
      const before = answers();
      await withinDeadline(ask(), SIGN_OF_LIFE_MS).catch(() => {
        // A server that has just started under a crowd of questions is slow with each, but answers some of them.
        if (answers() === before) throw fallen();
      });
    }
  });
}

// The watch is called off as soon as the work has ended.
async function unlessFirst<T>(work: Promise<T>, watch: (signal: AbortSignal) => Promise<never>): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([work, watch(over.signal)]);
  } finally {
    over.abort();
  }
}

async function listening(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let part = 0; part < PARTS; part += 1) await pause(milliseconds / PARTS, undefined, { signal });
}

function timeoutError(deadlineMs: number): QuienError {
  return new QuienError(
    'STORE_TIMEOUT',
    `The database did not answer within ${deadlineMs} ms; try again, or raise QUIEN_DEADLINE_MS.`,
  );
}
