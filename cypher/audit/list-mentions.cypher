// The entities that each of the functions names, with where its text does
// Parameters: $ids of the functions
UNWIND $ids AS id
MATCH (f:Function {id: id})-[r:MENTIONS]->(e:Entity)
RETURN f.id AS function, e.name AS name, e.kind AS kind, e.acronym AS acronym, r.phrase AS phrase, r.start AS start
ORDER BY f.id, r.start, r.id
