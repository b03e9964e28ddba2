// The positions that each problem concerns
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (x:Problem {id: id})-[:CONCERNS]->(p:Position)
RETURN x.id AS from, p.id AS to
ORDER BY from, p.order, to
