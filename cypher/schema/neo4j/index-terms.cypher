// Searches the words of every searchable node, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX terms IF NOT EXISTS
FOR (n:Position|Unit|Function|Entity|Knowledge|Principle) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
