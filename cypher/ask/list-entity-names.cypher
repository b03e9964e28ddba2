// Every system, law, plan, instrument, methodology, committee and body by its names
// Parameters: none
MATCH (e:Entity)
RETURN e.id AS id, e.manual AS manual, e.name AS name, e.acronym AS acronym, e.aliases AS aliases,
  e.nameEs AS nameEs, e.nameEn AS nameEn, e.kinds AS kinds
ORDER BY id
