// Makes or corrects the CONCERNS relationships from problems to positions
// Parameters: $rows, a list of { id, from, to, properties } with properties.digest
UNWIND $rows AS row
MATCH (a:Problem {id: row.from})
MATCH (b:Position {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
WITH r, row, r.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET r = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
