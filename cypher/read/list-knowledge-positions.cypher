// The positions that require each item of knowledge
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position)-[:REQUIRES]->(k:Knowledge {id: id})
RETURN k.id AS from, p.id AS to
ORDER BY from, p.order, to
