// A page of positions, in the order of their manual
// Parameters: $first, how many; $afterManual, $afterOrder and $afterLast, the sort key they follow; $unit, an id or null; $name, part of a name without accents and in lower case, or null
MATCH (p:Position)
WHERE p.manual >= $afterManual
  AND (p.manual > $afterManual OR p.order > $afterOrder OR (p.order = $afterOrder AND p.id > $afterLast))
  AND ($unit IS NULL OR (p)-[:BELONGS_TO]->(:Unit {id: $unit}))
  AND ($name IS NULL OR any(name IN [p.name] + p.aliases WHERE
    replace(replace(replace(replace(replace(replace(replace(toLower(name), 'á', 'a'), 'é', 'e'), 'í', 'i'), 'ó', 'o'), 'ú', 'u'), 'ü', 'u'), 'ñ', 'n') CONTAINS $name))
RETURN p.id AS id, p.manual AS manual, p.order AS order, p.id AS last
ORDER BY p.manual, p.order, p.id
LIMIT $first
