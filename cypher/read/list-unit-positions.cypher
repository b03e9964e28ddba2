// The positions that belong to each unit
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position)-[:BELONGS_TO]->(u:Unit {id: id})
RETURN u.id AS from, p.id AS to
ORDER BY from, p.order, to
