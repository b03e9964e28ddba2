import type { Row } from '../graph/store.ts';

/** What kinds of thing a question can name. */
export type NamedKind = 'position' | 'unit' | 'entity' | 'knowledge' | 'principle';

/** A thing of the graph under all of its names; `details` holds what its kind adds. */
export type Named = {
  readonly kind: NamedKind;
  readonly id: string;
  readonly manual: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly namesEn: readonly string[];
  readonly details: Row;
};
