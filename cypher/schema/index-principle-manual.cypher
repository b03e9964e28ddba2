// Finds what one manual has of principles
// Parameters: none
CREATE INDEX principle_manual IF NOT EXISTS FOR (n:Principle) ON (n.manual)
