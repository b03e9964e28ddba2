// Principles and values by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (v:Principle {id: id})
RETURN v {.id, .name, .definition, .kind} AS node
ORDER BY v.id
