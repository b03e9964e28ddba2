// The interinstitutional relations of each position
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:INTERACTS_WITH]->(party)
RETURN p.id AS from, party.id AS to,
  [label IN labels(party) WHERE label IN ['Position', 'Unit', 'Entity']] AS labels, r {.id, .area, .reason, .scope, .sourceFrom, .sourceTo} AS relation
ORDER BY from, r.scope, r.order, r.id
