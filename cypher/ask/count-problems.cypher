// How many problems there are, of some kinds, by severity
// Parameters: $codes, or null
MATCH (x:Problem)
WHERE $codes IS NULL OR x.code IN $codes
RETURN x.severity AS severity, count(x) AS total
ORDER BY severity
