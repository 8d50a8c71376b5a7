// 某人历次报道中的职务与依据
// The posts of a person in the order of the reports, with the words that say so
// $name = "仇敬之"  姓名 / name
MATCH (p:Person {name: $name})-[r:HOLDS_POST]->(body:Organisation)
RETURN r.date AS date, body.name AS body, r.title AS title, r.quote AS quote
ORDER BY date, body, title, quote
