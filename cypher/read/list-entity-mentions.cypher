// A page of the places that name one entity
// Parameters: $first, how many; $after, the id they follow; $entity, its id
MATCH (source)-[r:MENTIONS]->(e:Entity {id: $entity})
WHERE r.id > $after
RETURN r.id AS id, source.id AS from, e.id AS to, [label IN labels(source) WHERE label IN ['Function', 'Position', 'Unit', 'Principle']] AS labels, r {.id, .phrase, .start, .place, .sourceFrom, .sourceTo} AS mention
ORDER BY r.id
LIMIT $first
