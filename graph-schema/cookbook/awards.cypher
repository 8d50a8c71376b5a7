// 谁授予谁荣誉，依据是哪一句？
// Who named whom the winner of something, and which words say so?
MATCH (giver:Organisation)-[r:AWARDED]->(winner:Entity)
RETURN r.date AS date, giver.name AS giver, winner.name AS winner, winner.type AS type, r.quote AS quote
ORDER BY date, giver, winner, quote
