// How many manuals
// Parameters: none
MATCH (m:Manual)
RETURN count(m) AS total
