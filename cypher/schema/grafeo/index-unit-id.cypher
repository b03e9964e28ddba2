// Finds a Unit by its id (a constraint of Grafeo 0.6 reads every node of the label for each new one)
// Parameters: none
CREATE INDEX unit_id IF NOT EXISTS FOR (n:Unit) ON (n.id)
