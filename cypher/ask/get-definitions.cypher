// What entities, values and principles are, with the place that says so
// Parameters: $ids
UNWIND $ids AS id
MATCH (n {id: id})
WHERE n:Entity OR n:Principle
RETURN n.id AS id, n.name AS name, n.acronym AS acronym, n.nameEs AS nameEs, n.definition AS definition,
  n.definitionSource AS definitionSource, n.expansionSource AS expansionSource,
  n.sourceFrom AS sourceFrom, n.sourceTo AS sourceTo
ORDER BY id
