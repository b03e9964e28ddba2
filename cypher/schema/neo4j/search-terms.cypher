// Which nodes hold at least one of the words, best first
// Parameters: $query, our terms joined by blanks; $limit
CALL db.index.fulltext.queryNodes('terms', $query, { limit: $limit }) YIELD node, score
RETURN node.id AS id, labels(node)[0] AS label, score
ORDER BY score DESC, id
