// A page of units
// Parameters: $first, how many; $after, the id they follow
MATCH (u:Unit)
WHERE u.id > $after
RETURN u.id AS id
ORDER BY u.id
LIMIT $first
