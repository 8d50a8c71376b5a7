// 关于某机构或人物的报道，按日期
// The reports on a body or a person, by date
// $name = "昌邑市总工会"  名称 / name
MATCH (a:Article)-[m:MENTIONS]->(e:Entity {name: $name})
RETURN a.date AS date, a.newspaper AS newspaper, a.headline AS headline, size(m.texts) AS mentions
ORDER BY date, newspaper, headline
