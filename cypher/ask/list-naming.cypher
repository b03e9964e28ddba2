// Every place that names entities: functions, relations, objectives, the introduction and the rest
// Parameters: $ids of the entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-(n)
OPTIONAL MATCH (p:Position)-[:PERFORMS]->(n)
RETURN e.id AS entity, CASE WHEN n:Position THEN n.name ELSE p.name END AS positionName,
  n.number AS number, coalesce(n.text, n.definition, m.phrase) AS text, m.phrase AS phrase, m.start AS start,
  e.definition AS definition, m.place AS place, m.sourceFrom AS sourceFrom, m.sourceTo AS sourceTo
ORDER BY entity, sourceFrom, start, positionName
