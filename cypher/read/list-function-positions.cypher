// The position that performs each function
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (f:Function {id: id})<-[:PERFORMS]-(p:Position)
RETURN f.id AS from, p.id AS to
ORDER BY from, to
