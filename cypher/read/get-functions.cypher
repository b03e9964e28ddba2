// Functions by their ids
// Parameters: $ids
UNWIND $ids AS id
MATCH (f:Function {id: id})
RETURN f {.id, .number, .text, .verb, .involvement, .basis, .boilerplate, .sourceFrom, .sourceTo} AS node
ORDER BY f.id
