// Makes or corrects the OVERLAPS relationships between functions
// Parameters: $rows, a list of { id, from, to, properties } with properties.digest
UNWIND $rows AS row
MATCH (a:Function {id: row.from})
MATCH (b:Function {id: row.to})
MERGE (a)-[r:OVERLAPS {id: row.id}]->(b)
WITH r, row, r.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET r = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
