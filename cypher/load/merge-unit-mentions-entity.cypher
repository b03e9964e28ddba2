// Makes or corrects the MENTIONS relationships from units to entities
// Parameters: $rows, a list of { id, from, to, properties } with properties.digest
UNWIND $rows AS row
MATCH (a:Unit {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:MENTIONS {id: row.id}]->(b)
WITH r, row, r.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET r = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
