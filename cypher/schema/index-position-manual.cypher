// Finds what one manual has of positions
// Parameters: none
CREATE INDEX position_manual IF NOT EXISTS FOR (n:Position) ON (n.manual)
