// Searches the words of entities, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX entity_terms IF NOT EXISTS
FOR (n:Entity) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
