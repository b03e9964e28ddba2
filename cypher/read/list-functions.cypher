// A page of the functions of positions, in the order of the manual
// Parameters: $first, how many; $afterManual, $afterOrder, $afterNumber and $afterLast, the sort key they follow; $position, an id or null; $terms or null
MATCH (p:Position)-[r:PERFORMS]->(f:Function)
WHERE p.manual >= $afterManual
  AND (p.manual > $afterManual OR p.order > $afterOrder OR (p.order = $afterOrder AND (r.number > $afterNumber OR (r.number = $afterNumber AND f.id > $afterLast))))
  AND ($position IS NULL OR p.id = $position)
  AND ($terms IS NULL OR all(term IN $terms WHERE term IN split(f.terms, ' ')))
RETURN f.id AS id, p.manual AS manual, p.order AS order, r.number AS number, f.id AS last
ORDER BY p.manual, p.order, r.number, f.id
LIMIT $first
