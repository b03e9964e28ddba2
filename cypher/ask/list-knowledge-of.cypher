// The knowledge that positions require, as printed
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:REQUIRES]->(k:Knowledge)
RETURN p.id AS position, k.id AS knowledge, r.printed AS printed, r.sourceFrom AS sourceFrom, r.sourceTo AS sourceTo
ORDER BY p.manual, p.order, r.order, k.id
