import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/ask/ask.ts';
import { COMMANDS } from '../src/cli/main.ts';
import type { GraphStore } from '../src/graph/store.ts';
import { quien } from './cli/running.ts';
import { apiOver, bundledStore, send } from './server/asking.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
let store: GraphStore;

beforeAll(async () => {
  store = await bundledStore();
});
afterAll(() => store.close());

describe('the README', () => {
  it('shows what is printed and answered now; `vitest run tests/readme.test.ts -u` renews it', async () => {
    const printed = await replaced(readme, /^(```console\n)([^]*?)(^```$)/gmu, consoleBlock);
    const query = /^```graphql\n([^]*?)^```$/mu.exec(readme)![1]!;
    const fresh = await replaced(printed, /^(```json\n)([^]*?)(^```$)/gmu, () => answerTo(query));
    await expect(fresh).toMatchFileSnapshot('../README.md');
  });

  it('answers every question of its table, in its language', async () => {
    const rows = Array.from(readme.matchAll(/^\| [^|]+ \| ([^|`]+) \| (¿[^|`]+) \|$/gmu));
    expect(rows.length).toBeGreaterThan(5);
    for (const [, english, spanish] of rows) {
      expect(await ask(english!, store), english).toMatchObject({ status: 'ANSWERED', language: 'en' });
      expect(await ask(spanish!, store), spanish).toMatchObject({ status: 'ANSWERED', language: 'es' });
    }
  });

  it('names commands, options and scripts that there are', () => {
    for (const [, name, rest] of readme.matchAll(/(?:`|\$ |npx )quien ([a-z]+)([^`\n]*)/gu)) {
      const command = COMMANDS.find((each) => each.name === name);
      expect(command, `quien ${name}`).toBeDefined();
      for (const [, option] of rest!.matchAll(/--([a-z-]+)/gu)) expect(command!.options, name).toHaveProperty(option!);
    }
    for (const [, name] of readme.matchAll(/npm (?:run )?(start|test|build|\w+)(?= |$)/gmu))
      if (name !== 'ci' && name !== 'install') expect(scripts).toHaveProperty(name!);
  });

  it('names settings that there are, and the system that docker compose starts', () => {
    const [config, compose] = ['src/config.ts', 'docker-compose.yml'].map((file) => readFileSync(file, 'utf8'));
    for (const [name] of readme.matchAll(/\b(?:QUIEN|NEO4J)_[A-Z0-9_]+/gu)) expect(config).toContain(`'${name}'`);
    for (const said of ['neo4j:5.26', '127.0.0.1:4000:4000', 'NEO4J_PASSWORD']) expect(compose).toContain(said);
  });

  it('lists every command', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(`| \`quien ${name}`);
  });

  it('points at files that there are', () => {
    for (const [, file] of readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)) expect(existsSync(file!), file).toBe(true);
  });
});

type Renew = (content: string) => Promise<string>;

/** The text with the middle of every match made anew. */
async function replaced(text: string, pattern: RegExp, renew: Renew): Promise<string> {
  const parts = await Promise.all(
    Array.from(text.matchAll(pattern), async ([whole, head, content, tail]) => [
      whole,
      head! + (await renew(content!)) + tail!,
    ]),
  );
  return parts.reduce((made, [before, after]) => made.replace(before!, () => after!), text);
}

/** The commands of a console block, each with what it prints. */
async function consoleBlock(content: string): Promise<string> {
  const lines = content.split('\n').filter((line) => line.startsWith('$ quien '));
  const printed = await Promise.all(
    lines.map(async (line) => `${line}\n${(await quien(...words(line.slice('$ quien '.length)))).out}`),
  );
  return printed.join('');
}

async function answerTo(query: string): Promise<string> {
  const { data, errors } = await send(apiOver(store, []), query, {});
  expect(errors).toEqual([]);
  return `${JSON.stringify({ data }, null, 2)}\n`;
}

/** The words of a command line; quotation marks hold one together. */
function words(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, bare]) => quoted ?? bare!);
}
