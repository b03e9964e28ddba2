/** Where a command writes, and what it may know of its surroundings: everything that a test gives in place of a process. */
export type Output = {
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Writes to standard error. */
  readonly complain: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether colours are wanted: a terminal, and no NO_COLOR. */
  readonly colour: boolean;
  /** How many characters a line may have. */
  readonly columns: number;
  /** Resolves once the process is asked to end (SIGTERM, SIGINT). */
  readonly stopped: Promise<void>;
};

/** What scripts learn from a command: answered, error, wrong usage, nothing matched, audit found what it was to find. */
export const EXIT = { OK: 0, ERROR: 1, USAGE: 2, NO_MATCH: 3, FOUND: 4 } as const;

/** The text in bold, where colours are wanted. */
export function bold(text: string, { colour }: Output): string {
  return colour ? `\u001B[1m${text}\u001B[22m` : text;
}

/** The text dimmed, where colours are wanted. */
export function dim(text: string, { colour }: Output): string {
  return colour ? `\u001B[2m${text}\u001B[22m` : text;
}

/** Writes a value as JSON that people can read too. */
export function writeJson(value: unknown, output: Output): void {
  output.write(`${JSON.stringify(value, null, 2)}\n`);
}
