// Every value and principle by its name
// Parameters: none
MATCH (p:Principle)
RETURN p.id AS id, p.manual AS manual, p.name AS name
ORDER BY id
