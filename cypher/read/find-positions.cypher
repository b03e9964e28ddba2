// The positions that have a name, whatever its accents and case
// Parameters: $name, without accents and in lower case; $first, how many
MATCH (p:Position)
WHERE any(name IN [p.name] + p.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') = $name)
RETURN p.id AS id
ORDER BY p.id
LIMIT $first
