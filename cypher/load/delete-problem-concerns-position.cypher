// Removes the CONCERNS relationships from problems to positions that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Problem {manual: $manual})-[r:CONCERNS]->(:Position)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
