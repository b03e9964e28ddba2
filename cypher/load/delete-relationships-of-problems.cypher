// Removes the relationships from problems of one manual that it no longer has
// Parameters: $manual, its id; $kept of what it has, the id of each and that of the node at its end
MATCH (:Problem {manual: $manual})-[r]->(b)
WHERE NOT r.id + ' ' + b.id IN $kept
WITH r, r.id AS id
DELETE r
RETURN count(id) AS deleted
