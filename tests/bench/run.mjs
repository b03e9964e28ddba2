import { benchAudit } from './audit.mjs';

/** What can be measured: `npm run bench -- audit`, with other sizes after it if wanted. */
const BENCHES = { audit: benchAudit };

const [name, ...sizes] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [SIZE ...]\n`);
  process.exitCode = 2;
} else {
  bench(sizes.map(Number));
}
