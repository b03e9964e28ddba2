// How many units
// Parameters: none
MATCH (u:Unit)
RETURN count(u) AS total
