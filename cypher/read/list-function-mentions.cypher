// The entities that each function names
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (f:Function {id: id})-[r:MENTIONS]->(e:Entity)
RETURN f.id AS from, e.id AS to,
  ['Function'] AS labels, r {.id, .phrase, .start, .place, .sourceFrom, .sourceTo} AS mention
ORDER BY from, r.start, r.id
