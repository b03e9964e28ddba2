// Finds what one manual has of entities
// Parameters: none
CREATE INDEX entity_manual IF NOT EXISTS FOR (n:Entity) ON (n.manual)
