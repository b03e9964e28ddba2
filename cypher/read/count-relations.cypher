// How many interinstitutional relations
// Parameters: $scope or null; $party and $position, ids or null
MATCH (p:Position)-[r:INTERACTS_WITH]->(party)
WHERE ($scope IS NULL OR r.scope = $scope)
  AND ($party IS NULL OR party.id = $party)
  AND ($position IS NULL OR p.id = $position)
RETURN count(r) AS total
