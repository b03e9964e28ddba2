import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import type { Row, Value } from './store.ts';

/** Parameters as the driver sends them: whole numbers as integers, for the driver sends every number as a float. */
export function toParameters(parameters: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
}

/** A row of plain values; the driver is set to give integers as numbers, and statements return no node as it is. */
export function toRow(record: Neo4jRecord): Row {
  return record.toObject() as Row;
}

function toParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  return isList(value) ? value.map(toParameter) : toParameters(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
