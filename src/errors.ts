/** What a person can act on; anything else that is thrown is masked and logged. */
export type ErrorCode =
  | 'USAGE'
  | 'FILE_NOT_FOUND'
  | 'NOT_TEXT'
  | 'NOT_A_MANUAL'
  | 'TOO_LARGE'
  | 'INVALID_INPUT'
  | 'STORE_UNAVAILABLE'
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'STORE_VERSION'
  | 'STORE_EMPTY'
  | 'STORE_READ_ONLY'
  | 'STORE_AUTHENTICATION'
  | 'STORE_TIMEOUT'
  | 'CONFIGURATION';

/** The one error class whose message reaches a person: what happened, where, and what to do about it. */
export class QuienError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'QuienError';
    this.code = code;
  }
}
