// The state of the graph: how many manuals it holds, and what their stamps sum up to
// Parameters: none
MATCH (m:Manual)
RETURN count(m) AS manuals, sum(m.stamp) AS stamp
