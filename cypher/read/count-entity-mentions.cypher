// How many places that name one entity
// Parameters: $entity, its id
MATCH (source)-[r:MENTIONS]->(e:Entity {id: $entity})
RETURN count(r) AS total
