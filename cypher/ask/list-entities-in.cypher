// The entities that functions name, with whose the functions are
// Parameters: $ids of the functions
UNWIND $ids AS id
MATCH (p:Position)-[:PERFORMS]->(f:Function {id: id})-[m:MENTIONS]->(e:Entity)
RETURN p.id AS position, e.id AS entity, m.phrase AS phrase, m.start AS start, e.definition AS definition,
  f {.id, .number, .text, .terms, .verb, .involvement, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id, start, entity
