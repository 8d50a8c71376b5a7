// 某年谁主办的活动最多？
// Who organised most in a year?
// $year = "2025"  年份；null 为全部 / the year; null for all
MATCH (body:Organisation)-[r:ORGANISED]->(p:Programme)
WHERE r.status = 'done' AND ($year IS NULL OR r.date STARTS WITH $year)
RETURN body.name AS organiser, body.type AS type, count(DISTINCT p.id) AS programmes, count(DISTINCT r.article) AS articles
ORDER BY programmes DESC, articles DESC, organiser
