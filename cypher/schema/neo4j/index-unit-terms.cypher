// Searches the words of units, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX unit_terms IF NOT EXISTS
FOR (n:Unit) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
