// 哪些人常在同一场活动里出现？
// Which people take part in the same programmes?
MATCH (a:Person)-[:ATTENDED]->(p:Programme)
MATCH (b:Person)-[:ATTENDED]->(p)
WHERE a.id < b.id
WITH a, b, p
ORDER BY p.name
WITH a, b, count(DISTINCT p.id) AS programmes, collect(DISTINCT p.name) AS names
RETURN CASE WHEN a.name < b.name THEN a.name ELSE b.name END AS one,
  CASE WHEN a.name < b.name THEN b.name ELSE a.name END AS other, programmes, names
ORDER BY programmes DESC, one, other, names[0]
