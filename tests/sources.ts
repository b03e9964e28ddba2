import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile>();

/** The source files of the project that a file imports from, by their paths. */
export function importsOf(file: string): string[] {
  return nodesOf(file).flatMap((node) => importedBy(file, node));
}

/** Where a file says `any`. */
export function anyTypes(file: string): string[] {
  return nodesOf(file)
    .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => placeOf(file, node));
}

/** Exports of a file that no comment of their own stands above; two declarations of one name share one. */
export function undocumentedExports(file: string): string[] {
  const names = new Map<string, boolean>();
  for (const statement of sourceOf(file).statements) {
    for (const name of exportedNames(statement))
      names.set(name, names.get(name) === true || ts.getJSDocCommentsAndTags(statement).length > 0);
  }
  return [...names].filter(([, documented]) => !documented).map(([name]) => `${file}: ${name}`);
}

/** Functions of a file that are longer than that, with their first line. */
export function longFunctions(file: string, limit: number): string[] {
  return nodesOf(file)
    .filter((node) => ts.isFunctionLike(node) && lengthOf(file, node) > limit)
    .map((node) => `${placeOf(file, node)} (${lengthOf(file, node)} lines)`);
}

/** Whether a file writes to the console. */
export function usesConsole(file: string): boolean {
  return nodesOf(file).some((node) => ts.isIdentifier(node) && node.text === 'console');
}

function sourceOf(file: string): ts.SourceFile {
  const known = parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  parsed.set(file, known);
  return known;
}

function nodesOf(file: string): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

function importedBy(file: string, node: ts.Node): string[] {
  const specifier = specifierOf(node);
  return specifier?.startsWith('.') === true ? [posix.join(posix.dirname(file), specifier)] : [];
}

function specifierOf(node: ts.Node): string | undefined {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return from !== undefined && ts.isStringLiteral(from) ? from.text : undefined;
}

function exportedNames(statement: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText(statement.getSourceFile()));
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText(statement.getSourceFile())];
}

function lengthOf(file: string, node: ts.Node): number {
  const source = sourceOf(file);
  const [start, end] = [node.getStart(source), node.end].map((offset) => source.getLineAndCharacterOfPosition(offset));
  return end!.line - start!.line + 1;
}

function placeOf(file: string, node: ts.Node): string {
  const { line } = sourceOf(file).getLineAndCharacterOfPosition(node.getStart(sourceOf(file)));
  return `${file}:${line + 1}`;
}
