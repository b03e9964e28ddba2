#!/usr/bin/env node
import { run } from './main.ts';
import type { Output } from './output.ts';

const WIDEST = 100;

// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and nothing is left to say.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });

const output: Output = {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  environment: process.env,
  colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  columns: Math.min(process.stdout.columns || 80, WIDEST),
  // Who does not wait for it ends by the signal as any process does.
  get stopped() {
    return new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
  },
};

const code = await run(process.argv.slice(2), output);
// What was written goes out first. A database that hangs may hold a connection that nothing closes: it is not waited for.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
