// Keeps one Schema for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT schema_id IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE
