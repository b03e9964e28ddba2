// Which version of the graph's shape the database holds; no row where it was never prepared
// Parameters: none
MATCH (s:Schema {id: 'schema'})
RETURN s.version AS version
ORDER BY version
