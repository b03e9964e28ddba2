// Keeps one Problem for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT problem_id IF NOT EXISTS FOR (n:Problem) REQUIRE n.id IS UNIQUE
