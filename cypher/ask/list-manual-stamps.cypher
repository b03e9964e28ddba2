// Which manuals the graph holds, and in which state
// Parameters: none
MATCH (m:Manual)
RETURN m.id AS id, m.digest AS digest
ORDER BY id
