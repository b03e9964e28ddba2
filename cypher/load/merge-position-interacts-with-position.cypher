// Makes or corrects the INTERACTS_WITH relationships from positions to positions
// Parameters: $rows, a list of { id, from, to, properties } with properties.digest
UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Position {id: row.to})
MERGE (a)-[r:INTERACTS_WITH {id: row.id}]->(b)
WITH r, row, r.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET r = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
