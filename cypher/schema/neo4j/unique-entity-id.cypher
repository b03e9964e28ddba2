// Keeps one Entity for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
