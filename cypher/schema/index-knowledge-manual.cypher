// Finds what one manual has of knowledge
// Parameters: none
CREATE INDEX knowledge_manual IF NOT EXISTS FOR (n:Knowledge) ON (n.manual)
