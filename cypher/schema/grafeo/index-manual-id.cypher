// Finds a Manual by its id (a constraint of Grafeo 0.6 reads every node of the label for each new one)
// Parameters: none
CREATE INDEX manual_id IF NOT EXISTS FOR (n:Manual) ON (n.id)
