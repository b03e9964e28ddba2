// How many problems
// Parameters: $severity and $code, or null
MATCH (x:Problem)
WHERE ($severity IS NULL OR x.severity = $severity)
  AND ($code IS NULL OR x.code = $code)
RETURN count(x) AS total
