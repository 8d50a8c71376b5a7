// 谁在两个以上的机构任职？
// Who holds posts in two or more bodies?
MATCH (p:Person)-[r:HOLDS_POST]->(body:Organisation)
WITH p, body, r
ORDER BY body.name, r.title
WITH p, count(DISTINCT body.id) AS bodies, collect(DISTINCT body.name + '：' + coalesce(r.title, '')) AS posts
WHERE bodies > 1
RETURN p.name AS person, bodies, posts
ORDER BY bodies DESC, person, posts[0]
