// A page of problems with all that they say, by manual, what matters first
// Parameters: $first, how many; $afterManual and $afterOrder, the sort key they follow
MATCH (x:Problem)
WHERE x.manual > $afterManual OR (x.manual = $afterManual AND x.order > $afterOrder)
RETURN x.manual AS manual, x.order AS order, x.code AS code, x.severity AS severity, x.positions AS positions,
  x.statement AS statement, x.statementEs AS statementEs,
  x.whereFrom AS whereFrom, x.whereTo AS whereTo, x.quotes AS quotes
ORDER BY x.manual, x.order
LIMIT $first
