// Knowledge items by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (k:Knowledge {id: id})
RETURN k {.id, .name} AS node
ORDER BY k.id
