import { benchAudit } from './audit.mjs';
import { benchNeo4j } from './neo4j.mjs';

/** What can be measured: `npm run bench -- audit`, with other sizes after it if wanted, and `npm run bench -- neo4j`. */
const BENCHES = { audit: benchAudit, neo4j: benchNeo4j };

const [name, ...sizes] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [SIZE ...]\n`);
  process.exitCode = 2;
} else {
  await bench(sizes.map(Number));
}
