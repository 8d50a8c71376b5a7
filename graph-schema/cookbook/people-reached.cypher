// 各主办方的活动共覆盖多少人（参加与受益人数）？
// How many people did the programmes of each organiser reach (participants and beneficiaries)?
MATCH (p:Programme)-[f:HAS_FIGURE]->(:Article)
WHERE f.what IN ['participants', 'beneficiaries']
WITH p, f.what AS what, max(f.value) AS people
MATCH (body:Organisation)-[r:ORGANISED]->(p)
WHERE r.status = 'done'
WITH DISTINCT body, p, what, people
RETURN body.name AS organiser, what, sum(people) AS people, count(p) AS programmes
ORDER BY people DESC, organiser, what
