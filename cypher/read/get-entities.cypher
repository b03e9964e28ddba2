// Entities by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .kind, .kinds, .name, .acronym, .aliases, .nameEs, .nameEn, .definition, .definitionSource, .expansionSource} AS node
ORDER BY e.id
