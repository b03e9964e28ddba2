// Removes the MENTIONS relationships from principles to entities that one manual no longer has
// Parameters: $manual, its id; $ids of what it has
MATCH (:Principle {manual: $manual})-[r:MENTIONS]->(:Entity)
WHERE NOT r.id IN $ids
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
