// What the inventory says of positions
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})
RETURN p.id AS position, p.headcount AS headcount, p.inventoryNumber AS number, p.inventoryFrom AS sourceFrom, p.inventoryTo AS sourceTo
ORDER BY p.manual, p.order, p.id
