// The interinstitutional relations of positions with units
// Parameters: $ids of the parties
UNWIND $ids AS id
MATCH (party:Unit {id: id})<-[r:INTERACTS_WITH]-(p:Position)
RETURN p.id AS position, party.id AS party, party.name AS partyName,
  r {.id, .area, .reason, .scope, .order, .sourceFrom, .sourceTo} AS relation
ORDER BY p.manual, p.order, r.scope, r.order, r.id
