// Finds a Entity by its id (a constraint of Grafeo 0.6 reads every node of the label for each new one)
// Parameters: none
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
