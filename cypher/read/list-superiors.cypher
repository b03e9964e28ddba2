// Whom each position reports to, with the place that states it
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (p:Position {id: id})-[r:REPORTS_TO]->(s:Position)
RETURN p.id AS from, s.id AS to,
  r {.statedBy, .printedNames, .sourceFrom, .sourceTo} AS line
ORDER BY from, to
