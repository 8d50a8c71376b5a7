// 某项活动的来龙去脉：谁主办、支持、出资、参加，在哪里，属于什么
// All about a programme: hosts, supporters, givers, participants, place, series
// $name = "青州市第九届职工运动会"  活动名称 / name of the programme
MATCH (p:Programme {name: $name})-[r:ORGANISED|SUPPORTED|FUNDED|ATTENDED|LOCATED_IN|PART_OF|AWARDED]-(other:Entity)
RETURN type(r) AS relation, other.name AS other, other.type AS type, r.role AS role, r.status AS status, r.date AS date, r.quote AS quote
ORDER BY relation, other, role, date, quote
