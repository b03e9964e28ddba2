// Removes the REQUIRES relationships from positions to knowledge that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Position {manual: $manual})-[r:REQUIRES]->(:Knowledge)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
