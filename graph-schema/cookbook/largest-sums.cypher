// 报道中最大的几笔钱：谁给谁，依据是哪一句？
// The largest sums: from whom to whom, and which words say so?
// $least = 0  最少多少元 / at least so many yuan
MATCH (giver:Entity)-[r:FUNDED]->(receiver:Entity)
WHERE r.amount >= $least
RETURN giver.name AS giver, receiver.name AS receiver, r.amount AS yuan, r.status AS status, r.date AS date, r.quote AS quote
ORDER BY yuan DESC, giver, receiver, quote
