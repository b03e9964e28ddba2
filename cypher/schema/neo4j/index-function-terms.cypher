// Searches the words of functions, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX function_terms IF NOT EXISTS
FOR (n:Function) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
