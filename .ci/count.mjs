// usage: count.mjs VITEST-REPORT.json FAILED-STAGES
// Prints "N passed, N failed" from vitest's report and exits 1 unless something passed and nothing failed.
import { readFileSync } from 'node:fs';

const [file, stages] = process.argv.slice(2);
const counts = count(readReport(file));
// Nothing executed proves nothing, and vitest may fail without a failed test: an unhandled rejection, say.
const silent = counts.failed === 0 && !(counts.success && counts.passed > 0) ? 1 : 0;
const failed = Math.max(counts.failed + Number(stages), silent);
process.stdout.write(`${counts.passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** The report, or null where vitest never wrote one. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A file that fails before its first test (a broken import, a failed set-up) has no failed test to count: it counts as one. */
function count(report) {
  if (report === null) return { passed: 0, failed: 0, success: false };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, success: report.success };
}
