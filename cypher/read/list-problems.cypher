// A page of problems, by manual, what matters first
// Parameters: $first, how many; $afterManual, $afterOrder and $afterLast, the sort key they follow; $severity and $code, or null
MATCH (x:Problem)
WHERE x.manual >= $afterManual
  AND (x.manual > $afterManual OR x.order > $afterOrder OR (x.order = $afterOrder AND x.id > $afterLast))
  AND ($severity IS NULL OR x.severity = $severity)
  AND ($code IS NULL OR x.code = $code)
RETURN x.id AS id, x.manual AS manual, x.order AS order, x.id AS last
ORDER BY x.manual, x.order, x.id
LIMIT $first
