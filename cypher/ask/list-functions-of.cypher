// Every function of the positions, closing clauses included
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:PERFORMS]->(f:Function)
RETURN p.id AS position,
  f {.id, .number, .text, .terms, .verb, .involvement, .boilerplate, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id
