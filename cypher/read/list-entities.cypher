// A page of entities
// Parameters: $first, how many; $after, the id they follow; $kind or null; $name, part of a name without accents and in lower case, or null
MATCH (e:Entity)
WHERE e.id > $after
  AND ($kind IS NULL OR $kind IN e.kinds)
  AND ($name IS NULL OR any(name IN [e.name, coalesce(e.acronym, ''), coalesce(e.nameEs, ''), coalesce(e.nameEn, '')] + e.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') CONTAINS $name))
RETURN e.id AS id
ORDER BY e.id
LIMIT $first
