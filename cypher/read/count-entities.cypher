// How many entities
// Parameters: $kind or null; $name, part of a name without accents and in lower case, or null
MATCH (e:Entity)
WHERE ($kind IS NULL OR $kind IN e.kinds)
  AND ($name IS NULL OR any(name IN [e.name, coalesce(e.acronym, ''), coalesce(e.nameEs, ''), coalesce(e.nameEn, '')] + e.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') CONTAINS $name))
RETURN count(e) AS total
