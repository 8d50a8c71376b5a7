// 两个机构（或人物）之间最短的联系是什么，每一步的依据是什么？
// What is the shortest connection between two bodies or people, and which words say so at each step?
// $from = "顺义区总工会"  起点 / from
// $to = "北京衡远汽车零部件（顺义）有限公司"  终点 / to
MATCH (a:Entity {name: $from}), (b:Entity {name: $to})
MATCH path = allShortestPaths((a)-[:ORGANISED|SUPPORTED|FUNDED|ATTENDED|HOLDS_POST|PART_OF|LOCATED_IN|AWARDED*..8]-(b))
WITH path, reduce(key = '', r IN relationships(path) | key + r.id) AS key
ORDER BY key
LIMIT 1
WITH relationships(path) AS steps
UNWIND range(0, size(steps) - 1) AS step
WITH step + 1 AS step, steps[step] AS r
RETURN step, startNode(r).name AS source, type(r) AS relation, endNode(r).name AS target, r.date AS date, r.quote AS quote
ORDER BY step
