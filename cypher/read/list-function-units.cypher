// The unit that performs each function
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (f:Function {id: id})<-[:PERFORMS]-(u:Unit)
RETURN f.id AS from, u.id AS to
ORDER BY from, to
