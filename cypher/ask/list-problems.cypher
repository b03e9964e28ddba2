// The problems of all manuals, what matters first, of some kinds and of one severity
// Parameters: $codes and $severity, or null; $first, how many
MATCH (x:Problem)
WHERE ($codes IS NULL OR x.code IN $codes) AND ($severity IS NULL OR x.severity = $severity)
RETURN x.id AS id, x.code AS code, x.severity AS severity, x.statement AS statement, x.statementEs AS statementEs,
  x.whereFrom AS whereFrom, x.whereTo AS whereTo, x.quotes AS quotes
ORDER BY x.order, x.manual, x.id
LIMIT $first
