// Removes the BELONGS_TO relationships from positions to units that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Position {manual: $manual})-[r:BELONGS_TO]->(:Unit)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
