// Finds what one manual has of problems
// Parameters: none
CREATE INDEX problem_manual IF NOT EXISTS FOR (n:Problem) ON (n.manual)
