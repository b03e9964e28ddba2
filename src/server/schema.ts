import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import * as nodes from './resolvers/nodes.ts';
import { Query } from './resolvers/query.ts';

const folder = new URL('../../graphql/', import.meta.url);

const JsonScalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value });

/** The SDL of `graphql/` with its resolvers. */
export function createSchema(): GraphQLSchema {
  const { AnswerItemFields, FunctionFields, Manual, Unit, Position, Entity, Knowledge, Problem } = nodes;
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: {
      Query,
      Manual,
      Unit,
      Position,
      Function: FunctionFields,
      Entity,
      Knowledge,
      Problem,
      AnswerItem: AnswerItemFields,
      JSON: JsonScalar,
    },
  });
}

/** The files of `graphql/`, in the order of their names. */
export function readSdl(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(new URL(file, folder), 'utf8'));
}
