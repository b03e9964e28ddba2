// Units by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (u:Unit {id: id})
RETURN u {.id, .name, .aliases} AS node
ORDER BY u.id
