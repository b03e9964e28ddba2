// Removes the PERFORMS relationships from units to functions that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Unit {manual: $manual})-[r:PERFORMS]->(:Function)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
