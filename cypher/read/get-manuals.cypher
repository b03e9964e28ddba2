// Manuals by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (m:Manual {id: id})
RETURN m {.id, .code, .title, .issuedOn, .place, .sha256} AS node
ORDER BY m.id
