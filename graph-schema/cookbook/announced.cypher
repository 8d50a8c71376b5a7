// 哪些事只是计划，还没有报道说已经做了？
// What is planned and not yet reported as done?
MATCH (source:Entity)-[plan]->(target:Entity)
WHERE plan.status = 'planned'
OPTIONAL MATCH (doer:Entity)-[did {status: 'done'}]->(target)
// An event has taken place whoever is reported to have organised it; other plans are the one's who made them.
WHERE type(did) = type(plan) AND (type(plan) = 'ORGANISED' OR doer.id = source.id)
WITH source, plan, target, count(did) AS times
WHERE times = 0
RETURN plan.date AS date, source.name AS source, type(plan) AS relation, target.name AS target, plan.quote AS quote
ORDER BY date, source, relation, target, quote
