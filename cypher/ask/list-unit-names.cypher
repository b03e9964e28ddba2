// Every unit by its names
// Parameters: none
MATCH (u:Unit)
RETURN u.id AS id, u.manual AS manual, u.name AS name, u.aliases AS aliases
ORDER BY id
