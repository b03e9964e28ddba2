// Finds a Position by its id (a constraint of Grafeo 0.6 reads every node of the label for each new one)
// Parameters: none
CREATE INDEX position_id IF NOT EXISTS FOR (n:Position) ON (n.id)
