// Keeps one Principle for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT principle_id IF NOT EXISTS FOR (n:Principle) REQUIRE n.id IS UNIQUE
