// Notes the version of the graph's shape
// Parameters: $version, an integer
MERGE (s:Schema {id: 'schema'})
SET s.version = $version
RETURN s.version AS version
