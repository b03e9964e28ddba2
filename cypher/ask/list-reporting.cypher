// Who reports to whom in one manual, with the place that states it
// Parameters: $manual, its id
MATCH (p:Position {manual: $manual})-[r:REPORTS_TO]->(s:Position)
RETURN p.id AS position, s.id AS superior, r.statedBy AS statedBy, r.printedNames AS printedNames,
  r.sourceFrom AS sourceFrom, r.sourceTo AS sourceTo, r.superiorFrom AS superiorFrom, r.superiorTo AS superiorTo,
  r.subordinateFrom AS subordinateFrom, r.subordinateTo AS subordinateTo
ORDER BY p.order, p.id, s.id
