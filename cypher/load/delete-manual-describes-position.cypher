// Removes the DESCRIBES relationships from manuals to positions that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Manual {id: $manual})-[r:DESCRIBES]->(:Position)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
