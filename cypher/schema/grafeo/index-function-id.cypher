// Finds a Function by its id (a constraint of Grafeo 0.6 reads every node of the label for each new one)
// Parameters: none
CREATE INDEX function_id IF NOT EXISTS FOR (n:Function) ON (n.id)
