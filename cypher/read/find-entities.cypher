// The entities that have a name, acronym or alias, whatever its accents and case
// Parameters: $name, without accents and in lower case; $first, how many
MATCH (e:Entity)
WHERE any(name IN [e.name, coalesce(e.acronym, ''), coalesce(e.nameEs, ''), coalesce(e.nameEn, '')] + e.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') = $name)
RETURN e.id AS id
ORDER BY e.id
LIMIT $first
