// 哪些条目可能是同一个？
// Which entities may be one and the same?
MATCH (a:Entity)-[r:POSSIBLY_SAME]->(b:Entity)
RETURN CASE WHEN a.name < b.name THEN a.name ELSE b.name END AS one,
  CASE WHEN a.name < b.name THEN b.name ELSE a.name END AS other, a.type AS type, r.reason AS reason
ORDER BY type, one, other
