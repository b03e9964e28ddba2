// The entities that the objectives and the required knowledge of positions name
// Parameters: $ids of the positions
UNWIND $ids AS id
MATCH (p:Position {id: id})-[m:MENTIONS]->(e:Entity)
WHERE m.place IN ['objective', 'knowledge']
RETURN e.id AS entity, p.name AS positionName, null AS number,
  CASE WHEN m.place = 'objective' THEN p.objective ELSE m.phrase END AS text, m.phrase AS phrase, m.start AS start,
  e.definition AS definition, m.place AS place, m.sourceFrom AS sourceFrom, m.sourceTo AS sourceTo
ORDER BY p.manual, p.order, sourceFrom, start, entity
