// The interinstitutional relations of the positions
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:INTERACTS_WITH]->(party)
RETURN p.id AS position, party.id AS party, party.name AS partyName,
  r {.id, .area, .reason, .scope, .order, .sourceFrom, .sourceTo} AS relation
ORDER BY p.manual, p.order, r.scope, r.order, r.id
