// A page of manuals
// Parameters: $first, how many; $after, the id they follow
MATCH (m:Manual)
WHERE m.id > $after
RETURN m.id AS id
ORDER BY m.id
LIMIT $first
