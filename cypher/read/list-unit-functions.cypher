// What the manual says of each unit itself
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (u:Unit {id: id})-[:PERFORMS]->(f:Function)
RETURN u.id AS from, f.id AS to
ORDER BY from, f.sourceFrom, f.number, to
