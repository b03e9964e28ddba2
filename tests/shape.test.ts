import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEMENT_NAMES } from '../src/graph/statements.ts';
import { anyTypes, importsOf, longFunctions, undocumentedExports, usesConsole } from './sources.ts';

/** Each layer imports only from itself and from those above it in this list. */
const LAYERS = [
  ['errors', 'config', 'text', 'data', 'grouped'],
  ['language', 'manual'],
  ['audit'],
  ['graph'],
  ['ask'],
  ['server', 'cli', 'index'],
];
const MAX_FILE_LINES = 200;
const MAX_FUNCTION_LINES = 50;

const sources = filesBelow('src', '.ts');

describe('every source file', () => {
  it('stands in a layer and imports nothing of a higher one', () => {
    const upward = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => layerOf(imported) > layerOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  it('imports of language nothing but its analysis, where it belongs to the manual', () => {
    const across = sources.filter((file) => partOf(file) === 'manual').flatMap((file) => importsOf(file));
    expect(across.filter((file) => partOf(file) === 'language' && file !== 'src/language/analysis.ts')).toEqual([]);
  });

  it('is in no import cycle, not even one of types', () => {
    expect(cycles(new Map(sources.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('uses no `any`', () => {
    expect(sources.flatMap(anyTypes)).toEqual([]);
  });

  it('says of every export what it gives', () => {
    expect(sources.flatMap(undocumentedExports)).toEqual([]);
  });

  it('leaves the console to the command line', () => {
    expect(sources.filter((file) => partOf(file) !== 'cli').filter(usesConsole)).toEqual([]);
  });

  it(`has no function of more than ${MAX_FUNCTION_LINES} lines`, () => {
    expect(sources.flatMap((file) => longFunctions(file, MAX_FUNCTION_LINES))).toEqual([]);
  });

  it('has a name that says what it is about', () => {
    const vague = /(?:^|\/|-)(?:utils?|helpers?|manager|service|common|misc)(?:-|\.|\/)/u;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('every file that people read', () => {
  const files = [
    ...sources,
    ...filesBelow('tests', '.ts'),
    ...filesBelow('cypher', '.cypher'),
    ...filesBelow('graphql', '.graphql'),
  ];

  it(`has at most ${MAX_FILE_LINES} lines`, () => {
    const long = files.map((file) => ({ file, lines: linesOf(file).length }));
    expect(long.filter(({ lines }) => lines > MAX_FILE_LINES)).toEqual([]);
  });

  it('names no host of a package registry', () => {
    const settings = ['package.json', 'package-lock.json', '.npmrc', '.ci/run', 'Dockerfile', 'README.md'];
    const named = [...files, ...settings.filter((file) => existsSync(file))];
    const host = new RegExp(['registry', 'npmjs', 'org'].join(String.raw`\.`), 'u');
    expect(named.filter((file) => host.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('every statement', () => {
  const statements = filesBelow('cypher', '.cypher');

  it('is listed by its name', () => {
    const names = statements.map((file) => file.slice('cypher/'.length, -'.cypher'.length));
    expect(STATEMENT_NAMES).toEqual(names.sort());
  });

  it('says what it answers and which parameters it takes', () => {
    for (const file of statements) {
      const [purpose, parameters, ...text] = linesOf(file);
      expect(purpose, file).toMatch(/^\/\/ \p{Lu}.*[^.]$/u);
      expect(parameters, file).toMatch(/^\/\/ Parameters: ./u);
      expect(parametersIn(parameters!), file).toEqual(parametersIn(text.join('\n')));
    }
  });
});

const LONGEST_BARE_NAME = 4;

describe('the questions that accuracy is measured with', () => {
  const files = existsSync('tests/questions') ? filesBelow('tests/questions', '.jsonl') : [];
  // A name alone ("photocopies", "long-term strategic plan") may be asked about, and stands in the data as a name.
  const questions = files
    .flatMap(linesOf)
    .map((line) => (JSON.parse(line) as { question: string }).question)
    .filter((question) => question.includes('?') || question.trim().split(/\s+/u).length > LONGEST_BARE_NAME);

  it('stand nowhere in what answers them', () => {
    // The command line and the page show some as examples.
    const answering = sources.filter((file) => !['cli', 'server'].includes(partOf(file)));
    const texts = [...answering, ...filesBelow('data', '.json')].map((file) => ({
      file,
      text: folded(readFileSync(file, 'utf8')),
    }));
    const copied = questions.flatMap((question) =>
      texts.filter(({ text }) => text.includes(folded(question))).map(({ file }) => `${file}: ${question}`),
    );
    expect(copied).toEqual([]);
  });
});

function filesBelow(folder: string, ending: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return files.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function parametersIn(text: string): string[] {
  return [...new Set(text.match(/\$\w+/gu) ?? [])].sort();
}

/** "src/graph/store.ts" is a part of "graph", "src/text.ts" is "text". */
function partOf(file: string): string {
  return file.split('/')[1]!.replace(/\.ts$/u, '');
}

function layerOf(file: string): number {
  const layer = LAYERS.findIndex((parts) => parts.includes(partOf(file)));
  expect(layer, `${file} stands in no layer`).not.toBe(-1);
  return layer;
}

function cycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[][] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file]];
    if (done.has(file)) return [];
    const found = (imports.get(file) ?? []).flatMap((next) => visit(next, [...path, file]));
    done.add(file);
    return found;
  };
  return [...imports.keys()].flatMap((file) => visit(file, []));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
