// The problems that concern each position
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})<-[:CONCERNS]-(x:Problem)
RETURN p.id AS from, x.id AS to
ORDER BY from, to
