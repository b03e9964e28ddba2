// Positions by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (p:Position {id: id})
RETURN p {.id, .name, .aliases, .objective, .headcount, .inventoryNumber, .described, .sourceFrom, .sourceTo} AS node
ORDER BY p.id
