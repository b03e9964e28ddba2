// How many positions
// Parameters: $unit, an id or null; $name, part of a name without accents and in lower case, or null
MATCH (p:Position)
WHERE ($unit IS NULL OR (p)-[:BELONGS_TO]->(:Unit {id: $unit}))
  AND ($name IS NULL OR any(name IN [p.name] + p.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') CONTAINS $name))
RETURN count(p) AS total
