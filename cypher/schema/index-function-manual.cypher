// Finds what one manual has of functions
// Parameters: none
CREATE INDEX function_manual IF NOT EXISTS FOR (n:Function) ON (n.manual)
