// Which nodes of each label hold at least one of the words, best first
// Parameters: $labels; $query, our terms as Lucene reads them; $limit, how many of each label
UNWIND $labels AS label
CALL db.index.fulltext.queryNodes(toLower(label) + '_terms', $query, { limit: $limit }) YIELD node, score
RETURN node.id AS id, label, score
ORDER BY label, score DESC, id
