// 某机构下属的各级机构
// The bodies below a body, however many levels down
// $name = "中华全国总工会"  上级机构名称 / name of the body above
MATCH path = (child:Organisation)-[:PART_OF*1..4]->(top:Organisation {name: $name})
WITH child, min(length(path)) AS level
RETURN level, child.name AS body, child.type AS type
ORDER BY level, body
