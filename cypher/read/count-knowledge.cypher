// How many knowledge items
// Parameters: $terms or null
MATCH (k:Knowledge)
WHERE ($terms IS NULL OR all(term IN $terms WHERE term IN split(k.terms, ' ')))
RETURN count(k) AS total
