// Searches the words of positions, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX position_terms IF NOT EXISTS
FOR (n:Position) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
