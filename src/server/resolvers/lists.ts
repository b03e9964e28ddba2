import { BY_ID, BY_MANUAL, BY_NUMBER, BY_RANK, type List } from '../connection.ts';

/** Every list that has pages. */
export const LISTS = {
  manuals: { name: 'manuals', list: 'read/list-manuals', count: 'read/count-manuals', sortedBy: BY_ID },
  units: { name: 'units', list: 'read/list-units', count: 'read/count-units', sortedBy: BY_ID },
  positions: { name: 'positions', list: 'read/list-positions', count: 'read/count-positions', sortedBy: BY_MANUAL },
  functions: { name: 'functions', list: 'read/list-functions', count: 'read/count-functions', sortedBy: BY_NUMBER },
  entities: { name: 'entities', list: 'read/list-entities', count: 'read/count-entities', sortedBy: BY_ID },
  relations: { name: 'relations', list: 'read/list-relations', count: 'read/count-relations', sortedBy: BY_MANUAL },
  knowledge: { name: 'knowledge', list: 'read/list-knowledge', count: 'read/count-knowledge', sortedBy: BY_ID },
  problems: { name: 'problems', list: 'read/list-problems', count: 'read/count-problems', sortedBy: BY_MANUAL },
  overlaps: { name: 'overlaps', list: 'read/list-overlaps', count: 'read/count-overlaps', sortedBy: BY_RANK },
  mentions: {
    name: 'mentions',
    list: 'read/list-entity-mentions',
    count: 'read/count-entity-mentions',
    sortedBy: BY_ID,
  },
} as const satisfies Readonly<Record<string, List>>;
