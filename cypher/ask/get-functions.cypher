// Functions of positions by their ids, with whose they are
// Parameters: $ids
UNWIND $ids AS id
MATCH (f:Function {id: id})<-[:PERFORMS]-(p:Position)
WHERE NOT f.boilerplate
RETURN p.id AS position,
  f {.id, .number, .text, .terms, .verb, .involvement, .sourceFrom, .sourceTo} AS function
ORDER BY p.manual, p.order, f.number, f.id
