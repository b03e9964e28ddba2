// The functions of positions that name entities
// Parameters: $ids of the entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(f:Function)<-[:PERFORMS]-(p:Position)
RETURN p.id AS position, e.id AS entity, m.phrase AS phrase,
  f {.id, .number, .text, .terms, .verb, .involvement, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id, e.id, phrase
