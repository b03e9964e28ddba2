// Keeps one Knowledge for an id, which also finds it by its id
// Parameters: none
CREATE CONSTRAINT knowledge_id IF NOT EXISTS FOR (n:Knowledge) REQUIRE n.id IS UNIQUE
