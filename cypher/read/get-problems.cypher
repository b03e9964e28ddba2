// Problems by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (x:Problem {id: id})
RETURN x {.id, .code, .severity, .statement, .statementEs, .whereFrom, .whereTo, .quotes} AS node
ORDER BY x.id
