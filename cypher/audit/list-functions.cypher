// A page of the functions of positions with what the audit looks at, in the order of their ids
// Parameters: $first, how many; $after, the id they follow
MATCH (p:Position)-[:PERFORMS]->(f:Function)
WHERE f.id > $after
OPTIONAL MATCH (p)-[:BELONGS_TO]->(u:Unit)
RETURN f.id AS id, f.manual AS manual, p.id AS position, p.name AS name, u.name AS unit,
  f.number AS number, f.text AS text, f.sourceFrom AS sourceFrom, f.sourceTo AS sourceTo,
  f.boilerplate AS boilerplate, f.verb AS verb, f.involvement AS involvement
ORDER BY f.id
LIMIT $first
