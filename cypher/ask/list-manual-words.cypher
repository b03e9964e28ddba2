// The words of each manual, and how common each term is among its functions
// Parameters: none
MATCH (m:Manual)
RETURN m.id AS id, m.title AS title, m.vocabulary AS vocabulary, m.termNames AS termNames, m.termCounts AS termCounts
ORDER BY id
