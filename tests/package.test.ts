import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
let folder: string;

// What `npm install quien-0.1.0.tgz` makes of an empty folder, without the network: the package unpacked, beside it the
// packages that it says it needs and no others.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quien-package-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  mkdirSync(join(modules, 'quien'));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', join(modules, 'quien'), '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  const bin = join(modules, 'quien', manifest.bin['quien']!);
  chmodSync(bin, 0o755);
  symlinkSync(bin, join(modules, '.bin', 'quien'));
});

describe('the package in an empty folder', () => {
  it('answers a question', () => {
    const out = inFolder('npx', '--no-install', 'quien', 'ask', 'who handles ASM follow-up');
    expect(out).toContain('1. Analista de Evaluación del Desempeño');
  });

  it('is the library that the README shows', () => {
    const [, script] = /^```js\n([^]*?)^```$/mu.exec(readFileSync('README.md', 'utf8'))!;
    const [, printed] = /console\.log\(.*\/\/ (.*)$/mu.exec(script!)!;
    expect(inFolder('node', '--input-type=module', '-e', script!)).toBe(`${printed}\n`);
  });

  it('holds what it needs and nothing of the workshop', () => {
    const files = inFolder('find', 'node_modules/quien', '-type', 'f').split('\n');
    expect(
      files.filter((file) => /\/(?:tests?|src|\.ci|\.github|node_modules\/quien\/node_modules)\//u.test(file)),
    ).toEqual([]);
    for (const needed of [
      'dist/index.d.ts',
      'graphql/query.graphql',
      'data/manual-dpse-2021.txt',
      'README.md',
      'LICENSE',
    ])
      expect(files).toContain(`node_modules/quien/${needed}`);
  });
});

function inFolder(command: string, ...argv: readonly string[]): string {
  return execFileSync(command, argv, { cwd: folder, encoding: 'utf8' });
}
