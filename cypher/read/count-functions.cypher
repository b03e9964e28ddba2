// How many functions of positions
// Parameters: $position, an id or null; $terms or null
MATCH (p:Position)-[r:PERFORMS]->(f:Function)
WHERE ($position IS NULL OR p.id = $position)
  AND ($terms IS NULL OR all(term IN $terms WHERE term IN split(f.terms, ' ')))
RETURN count(f) AS total
