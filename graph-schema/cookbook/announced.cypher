// 哪些事只是计划，还没有报道说已经做了？
// What is planned and not yet reported as done?
MATCH (source:Entity)-[plan:ORGANISED]->(p:Programme)
WHERE plan.status = 'planned'
OPTIONAL MATCH (:Entity)-[did:ORGANISED {status: 'done'}]->(p)
WITH source, plan, p, count(did) AS times
WHERE times = 0
RETURN plan.date AS date, source.name AS organiser, p.name AS programme, plan.quote AS quote
ORDER BY date, organiser, programme, quote
