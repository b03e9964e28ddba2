import type { Evidence, Row } from './model.ts';
import type { GraphNames, Named } from './names.ts';
import { text } from './names.ts';

/** The value of a map in a row; an empty map where it is none. */
export function map(value: Row[string] | undefined): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
}

/** The number of a value in a row; null where it is none. */
export function number(value: Row[string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** A function of a position as evidence, from a row with `function`. */
export function functionEvidence(row: Row, position: Named): Evidence {
  const { number: printed, text: words, sourceFrom, sourceTo } = map(row['function']);
  return evidence('function', position.name, {
    function: number(printed),
    text: text(words) ?? '',
    sourceFrom,
    sourceTo,
  });
}

/** A row of a table of relations as evidence, from a row with `relation`. */
export function relationEvidence(row: Row, position: Named): Evidence {
  const { area, reason, sourceFrom, sourceTo } = map(row['relation']);
  const words = [text(area), text(reason)].filter((each) => each !== null).join(': ');
  return evidence('relation', position.name, { function: null, text: words, sourceFrom, sourceTo });
}

/** Any other words of the manual as evidence, from a row with `sourceFrom` and `sourceTo`. */
export function passageEvidence(
  place: string,
  words: string,
  { position, row }: { position: string | null; row: Row },
): Evidence {
  return evidence(place, position, {
    function: null,
    text: words,
    sourceFrom: row['sourceFrom'],
    sourceTo: row['sourceTo'],
  });
}

/** The position of a row, by its column `position`; null where the names do not have it. */
export function positionOf(row: Row, names: GraphNames): Named | null {
  return names.byId.get(text(row['position']) ?? '') ?? null;
}

type Quoted = {
  readonly function: number | null;
  readonly text: string;
  readonly sourceFrom: Row[string] | undefined;
  readonly sourceTo: Row[string] | undefined;
};

function evidence(place: string, position: string | null, quoted: Quoted): Evidence {
  return {
    position,
    function: quoted.function,
    text: quoted.text,
    place,
    sourceFrom: number(quoted.sourceFrom),
    sourceTo: number(quoted.sourceTo),
  };
}
