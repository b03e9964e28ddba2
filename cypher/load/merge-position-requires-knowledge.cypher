// Makes or corrects the REQUIRES relationships from positions to knowledge
// Parameters: $rows, a list of { id, from, to, properties } with properties.digest
UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Knowledge {id: row.to})
MERGE (a)-[r:REQUIRES {id: row.id}]->(b)
WITH r, row, r.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET r = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
