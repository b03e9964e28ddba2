// The entities that the functions of positions name
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[:PERFORMS]->(f:Function)-[m:MENTIONS]->(e:Entity)
RETURN p.id AS position, e.id AS entity, m.phrase AS phrase, m.start AS start, e.definition AS definition,
  f {.id, .number, .text, .terms, .verb, .involvement, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id, start, entity
