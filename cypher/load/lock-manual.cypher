// Makes the manual's node and holds it until the transaction ends, so that two loads of one manual follow each other
// Parameters: $manual, its id
MERGE (m:Manual {id: $manual})
ON CREATE SET m.manual = $manual
SET m.loading = true
REMOVE m.loading
RETURN m.id AS id
