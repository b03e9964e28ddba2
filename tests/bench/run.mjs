import { benchAsk } from './ask.mjs';
import { benchAudit } from './audit.mjs';
import { benchNeo4j } from './neo4j.mjs';

/** What can be measured, each with other sizes after its name if wanted: `npm run bench -- ask 1 10`. */
const BENCHES = { ask: benchAsk, audit: benchAudit, neo4j: benchNeo4j };

const [name, ...sizes] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [SIZE ...]\n`);
  process.exitCode = 2;
} else {
  await bench(sizes.map(Number));
}
