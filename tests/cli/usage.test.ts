import { describe, expect, it } from 'vitest';
import { quien } from './running.ts';

const COMMANDS = ['ask', 'load', 'serve', 'parse', 'problems', 'audit'];

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('quien %s names every command and the exit codes', async (...argv) => {
    const { code, out } = await quien(...argv);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} +\\p{Lu}`, 'mu'));
    expect(out).toContain('0 answered, 1 error, 2 usage, 3 no match');
  });

  it.each(COMMANDS)('quien %s --help shows its use, its options and examples of its own', async (command) => {
    const { code, out } = await quien(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`usage: quien ${command}`);
    expect(out).toMatch(new RegExp(`examples:\n  quien ${command}`, 'u'));
    expect(out.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(await quien('help', command)).toEqual(await quien(command, '--help'));
  });

  it('--version prints the version of the package', async () => {
    expect(await quien('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: '' });
  });
});

/** Command lines that do not fit, with a part of what they are told. */
const MISUSES: readonly [argv: string[], told: string][] = [
  [[], 'usage: quien COMMAND'],
  [['frobnicate'], 'there is no command `frobnicate`'],
  [['ask'], 'Give a question or --file, not both'],
  [['ask', '--file', 'q.jsonl', 'who'], 'Give a question or --file, not both'],
  [['ask', '--colour', 'who'], "Unknown option '--colour'"],
  [['ask', 'who', '--db'], "Option '--db <value>' argument missing"],
  [['ask', 'who', '--manual', 'm.txt', '--db', 'g.db'], 'does not go with --db or --store'],
  [['load'], 'Name a manual to load'],
  [['load', 'm.txt'], 'say where to keep it, with --db FILE or --store neo4j'],
  [['serve', 'now'], '`serve` takes no `now`'],
  [['parse'], 'Name one manual'],
  [['parse', 'a.txt', 'b.txt'], 'Name one manual'],
  [['problems', 'a.txt'], '`problems` takes no `a.txt`'],
  [['problems', '--language', 'fr'], '--language must be en or es'],
  [['problems', '--fail-on', 'grave'], '--fail-on takes high, medium, low, not `grave`'],
  [['problems', '--severity', 'grave'], '--severity must be high, medium or low'],
  [['problems', '--format', 'pdf'], '--format must be one of text, md, csv, json'],
  [['audit', '--fail-on', 'NOTHING'], '--fail-on takes IDENTICAL'],
  [['audit', '--json', '--format', 'md'], '--json does not go with --format md'],
];

describe('a command line that does not fit', () => {
  it.each(MISUSES)('%j', async (argv, told) => {
    const { code, out, err } = await quien(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    if (COMMANDS.includes(argv[0]!)) expect(err).toMatch(/^quien: /u);
  });
});
