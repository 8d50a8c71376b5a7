// 某机构最常与谁共同主办或支持活动？
// With whom does a body most often hold or support the same programmes?
// $name = "顺义区总工会"  机构名称 / name of the body
MATCH (body:Organisation {name: $name})-[:ORGANISED|SUPPORTED]->(p:Programme)
MATCH (partner:Organisation)-[r:ORGANISED|SUPPORTED]->(p)
WHERE partner.id <> body.id
WITH partner, p, r
ORDER BY p.name
RETURN partner.name AS partner, partner.type AS type, count(DISTINCT p.id) AS programmes, collect(DISTINCT p.name) AS names
ORDER BY programmes DESC, partner
