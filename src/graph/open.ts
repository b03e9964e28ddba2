import type { StoreSettings } from '../config.ts';
import type { GraphStore } from './store.ts';

/** The store that the settings choose, open; only its own engine's library is imported. */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.engine === 'grafeo') return (await import('./grafeo.ts')).openGrafeo(settings);
  return (await import('./neo4j.ts')).openNeo4j(settings);
}
