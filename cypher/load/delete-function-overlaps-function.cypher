// Removes the OVERLAPS relationships between functions that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Function {manual: $manual})-[r:OVERLAPS]->(:Function)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
