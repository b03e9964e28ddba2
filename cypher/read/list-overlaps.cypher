// A page of the overlaps between functions, what matters first
// Parameters: $first, how many; $afterRank and $after, the sort key they follow; $manual, $overlapKind, $position (an id) and $minimumScore, or null
MATCH (p:Position)-[:PERFORMS]->(f:Function)-[r:OVERLAPS]->(g:Function)<-[:PERFORMS]-(q:Position)
WHERE (r.rank > $afterRank OR (r.rank = $afterRank AND r.id > $after))
  AND ($manual IS NULL OR f.manual = $manual)
  AND ($overlapKind IS NULL OR r.kind = $overlapKind)
  AND ($position IS NULL OR p.id = $position OR q.id = $position)
  AND ($minimumScore IS NULL OR r.score >= $minimumScore)
RETURN r.id AS id, r.rank AS rank, f.id AS from, g.id AS to,
  r {.id, .kind, .score, .similarity, .containment, .sameObject, .verbClass, .sharedEntities, .hierarchy} AS overlap
ORDER BY r.rank, r.id
LIMIT $first
