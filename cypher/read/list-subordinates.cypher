// The positions that report to each position
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (s:Position {id: id})<-[:REPORTS_TO]-(p:Position)
RETURN s.id AS from, p.id AS to
ORDER BY from, p.order, to
