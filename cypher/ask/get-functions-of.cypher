// The functions of positions, closing clauses left out
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:PERFORMS]->(f:Function)
WHERE NOT f.boilerplate
RETURN p.id AS position,
  f {.id, .number, .text, .terms, .verb, .involvement, .boilerplate, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id
