import neo4j from 'neo4j-driver';

/** Takes every node and relationship out of a database; its indexes stay, and the note that they are made. */
export async function emptyDatabase(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  await driver.executeQuery('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
  await driver.close();
}
