// What entities are, with the first place that names them
// Parameters: $ids
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.name AS name, n.acronym AS acronym, n.nameEs AS nameEs, n.definition AS definition, n.definitionEn AS definitionEn,
  n.definitionSource AS definitionSource, n.expansionSource AS expansionSource,
  n.sourceFrom AS sourceFrom, n.sourceTo AS sourceTo
ORDER BY id
