// A page of problems
// Parameters: $first, how many; $after, the id they follow; $severity and $code, or null
MATCH (x:Problem)
WHERE x.id > $after
  AND ($severity IS NULL OR x.severity = $severity)
  AND ($code IS NULL OR x.code = $code)
RETURN x.id AS id
ORDER BY x.id
LIMIT $first
