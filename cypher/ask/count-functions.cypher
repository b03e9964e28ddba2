// How many functions positions have in all
// Parameters: none
MATCH (:Position)-[:PERFORMS]->(f:Function)
RETURN count(f) AS functions
