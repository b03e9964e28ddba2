// Keeps one Unit for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE
