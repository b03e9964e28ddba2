import { inferInvolvement } from '../../src/manual/involvement.ts';
import type { AuditedFunction } from '../../src/audit/model.ts';

/** What a made-up function says, so that a test tells only what matters to it. */
export type MadeUp = {
  readonly post: string;
  readonly number: number;
  readonly text: string;
  readonly superiors: readonly string[];
};

/** A function of a small institution, its verb and involvement inferred from its text. */
export function audited({ post, number, text, superiors }: MadeUp): AuditedFunction {
  const { verb, involvement } = inferInvolvement(text);
  return {
    id: `m/position/${post}/function/${number}`,
    manual: 'm',
    position: { id: post, name: post },
    unit: 'Dirección',
    superiors,
    number,
    text,
    sourceFrom: number,
    sourceTo: number + 1,
    boilerplate: text.startsWith('Las demás'),
    verb,
    involvement,
    mentions: [],
  };
}
