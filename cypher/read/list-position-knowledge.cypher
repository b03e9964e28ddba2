// The knowledge that each position requires
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:REQUIRES]->(k:Knowledge)
RETURN p.id AS from, k.id AS to
ORDER BY from, r.order, to
