import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowedRelation } from '../../../graph-schema/ontology.ts';
import { relate } from '../../../src/relations/relate.ts';
import { readArticle } from '../../../src/relations/syntax/reading.ts';
import { mark, readMarked } from './marked-text.ts';

const u = '{U 海州市总工会}';
const c = '{C 海州港务有限公司}';
const king = '<{U 海州市总工会}副主席{H 王建国}>';

describe('an article', () => {
  test('says each thing once, with the body and the surer rule as evidence', () => {
    const { text, layer } = mark(
      `${u}举办{P 职工歌会}。3月1日，由${u}主办的{P 职工歌会}在{L 青石剧场}举行。${u}还说起{P 职工歌会}。`,
      {},
    );
    const hosted = relate(text, layer).relations.filter((relation) => relation.type === 'ORGANISED');
    expect(hosted).toHaveLength(1);
    expect(text.text.slice(hosted[0]?.start, hosted[0]?.end)).toContain('职工歌会');
  });

  test('keeps what is planned apart from what was done', () => {
    expect(readMarked(`${u}明年将举办{P 职工歌会}。`)).toEqual(['海州市总工会 ORGANISED 职工歌会 (planned)']);
    expect(readMarked(`${u}去年举办了{P 职工歌会}。`)).toEqual(['海州市总工会 ORGANISED 职工歌会']);
  });

  test('asserts nothing that somebody only demands', () => {
    expect(readMarked(`${king}强调，${u}要办好{P 职工歌会}，${c}要支持{P 职工歌会}。`)).toEqual([
      '王建国 HOLDS_POST 海州市总工会 (副主席)',
    ]);
  });

  test('asserts nothing from a quoted speech but the posts of who is named', () => {
    expect(readMarked(`“${u}举办{P 职工歌会}，${c}捐赠20万元。”他说。`)).toEqual([]);
  });

  test('finds no whole in words that stand only inside the name of a union', () => {
    const { text, layer } = mark(`{U 海州机电职工会}很忙。`, {});
    const [union] = layer.entities;
    if (!union) throw new Error('the marked union is missing');
    const wholeNamed = (name: string): readonly string[] => {
      const inside = {
        start: 0,
        end: name.length,
        text: name,
        form: 'name',
        rule: 'marked',
        confidence: 1,
      } as const;
      const whole = { id: 'e2', type: 'Company', name, aliases: [], mentions: [inside] } as const;
      return relate(text, { ...layer, entities: [union, whole] }).relations.map(({ type }) => type);
    };
    expect(wholeNamed('海州机电职')).toEqual([]);
  });

  test('is less sure of what it says about a doubtful name', () => {
    const { text, layer } = mark(`${u}举办了{P 职工歌会}。`, {});
    const doubtful = layer.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, confidence: 0.6 })),
    }));
    const [sure] = relate(text, layer).relations;
    const [unsure] = relate(text, { ...layer, entities: doubtful }).relations;
    expect(sure?.confidence).toBe(0.93);
    expect(unsure?.confidence).toBe(0.41);
  });

  test('takes what is hosted or barely named for a part of the whole to be said of the whole', () => {
    expect(
      readMarked(`${u}主办的{P 技能大赛决赛}在{L 青石剧场}举行。{P 技能大赛}有百人报名。`).filter((claim) =>
        claim.includes('ORGANISED'),
      ),
    ).toEqual(['海州市总工会 ORGANISED 技能大赛决赛', '海州市总工会 ORGANISED 技能大赛']);
    const attended = (marked: string): readonly string[] =>
      readMarked(marked).filter((claim) => claim.includes('ATTENDED'));
    expect(attended(`{P 普法宣传周}启动。${king}出席{P 启动仪式=普法宣传周启动仪式}。`)).toContain(
      '王建国 ATTENDED 普法宣传周',
    );
    expect(attended(`${king}出席{P 技能大赛闭幕式}。{P 技能大赛}由${u}主办。`)).toEqual([
      '王建国 ATTENDED 技能大赛闭幕式',
      '王建国 ATTENDED 技能大赛',
    ]);
    expect(attended(`${king}出席{P 技能大赛新闻发布会}。{P 技能大赛}由${u}主办。`)).toEqual([
      '王建国 ATTENDED 技能大赛新闻发布会',
    ]);
    expect(attended(`${king}出席{P 爱心书屋开馆仪式}。{P 爱心书屋}由${u}设立。`)).toEqual([
      '王建国 ATTENDED 爱心书屋开馆仪式',
    ]);
  });

  test('shows the bracket in which it is said', () => {
    for (const marked of [`${u}举办歌会（${king}）`, `（${king}）${u}举办歌会。`, `（${king}）`]) {
      const { text, layer } = mark(marked, {});
      const [post] = relate(text, layer).relations;
      expect(text.text.slice(post?.start, post?.end)).toContain('副主席王建国');
    }
  });

  test('does not let evidence run over a paragraph', () => {
    const { text, layer } = mark(`${u}很忙。|3月，举办了{P 职工歌会}。|{P 职工歌会}由${c}协办。`, {});
    for (const { start, end } of relate(text, layer).relations) {
      expect(text.text.slice(start, end)).not.toContain('\n');
    }
  });
});

