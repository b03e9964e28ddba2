// Every item of required knowledge
// Parameters: none
MATCH (k:Knowledge)
RETURN k.id AS id, k.manual AS manual, k.name AS name
ORDER BY id
