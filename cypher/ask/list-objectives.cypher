// The objectives of positions
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})
WHERE p.objective IS NOT NULL
RETURN p.id AS position, p.objective AS text, p.objectiveFrom AS sourceFrom, p.objectiveTo AS sourceTo
ORDER BY p.manual, p.order, p.id
