// What values and principles are, with the lines that say so
// Parameters: $ids
UNWIND $ids AS id
MATCH (n:Principle {id: id})
RETURN n.id AS id, n.name AS name, n.definition AS definition, n.sourceFrom AS sourceFrom, n.sourceTo AS sourceTo
ORDER BY id
