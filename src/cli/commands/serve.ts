import { ask } from '../../ask/ask.ts';
import { QuienError } from '../../errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { GRAPH_OPTIONS, usageError, type Command } from '../command.ts';
import { EXIT, type Output } from '../output.ts';
import { printAnswer } from '../print/answer.ts';
import { openGraph, readWithProblems, refuseEmpty, settingsOf } from '../source.ts';

const EXAMPLE = 'who handles ASM follow-up';

/** `quien serve`: GraphQL with GraphiQL in the browser, until it is told to stop. */
export const SERVE: Command = {
  name: 'serve',
  usage: 'serve [--host HOST] [--port PORT]',
  what: 'Serve the graph over GraphQL, with GraphiQL in the browser.',
  options: {
    host: { value: 'HOST', what: 'the address to listen on; 127.0.0.1 unless told otherwise' },
    port: { value: 'PORT', what: 'the port to listen on; 4000 unless told otherwise, 0 takes a free one' },
    example: { value: null, what: 'first print one question with its answer' },
    ...GRAPH_OPTIONS,
  },
  examples: ['quien serve', 'quien serve --port 8080 --db graph.db', 'quien serve --host 0.0.0.0 --store neo4j'],
  run: async (given, output) => {
    if (given.words.length > 0) throw usageError(SERVE, `\`serve\` takes no \`${given.words[0]}\``);
    const settings = settingsOf(given, output);
    const store = await openGraph(given, settings, readWithProblems);
    try {
      await refuseEmpty(store).catch((error: unknown) => waitFor(error, output));
      if (given.options['example'] === true) await showExample(store, output);
      // GraphiQL alone is nine megabytes: only who serves it waits for it.
      const [{ createApi }, { listen }] = await Promise.all([
        import('../../server/api.ts'),
        import('../../server/http.ts'),
      ]);
      const api = createApi({ store, log: (text) => output.complain(`${text}\n`) });
      const listening = await listen(api, settings.server);
      output.write(`Listening at ${listening.url} (GraphiQL in a browser). Ctrl-C ends it.\n`);
      await output.stopped;
      await listening.close();
      return EXIT.OK;
    } finally {
      await store.close();
    }
  },
};

// The database may come after its servers, and comes back after an outage: until then `/ready` says no.
function waitFor(error: unknown, output: Output): void {
  if (!(error instanceof QuienError) || error.code !== 'STORE_UNAVAILABLE') throw error;
  output.complain(`quien: ${error.message} Questions are answered as soon as it does.\n`);
}

async function showExample(store: GraphStore, output: Output): Promise<void> {
  output.write(`$ quien ask "${EXAMPLE}"\n`);
  output.write(`${printAnswer(await ask(EXAMPLE, store), output)}\n`);
}
