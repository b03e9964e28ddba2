// The functions of positions that name entities
// Parameters: $ids of the entities
UNWIND $ids AS id
MATCH (p:Position)-[:PERFORMS]->(f:Function)-[m:MENTIONS]->(e:Entity {id: id})
RETURN p.id AS position, e.id AS entity, m.phrase AS phrase,
  f {.id, .number, .text, .terms, .verb, .involvement, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id, e.id, phrase
