// 某日的报纸里首次出现了哪些机构和人物？
// Which bodies and people appear for the first time in the papers of a day?
// $date = "2025-05-13"  日期 / the day
MATCH (a:Article)-[:MENTIONS]->(e:Entity)
WHERE e.type IN ['Person', 'Union', 'Company', 'Institution']
WITH e, min(a.date) AS first, count(DISTINCT a.id) AS articles
WHERE first = $date
RETURN e.name AS name, e.type AS type, articles
ORDER BY type, name, articles
