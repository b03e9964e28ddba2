// Makes or corrects units; one whose digest is the same is left alone
// Parameters: $rows, a list of { id, properties } with properties.digest
UNWIND $rows AS row
MERGE (n:Unit {id: row.id})
WITH n, row, n.digest AS before
WHERE before IS NULL OR before <> row.properties.digest
SET n = row.properties
RETURN count(*) - count(before) AS created, count(before) AS updated
