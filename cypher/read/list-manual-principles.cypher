// The principles and values of each manual
// Parameters: $ids of where it starts
UNWIND $ids AS id
MATCH (m:Manual {id: id}), (v:Principle {manual: m.id})
RETURN m.id AS from, v.id AS to
ORDER BY from, v.sourceFrom, to
