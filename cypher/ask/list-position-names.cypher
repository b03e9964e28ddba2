// Every position by its names, with what the inventory says of it
// Parameters: none
MATCH (p:Position)
OPTIONAL MATCH (p)-[:BELONGS_TO]->(u:Unit)
RETURN p.id AS id, p.manual AS manual, p.name AS name, p.aliases AS aliases, p.described AS described,
  p.headcount AS headcount, p.inventoryNumber AS inventoryNumber, p.inventoryFrom AS inventoryFrom,
  p.inventoryTo AS inventoryTo, p.sourceFrom AS sourceFrom, p.sourceFrom AS sourceTo, p.order AS order, u.id AS unit
ORDER BY p.manual, p.order, p.id
