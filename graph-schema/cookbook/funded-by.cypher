// 某机构资助了什么，共多少钱？
// What did a body fund, and with how much in all?
// $name = "中华全国总工会"  机构名称 / name of the body
MATCH (giver:Entity {name: $name})-[r:FUNDED]->(receiver:Entity)
WHERE r.status = 'done'
RETURN receiver.name AS receiver, receiver.type AS type, sum(coalesce(r.amount, 0.0)) AS yuan, count(r) AS claims,
  min(r.date) AS first, max(r.date) AS last
ORDER BY yuan DESC, receiver
