// Finds what one manual has of units
// Parameters: none
CREATE INDEX unit_manual IF NOT EXISTS FOR (n:Unit) ON (n.manual)
