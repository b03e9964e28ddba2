// A page of knowledge items
// Parameters: $first, how many; $after, the id they follow; $terms or null
MATCH (k:Knowledge)
WHERE k.id > $after
  AND ($terms IS NULL OR all(term IN $terms WHERE term IN split(k.terms, ' ')))
RETURN k.id AS id
ORDER BY k.id
LIMIT $first
