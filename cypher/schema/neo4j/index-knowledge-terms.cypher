// Searches the words of knowledge, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX knowledge_terms IF NOT EXISTS
FOR (n:Knowledge) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
