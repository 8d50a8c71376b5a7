// 活动都在哪里举行？
// Where do things take place?
MATCH (x:Entity)-[r:LOCATED_IN]->(place:Entity)
WHERE r.status = 'done'
WITH place, x
ORDER BY x.name
RETURN place.name AS place, count(DISTINCT x.id) AS things, collect(DISTINCT x.name) AS names
ORDER BY things DESC, place, names[0]
