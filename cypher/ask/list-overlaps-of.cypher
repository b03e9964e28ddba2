// The functions of other positions that overlap those of the positions
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:PERFORMS]->(f:Function)-[o:OVERLAPS]-(g:Function)<-[:PERFORMS]-(q:Position)
RETURN p.id AS position, q.id AS other, o.kind AS kind, o.score AS score,
  f {.id, .number, .text, .sourceFrom, .sourceTo} AS function,
  g {.id, .number, .text, .sourceFrom, .sourceTo} AS otherFunction
ORDER BY p.manual, p.order, f.number, q.order, g.number, g.id
