import { QuienError } from '../errors.ts';

/** How long a database may be silent before it is asked whether it lives. */
const SILENCE_MS = 400;

// A time is waited out in so many parts: a process that was too busy to listen for a second has lost one part only.
const PARTS = 20;

/** What the work gives, or a STORE_TIMEOUT error once the deadline has passed. */
export async function withinDeadline<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  return unlessFirst(work, (fail, wait) => {
    const listen = (parts: number): void => {
      if (parts === 0) fail(timeoutError(deadlineMs));
      else wait(deadlineMs / PARTS, () => listen(parts - 1));
    };
    listen(PARTS);
  });
}

/**
 * How to learn whether a database lives, which rejects where no sign comes in time; how often it has answered so far; and
 * the error for one that does not.
 */
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
  return unlessFirst(work, (fail, wait) => {
    const watch = (): void => {
      const before = answers();
      ask().then(
        () => wait(SILENCE_MS, watch),
        // A server that has just started under a crowd of questions is slow with each, but answers some of them.
        () => (answers() === before ? fail(fallen()) : wait(SILENCE_MS, watch)),
      );
    };
    wait(SILENCE_MS, watch);
  });
}

type Fail = (error: QuienError) => void;
type Wait = (milliseconds: number, then: () => void) => void;

// The watch is called off as soon as the work has ended: a bare timer costs a statement less than a signal to abort one.
async function unlessFirst<T>(work: Promise<T>, watch: (fail: Fail, wait: Wait) => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const wait: Wait = (milliseconds, then) => {
    if (!isOver) timer = setTimeout(then, milliseconds);
  };
  try {
    return await Promise.race([work, new Promise<never>((_, fail) => watch(fail, wait))]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

function timeoutError(deadlineMs: number): QuienError {
  return new QuienError(
    'STORE_TIMEOUT',
    `The database did not answer within ${deadlineMs} ms; try again, or raise QUIEN_DEADLINE_MS.`,
  );
}
