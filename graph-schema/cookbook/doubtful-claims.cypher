// 哪些关系最不可靠，应先核对？
// Which claims are the least certain and should be checked first?
// $below = 0.7  可信度低于 / confidence below
MATCH (source:Entity)-[r:ORGANISED|SUPPORTED|FUNDED|ATTENDED|HOLDS_POST|PART_OF|LOCATED_IN|AWARDED]->(target:Entity)
WHERE r.confidence < $below
RETURN r.confidence AS confidence, r.rule AS rule, source.name AS source, type(r) AS relation, target.name AS target, r.quote AS quote
ORDER BY confidence, source, relation, target, quote
