import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { QuienError } from '../errors.ts';

/** Where faults of ours are reported: one line or several of text. */
export type Log = (text: string) => void;

/**
 * What of an error a client may see: a `QuienError` passes with its message and code, as do errors of the query itself;
 * anything else is logged and replaced by one sentence.
 */
export function maskError(error: unknown, log: Log): GraphQLError {
  if (!(error instanceof GraphQLError)) return masked(error, log, {});
  const { nodes, path } = error;
  const cause = causeOf(error);
  const place = { nodes: nodes ?? null, path: path ?? null };
  if (cause instanceof QuienError)
    return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
  return cause === null ? error : masked(cause, log, place);
}

// A variable of the wrong type is a GraphQLError in a GraphQLError, and a fault of the query all the same.
function causeOf({ originalError }: GraphQLError): Error | null {
  return originalError instanceof GraphQLError ? causeOf(originalError) : (originalError ?? null);
}

function masked(error: unknown, log: Log, place: GraphQLErrorOptions): GraphQLError {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return new GraphQLError('Something went wrong on our side; it was logged.', {
    ...place,
    extensions: { code: 'INTERNAL' },
  });
}
