// Keeps one Position for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE
