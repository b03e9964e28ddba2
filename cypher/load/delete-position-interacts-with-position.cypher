// Removes the INTERACTS_WITH relationships from positions to positions that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Position {manual: $manual})-[r:INTERACTS_WITH]->(:Position)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
