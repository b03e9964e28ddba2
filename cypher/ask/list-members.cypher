// The positions that belong to units
// Parameters: $ids of the units
UNWIND $ids AS id
MATCH (u:Unit {id: id})<-[r:BELONGS_TO]-(p:Position)
RETURN p.id AS position, u.id AS unit, r.sourceFrom AS sourceFrom, r.sourceTo AS sourceTo
ORDER BY p.manual, p.order, p.id
