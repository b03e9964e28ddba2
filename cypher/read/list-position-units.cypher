// The unit that each position belongs to
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:BELONGS_TO]->(u:Unit)
RETURN p.id AS from, u.id AS to
ORDER BY from, to
