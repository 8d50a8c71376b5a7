// 哪位记者写了哪些机构？
// Which reporters write about which bodies?
// $least = 1  至少几篇 / in at least so many articles
MATCH (w:Person)-[:WROTE {role: 'reporter'}]->(a:Article)
MATCH (a)-[:MENTIONS]->(body:Organisation)
WITH w, body, count(DISTINCT a.id) AS articles
WHERE articles >= $least
RETURN w.name AS reporter, body.name AS body, articles
ORDER BY articles DESC, reporter, body
