// 哪些工会和哪些企业合作过（同办、支持或资助同一项目）？
// Which unions and companies work together: on the same programme, whether as hosts, supporters or givers?
MATCH (u:`Union`)-[a:ORGANISED|SUPPORTED|FUNDED]->(p:Programme)
MATCH (c:Company)-[b:ORGANISED|SUPPORTED|FUNDED]->(p)
WHERE a.status = 'done' AND b.status = 'done'
WITH u, c, p
ORDER BY p.name
RETURN u.name AS labour_union, c.name AS company, count(DISTINCT p.id) AS programmes, collect(DISTINCT p.name) AS names
ORDER BY programmes DESC, labour_union, company
