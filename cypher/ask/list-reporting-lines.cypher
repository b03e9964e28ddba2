// Every statement that a position reports to another
// Parameters: none
MATCH (p:Position)-[r:REPORTS_TO]->(s:Position)
RETURN p.id AS position, s.id AS superior, r.statedBy AS statedBy, r.sourceFrom AS sourceFrom
ORDER BY position, superior
