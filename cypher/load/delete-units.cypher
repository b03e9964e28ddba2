// Removes the units of one manual that it no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (n:Unit {manual: $manual})
WHERE NOT n.id IN $ids
WITH n, n.id AS id
DETACH DELETE n
RETURN count(id) AS deleted
