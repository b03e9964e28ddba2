// Keeps one Manual for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT manual_id IF NOT EXISTS FOR (n:Manual) REQUIRE n.id IS UNIQUE
