import { QuienError } from '../errors.ts';
import { checkSize } from './size.ts';

/** The text of the file `name`; throws TOO_LARGE or NOT_TEXT. */
export function decodeManual(bytes: Uint8Array, name: string): string {
  checkSize(bytes.length);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new QuienError('NOT_TEXT', `${name} is not text in UTF-8.`, { cause });
  }
}
