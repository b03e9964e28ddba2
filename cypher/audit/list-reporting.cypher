// Which position reports to which, and whose sheet states it: superior, subordinate or both
// Parameters: none
MATCH (p:Position)-[r:REPORTS_TO]->(s:Position)
RETURN p.id AS position, s.id AS superior, r.statedBy AS statedBy
ORDER BY p.id, s.id
