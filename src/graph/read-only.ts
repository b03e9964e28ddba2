import { statementText, type StatementName } from './statements.ts';

// What is not a clause: comments, quoted text, quoted names, and words after a dot, a dollar or a colon ("n.set", "$set").
const NOT_CLAUSES = /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|[.$:]\s*\w+/gu;
const WRITING_CLAUSE = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/iu;
const known = new Map<StatementName, boolean>();

/** Whether the statement only reads: it has no clause that writes to the data or to the schema. */
export function isReadOnly(name: StatementName): boolean {
  const answer = known.get(name) ?? !WRITING_CLAUSE.test(statementText(name).replace(NOT_CLAUSES, ' '));
  known.set(name, answer);
  return answer;
}
