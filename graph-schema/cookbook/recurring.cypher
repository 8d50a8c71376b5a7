// 谁在多期报纸里反复出现？
// Who and what returns in several issues?
// $least = 2  至少几期 / in at least so many issues
MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WHERE e.type <> 'Place'
WITH e, count(DISTINCT a.issue) AS issues, count(DISTINCT a.id) AS articles, min(a.date) AS first, max(a.date) AS last
WHERE issues >= $least
RETURN e.name AS name, e.type AS type, issues, articles, first, last
ORDER BY issues DESC, articles DESC, name, type, first
