import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { auditOverlaps } from '../../dist/audit/overlap/find.js';
import { groupByText } from '../../dist/audit/overlap/groups.js';
import { joinSimilar } from '../../dist/audit/overlap/join.js';
import { LEAST_SIMILARITY } from '../../dist/audit/overlap/kinds.js';
import { countAllPairs } from './all-pairs.mjs';
import { generateFunctions } from './functions.mjs';

const SIZES = [10_000, 50_000, 170_000];

/** Audits made-up functions of each size, in a process of its own, and prints what it took beside a plain join. */
export function benchAudit(sizes) {
  process.stdout.write(
    'functions   texts    links  audit s   cpu s  us/function  peak MB   join s  all-pairs s   pairs\n',
  );
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(size)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    process.stdout.write(stdout);
  }
}

function measure(size) {
  const functions = generateFunctions(size);
  const before = process.cpuUsage();
  const [audit, seconds] = timed(() => auditOverlaps(functions));
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  const sets = numbered(groupByText(functions).map(({ terms }) => terms));
  const [pairs, joinSeconds] = timed(() => {
    let count = 0;
    joinSimilar(sets, LEAST_SIMILARITY, () => (count += 1));
    return count;
  });
  const [plain, plainSeconds] = timed(() => countAllPairs(sets, LEAST_SIMILARITY));
  if (plain !== pairs) throw new Error(`The join found ${pairs} pairs, the plain algorithm ${plain}`);
  const columns = [
    size,
    audit.groups.length,
    audit.links.length,
    seconds.toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    ((seconds * 1e6) / size).toFixed(0),
  ];
  const widths = [9, 7, 8, 8, 7, 12, 8, 8, 12, 7];
  const all = [...columns, peak.toFixed(0), joinSeconds.toFixed(2), plainSeconds.toFixed(2), pairs];
  process.stdout.write(`${all.map((column, place) => String(column).padStart(widths[place])).join(' ')}\n`);
}

function timed(run) {
  const start = performance.now();
  const result = run();
  return [result, (performance.now() - start) / 1000];
}

function numbered(sets) {
  const numbers = new Map();
  return sets.map((set) =>
    set.map((element) => {
      if (!numbers.has(element)) numbers.set(element, numbers.size);
      return numbers.get(element);
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) measure(Number(process.argv[2]));
