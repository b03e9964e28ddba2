// The interinstitutional relations with bodies, units or positions
// Parameters: $ids of the parties
UNWIND $ids AS id
MATCH (p:Position)-[r:INTERACTS_WITH]->(party)
WHERE party.id = id
RETURN p.id AS position, party.id AS party, party.name AS partyName,
  r {.id, .area, .reason, .scope, .order, .sourceFrom, .sourceTo} AS relation
ORDER BY p.manual, p.order, r.scope, r.order, r.id
