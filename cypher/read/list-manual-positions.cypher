// The positions that each manual describes or names
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (m:Manual {id: id}), (p:Position {manual: m.id})
RETURN m.id AS from, p.id AS to
ORDER BY from, p.order, to
