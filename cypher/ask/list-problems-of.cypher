// The problems that concern each of the positions, what matters first, of some kinds and of one severity
// Parameters: $ids of the positions; $codes and $severity, or null
UNWIND $ids AS id
MATCH (p:Position {id: id})<-[:CONCERNS]-(x:Problem)
WHERE ($codes IS NULL OR x.code IN $codes) AND ($severity IS NULL OR x.severity = $severity)
RETURN p.id AS position, x.id AS id, x.code AS code, x.severity AS severity, x.statement AS statement,
  x.statementEs AS statementEs, x.whereFrom AS whereFrom, x.whereTo AS whereTo, x.quotes AS quotes
ORDER BY x.order, x.manual, x.id, p.order, p.id
