import type { AuditedFunction, Hierarchy, OverlapKind, Signals } from '../model.ts';
import { fingerprint, type Review, type ReviewedOverlap } from './accepted.ts';
import { clustersOf } from './clusters.ts';

/** One of the two functions of an overlap; its lines, and `id` and `fingerprint`, by which an accepted overlap names it. */
export type ReportedFunction = {
  readonly position: string;
  readonly function: number;
  readonly text: string;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly id: string;
  readonly fingerprint: string;
};

/** An overlap as programs read it. */
export type ReportedOverlap = {
  readonly kind: OverlapKind;
  readonly score: number;
  readonly signals: Signals;
  readonly hierarchy: Hierarchy;
  readonly a: ReportedFunction;
  readonly b: ReportedFunction;
  readonly accepted: Review | null;
};

/** What `quien audit --json` prints; `pairs` among the functions of a cluster, and those `related` to it, are places in `overlaps`, from 0. */
export type OverlapReport = {
  readonly overlaps: readonly ReportedOverlap[];
  readonly clusters: readonly {
    readonly kinds: readonly OverlapKind[];
    readonly functions: readonly ReportedFunction[];
    readonly pairs: readonly number[];
    readonly related: readonly number[];
  }[];
};

/** The overlaps and their clusters for programs, in the order given. */
export function overlapReport(overlaps: readonly ReviewedOverlap[]): OverlapReport {
  const places = new Map(overlaps.map((overlap, place) => [overlap, place]));
  const placesOf = (own: readonly ReviewedOverlap[]): readonly number[] => own.map((each) => places.get(each)!);
  return {
    overlaps: overlaps.map(({ kind, score, signals, a, b, review }) => ({
      kind,
      score,
      signals,
      hierarchy: signals.hierarchy,
      a: reported(a),
      b: reported(b),
      accepted: review,
    })),
    clusters: clustersOf(overlaps).map((cluster) => ({
      kinds: [...new Set(cluster.overlaps.map(({ kind }) => kind))],
      functions: cluster.functions.map(reported),
      pairs: placesOf(cluster.overlaps),
      related: placesOf(cluster.related),
    })),
  };
}

function reported(each: AuditedFunction): ReportedFunction {
  const { id, position, number, text, sourceFrom, sourceTo } = each;
  return { position: position.name, function: number, text, sourceFrom, sourceTo, id, fingerprint: fingerprint(each) };
}
