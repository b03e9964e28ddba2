// Keeps one Function for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT function_id IF NOT EXISTS FOR (n:Function) REQUIRE n.id IS UNIQUE
