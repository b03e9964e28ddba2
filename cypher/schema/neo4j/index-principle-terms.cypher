// Searches the words of principles, as our own analysis wrote them
// Parameters: none
CREATE FULLTEXT INDEX principle_terms IF NOT EXISTS
FOR (n:Principle) ON EACH [n.terms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
