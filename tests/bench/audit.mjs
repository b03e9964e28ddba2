import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { auditOverlaps } from '../../dist/audit/overlap/find.js';
import { groupByText } from '../../dist/audit/overlap/groups.js';
import { jaccardOf, joinSimilar } from '../../dist/audit/overlap/join.js';
import { countAllPairs } from './all-pairs.mjs';
import { generateFunctions } from './functions.mjs';

const SIZES = [10_000, 50_000, 170_000];

/** The Jaccard similarity at which the joins are compared. */
const SIMILARITY = 0.5;

/** A Python that has the package SetSimilaritySearch, for a published join beside ours; its column is empty without. */
const { QUIEN_BENCH_PYTHON: PYTHON } = process.env;

/** Audits made-up functions of each size, in a process of its own, and prints what it took beside other joins. */
export function benchAudit(sizes) {
  process.stdout.write(
    'functions   texts    links  audit s   cpu s  us/function  peak MB   join s  all-pairs s  published s    pairs\n',
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
    joinSimilar(sets, jaccardOf(SIMILARITY), () => (count += 1));
    return count;
  });
  const [plain, plainSeconds] = timed(() => countAllPairs(sets, SIMILARITY));
  const [published, publishedSeconds] = PYTHON === undefined ? [pairs, null] : countPublished(sets);
  if (plain !== pairs || published !== pairs)
    throw new Error(`The join found ${pairs} pairs, the plain algorithm ${plain}, the published one ${published}`);
  const columns = [
    size,
    audit.groups.length,
    audit.links.length,
    seconds.toFixed(1),
    ((user + system) / 1e6).toFixed(1),
    ((user + system) / size).toFixed(0),
  ];
  const widths = [9, 7, 8, 8, 7, 12, 8, 8, 12, 12, 8];
  const joins = [joinSeconds.toFixed(2), plainSeconds.toFixed(2), publishedSeconds?.toFixed(2) ?? '-'];
  const all = [...columns, peak.toFixed(0), ...joins, pairs];
  process.stdout.write(`${all.map((column, place) => String(column).padStart(widths[place])).join(' ')}\n`);
}

function countPublished(sets) {
  const script = fileURLToPath(new URL('set_similarity_search.py', import.meta.url));
  const input = sets.map((set) => set.join(' ')).join('\n');
  const { stdout, stderr, status } = spawnSync(PYTHON, [script, String(SIMILARITY)], { encoding: 'utf8', input });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split(' ').map(Number);
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
