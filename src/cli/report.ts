import type { LanguageCode } from '../ask/model.ts';
import { usageError, valueOf, type Command, type Given } from './command.ts';

const FORMATS = ['text', 'md', 'csv', 'json'] as const;
const LANGUAGES: readonly LanguageCode[] = ['en', 'es'];

/** How a report is printed. */
export type Format = (typeof FORMATS)[number];

/** The options of every command that prints a report. */
export const REPORT_OPTIONS: Command['options'] = {
  format: { value: 'FORMAT', what: 'text (the default), md (a report to hand on), csv or json' },
  language: { value: 'LANGUAGE', what: 'of the report: en (the default) or es' },
  json: { value: null, what: 'the same as --format json' },
};

/** The format that is asked for, or text; one that there is not is a USAGE error. */
export function formatOf(command: Command, given: Given): Format {
  const named = valueOf(given, 'format');
  if (given.options['json'] === true) {
    if (named !== undefined && named !== 'json') throw usageError(command, `--json does not go with --format ${named}`);
    return 'json';
  }
  const format = FORMATS.find((each) => each === (named ?? 'text'));
  if (format === undefined) throw usageError(command, `--format must be one of ${FORMATS.join(', ')}`);
  return format;
}

/** The language that is asked for, or English; one that there is not is a USAGE error. */
export function languageOf(command: Command, given: Given): LanguageCode {
  const language = LANGUAGES.find((each) => each === (valueOf(given, 'language') ?? 'en'));
  if (language === undefined) throw usageError(command, '--language must be en or es');
  return language;
}
