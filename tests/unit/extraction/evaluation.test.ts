import { describe, expect, it } from 'vitest';
import type { AnnotatedPage } from '../../../bench/evaluation/annotation.ts';
import { entityFit, pairUp } from '../../../bench/evaluation/matching.ts';
import { scorePage } from '../../../bench/evaluation/score-page.ts';
import type { EntityRecord, Extraction, RelationRecord } from '../../../src/extraction/record.ts';

const text = '云水县总工会送清凉\n\n本报讯（记者 白杨）云水县总工会在石城举办送清凉活动，三百人参加。';
const page: AnnotatedPage = {
  page: 'p.txt',
  file: 'p.txt',
  articles: [
    {
      headline: '云水县总工会送清凉',
      reporters: ['白杨'],
      correspondents: [],
      starts: '云水县总工会在',
      ends: '三百人参加。',
      entities: [
        { id: 'a', name: '云水县总工会', types: ['Union'], also: ['县总工会'], must: true },
        { id: 'b', name: '送清凉活动', types: ['Programme'], also: ['云水县送清凉活动'], must: true },
        { id: 'c', name: '石城', types: ['Place'], also: [], must: false },
      ],
      relations: [
        { type: 'ORGANISED', from: 'a', to: 'b', sentence: '云水县总工会在石城举办送清凉活动', must: true },
        { type: 'LOCATED_IN', from: 'b', to: 'c', sentence: '', must: false },
      ],
      facts: [{ about: 'b', what: 'participants', value: 300, unit: '人', must: true }],
    },
  ],
};

const at = (words: string, from = 20) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const entity = (id: EntityRecord['id'], type: EntityRecord['type'], name: string): EntityRecord => ({
  id,
  type,
  name,
  aliases: [],
  mentions: [{ ...at(name), text: name }],
});
const organised: RelationRecord = {
  type: 'ORGANISED',
  source: 'e1',
  target: 'e2',
  ...at('云水县总工会在石城举办送清凉活动'),
  quote: '云水县总工会在石城举办送清凉活动',
  role: '',
  title: '',
  amount: null,
  rule: 'r',
  confidence: 0.9,
  status: 'done',
};
const perfect: Extraction = {
  page: 'p.txt',
  ...at('云水县总工会在石城举办送清凉活动，三百人参加。'),
  headline: '云水县总工会送清凉',
  kicker: '',
  subtitle: '',
  reporters: ['白杨'],
  correspondents: [],
  entities: [entity('e1', 'Union', '云水县总工会'), entity('e2', 'Programme', '送清凉活动')],
  relations: [organised],
  facts: [
    {
      about: 'e2',
      what: 'participants',
      value: 300,
      unit: '人',
      approx: '',
      ...at('三百人'),
      quote: '三百人',
      rule: 'r',
      confidence: 0.9,
    },
  ],
  repairs: [],
};
const counts = (extraction: Extraction) => {
  const { measures, names, evidence } = scorePage(page, [extraction], text);
  const short = Object.entries(measures).map(([k, t]) => [k, `${t.right}/${t.wrong}/${t.missed}`]);
  return { ...Object.fromEntries(short), names: names.exact, evidence: evidence.all - evidence.exact };
};

describe('scores', () => {
  const all = {
    articles: '1/0/0',
    headlines: '1/0/0',
    bylines: '1/0/0',
    entities: '2/0/0',
    relations: '1/0/0',
    figures: '1/0/0',
    names: 2,
    evidence: 0,
  };
  it('what is right, without what may be left out', () => {
    expect(counts(perfect)).toEqual(all);
  });
  it('wrong direction, wrong value, wrong name, wrong evidence', () => {
    expect(counts({ ...perfect, relations: [{ ...organised, source: 'e2', target: 'e1' }] }).relations).toBe(
      '0/1/1',
    );
    expect(counts({ ...perfect, facts: perfect.facts.map((f) => ({ ...f, value: 30 })) }).figures).toBe(
      '0/1/1',
    );
    expect(counts({ ...perfect, reporters: ['白桦'] }).bylines).toBe('0/1/1');
    expect(counts({ ...perfect, relations: [{ ...organised, quote: '别的' }] }).evidence).toBe(1);
    const alias = entity('e1', 'Union', '县总工会');
    const renamed = { ...perfect, entities: [alias, ...perfect.entities.slice(1)] };
    expect(counts(renamed)).toMatchObject({ entities: '2/0/0', names: 1 });
  });
  it('what is planned not at all', () => {
    expect(counts({ ...perfect, relations: [{ ...organised, status: 'planned' }] }).relations).toBe('0/0/1');
  });
  it('a relation with an optional end as neither right nor wrong', () => {
    const place = entity('e3', 'Place', '石城');
    const located: RelationRecord = { ...organised, type: 'LOCATED_IN', source: 'e1', target: 'e3' };
    const more = { ...perfect, entities: [...perfect.entities, place], relations: [organised, located] };
    expect(counts(more)).toEqual(all);
  });
  it('an article that is none with all that was found in it', () => {
    const { measures } = scorePage(page, [perfect, { ...perfect, start: 0, end: 9 }], text);
    expect(measures.articles).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(measures.entities).toEqual({ right: 2, wrong: 2, missed: 0 });
  });
});

describe('an entity fits', () => {
  const annotated = page.articles[0]?.entities[1];
  it('by name, by alias, by likeness; not by type alone or by a pointer', () => {
    if (annotated === undefined) throw new Error('no entity');
    const likeness = (type: EntityRecord['type'], name: string) =>
      entityFit(annotated, entity('e1', type, name));
    expect(likeness('Programme', '“送清凉”活动')).toBe(3);
    expect(likeness('Programme', '云水县送清凉活动')).toBe(2.5);
    expect(likeness('Programme', '夏日送清凉活动')).toBeGreaterThan(0.7);
    expect(likeness('Programme', '活动')).toBe(0);
    expect(likeness('Union', '送清凉活动')).toBe(0);
  });
  it('once, the best first', () => {
    const pairs = pairUp([1, 2], [2, 1.5], (a, b) => Math.max(0, 1 - Math.abs(a - b)));
    expect([...pairs].map(([i, { other }]) => [i, other])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
