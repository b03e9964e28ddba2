// A page of interinstitutional relations, in the order of the manual
// Parameters: $first, how many; $afterManual, $afterOrder and $afterLast, the sort key they follow; $scope or null; $party and $position, ids or null
MATCH (p:Position)-[r:INTERACTS_WITH]->(party)
WHERE p.manual >= $afterManual
  AND (p.manual > $afterManual OR p.order > $afterOrder OR (p.order = $afterOrder AND r.id > $afterLast))
  AND ($scope IS NULL OR r.scope = $scope)
  AND ($party IS NULL OR party.id = $party)
  AND ($position IS NULL OR p.id = $position)
RETURN r.id AS id, p.manual AS manual, p.order AS order, r.id AS last,
  p.id AS from, party.id AS to, [label IN labels(party) WHERE label IN ['Position', 'Unit', 'Entity']] AS labels, r {.id, .area, .reason, .scope, .sourceFrom, .sourceTo} AS relation
ORDER BY p.manual, p.order, r.id
LIMIT $first
