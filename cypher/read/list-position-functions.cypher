// The functions of each position
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:PERFORMS]->(f:Function)
RETURN p.id AS from, f.id AS to
ORDER BY from, r.number, to
