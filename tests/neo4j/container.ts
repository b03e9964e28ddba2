import { spawnSync } from 'node:child_process';
import { GenericContainer, Wait } from 'testcontainers';
import type { Release } from './releases.ts';
import type { Access, Place, Running, Start } from './server.ts';

/** What starts a server in a container of the release's image. */
export function startContainer({ image }: Release): Start {
  return (place, access) => start(image, place, access);
}

async function start(image: string, { port, folder, password }: Place, access: Access): Promise<Running> {
  const container = await new GenericContainer(image)
    .withEnvironment({
      NEO4J_AUTH: `neo4j/${password}`,
      NEO4J_server_memory_heap_max__size: '512m',
      NEO4J_server_memory_pagecache_size: '64m',
      NEO4J_server_databases_read__only: access === 'read-only' ? 'neo4j' : '',
    })
    .withBindMounts([{ source: folder, target: '/data' }])
    .withExposedPorts({ container: 7687, host: port })
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(120_000)
    .start();
  const docker = (...parameters: readonly string[]): void => {
    spawnSync('docker', [...parameters, container.getId()], { stdio: 'ignore' });
  };
  return {
    stop: async () => {
      await container.stop();
    },
    kill: async () => docker('kill', '--signal', 'KILL'),
    freeze: () => docker('pause'),
    thaw: () => docker('unpause'),
  };
}
