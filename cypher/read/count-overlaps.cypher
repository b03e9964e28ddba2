// How many overlaps between functions
// Parameters: $manual, $overlapKind, $position (an id) and $minimumScore, or null
MATCH (p:Position)-[:PERFORMS]->(f:Function)-[r:OVERLAPS]->(g:Function)<-[:PERFORMS]-(q:Position)
WHERE ($manual IS NULL OR f.manual = $manual)
  AND ($overlapKind IS NULL OR r.kind = $overlapKind)
  AND ($position IS NULL OR p.id = $position OR q.id = $position)
  AND ($minimumScore IS NULL OR r.score >= $minimumScore)
RETURN count(r) AS total