describe('clauses', () => {
  const clausesOf = (marked: string) => {
    const { text, layer } = mark(marked, {});
    return readArticle(text, layer).sentences.flatMap((sentence) =>
      sentence.clauses.map(({ start, end, subject, subjectOrigin }) => ({
        folded: sentence.text.slice(start, end),
        subject: subject?.members.map((member) => member.entity.name).join('、'),
        subjectOrigin,
      })),
    );
  };

  test('carry their subject over to the next clause and the next sentence', () => {
    expect(clausesOf(`${u}走访企业，随后举办{P 职工歌会}。先后又办了{P 读书会}。`)).toEqual([
      { folded: 'Ｏ走访企业', subject: '海州市总工会', subjectOrigin: 'own' },
      { folded: '随后举办Ｐ', subject: '海州市总工会', subjectOrigin: 'clause' },
      { folded: '先后又办了Ｐ', subject: '海州市总工会', subjectOrigin: 'sentence' },
    ]);
  });

  test('are about the head of a relative clause', () => {
    expect(
      clausesOf(`由${u}主办的{P 职工歌会}，在{L 青石剧场}落幕。`).map((clause) => clause.subject),
    ).toEqual(['职工歌会', '职工歌会']);
  });

  test('pass the subject on from a pivot to whom it moves', () => {
    const [, pivot] = clausesOf(`${u}协调各方，指导${c}，建成{P 驿站}。`).map((clause) => clause.subject);
    expect(pivot).toBe('海州市总工会');
    expect(clausesOf(`${u}协调各方，指导${c}，建成{P 驿站}。`).at(-1)?.subject).toBe('海州港务有限公司');
  });

  test('take no subject over a noun of their own', () => {
    expect(clausesOf(`${u}走访企业，职工们参加{P 职工歌会}。`).at(-1)?.subject).toBeUndefined();
  });

  test('hold coordinated names, delegations and titled people as one group', () => {
    expect(clausesOf(`${u}、${c}和{I 海州市体育局}等8家单位负责人到场。`)[0]).toMatchObject({
      folded: 'Ｏ到场',
      subject: '海州市总工会、海州港务有限公司、海州市体育局',
    });
    expect(clausesOf(`${king}，<${c}经理{H 周小红}>，以及焊工{H 李大山}出席。`)[0]).toMatchObject({
      folded: 'Ｈ出席',
      subject: '王建国、周小红、李大山',
    });
  });
});

/** Pieces of which sentences of any shape are made, sound and broken. */
const pieces = fc.constantFrom(
  u,
  c,
  king,
  '{P 职工歌会}',
  '{P 技能大赛}',
  '{F 爱心基金}',
  '{L 青石剧场}',
  '{H 李大山}',
  '，',
  '。',
  '；',
  '、',
  '|',
  '由',
  '在',
  '将',
  '把',
  '被',
  '的',
  '和',
  '联合',
  '主办',
  '承办',
  '协办',
  '举办',
  '举行',
  '参加',
  '出席',
  '授予',
  '捐赠',
  '20万元',
  '会上',
  '今年',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '等8家单位',
  '他',
  '表示，要',
  '来自',
  '下属',
  '位于',
  '拨付',
);
const articles = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('claims are allowed by the ontology, stand in the text and are made once', () => {
    fc.assert(
      fc.property(articles, (marked) => {
        const { text, layer } = mark(marked, {});
        const types = new Map(layer.entities.map((entity) => [entity.id, entity.type]));
        const seen = new Set<string>();
        for (const relation of relate(text, layer).relations) {
          const { start, end, type, source, target, title, confidence } = relation;
          const from = types.get(source);
          const to = types.get(target);
          expect(from && to && isAllowedRelation(type, from, to)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.text.length);
          expect(start).toBeLessThan(end);
          expect(text.text.slice(start, end)).not.toContain('\n');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const key = [type, source, target, title].join(' ');
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same claims', () => {
    fc.assert(
      fc.property(articles, (marked) => {
        expect(readMarked(marked)).toEqual(readMarked(marked));
      }),
      { numRuns: 60 },
    );
  });
});
