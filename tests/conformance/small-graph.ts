/** A graph of two articles, small enough to know the answer to every question by heart. */
import type { EntityType, RelationType } from '../../graph-schema/ontology.ts';
import type { Value } from '../../graph-schema/value.ts';
import { mergeEntities, mergeNodes } from '../../src/store/cypher/nodes.ts';
import { createClaims, createRelationships } from '../../src/store/cypher/relationships.ts';
import type { Statement } from '../../src/store/store.ts';

const entities = {
  city: ['Union', '甲市总工会'],
  district: ['Union', '乙区总工会'],
  branch: ['Union', '丙公司工会'],
  company: ['Company', '丙公司'],
  school: ['Institution', '丁学校'],
  wang: ['Person', '王一'],
  wangToo: ['Person', '王一'],
  li: ['Person', '李二'],
  reporter: ['Person', '赵三'],
  contest: ['Programme', '技能大赛'],
  reading: ['Programme', '读书会'],
  fair: ['Programme', '招聘会'],
  fund: ['Fund', '暖心基金'],
  hall: ['Place', '文化宫'],
} as const satisfies Readonly<Record<string, readonly [EntityType, string]>>;
type Name = keyof typeof entities;

const articles = {
  early: { issue: 'may-2024', date: '2024-05-01', headline: '大赛开幕' },
  late: { issue: 'may-2025', date: '2025-05-01', headline: '读书会举行' },
} as const;
type Article = keyof typeof articles;

type ClaimLine = readonly [Article, Name, RelationType, Name, Readonly<Record<string, Value>>?];
const claims: readonly ClaimLine[] = [
  ['early', 'city', 'ORGANISED', 'contest'],
  ['early', 'district', 'ORGANISED', 'contest', { confidence: 0.6 }],
  ['early', 'company', 'SUPPORTED', 'contest'],
  ['early', 'city', 'FUNDED', 'fund', { amount: 10_000 }],
  ['early', 'wang', 'HOLDS_POST', 'city', { title: '主席' }],
  ['early', 'wang', 'ATTENDED', 'contest', { role: 'spoke' }],
  ['early', 'li', 'ATTENDED', 'contest', { role: 'attended' }],
  ['early', 'district', 'PART_OF', 'city'],
  ['early', 'branch', 'PART_OF', 'company'],
  ['early', 'contest', 'LOCATED_IN', 'hall'],
  ['early', 'city', 'AWARDED', 'company'],
  ['late', 'city', 'ORGANISED', 'reading'],
  ['late', 'school', 'ORGANISED', 'fair', { status: 'planned' }],
  ['late', 'city', 'FUNDED', 'fund', { amount: 2_500.5 }],
  ['late', 'wang', 'HOLDS_POST', 'school', { title: '院长' }],
  ['late', 'wang', 'ATTENDED', 'reading', { role: 'chaired' }],
  ['late', 'li', 'ATTENDED', 'reading', { role: 'attended' }],
  ['late', 'branch', 'PART_OF', 'district'],
];

const figures = [
  ['early', 'contest', 'participants', 300, '人'],
  ['early', 'contest', 'beneficiaries', 50, '人'],
  ['late', 'contest', 'participants', 280, '人'],
  ['late', 'reading', 'participants', 20, '人'],
  ['late', 'reading', 'sessions', 3, '场'],
] as const;

/** The words that say a claim of the small graph. */
export const quoteOf = (article: Article, source: Name, type: RelationType, target: Name): string =>
  `${articles[article].headline}：${entities[source][1]} ${type} ${entities[target][1]}`;

/** Statements that write it into an empty database. */
export function smallGraph(): readonly Statement[] {
  const lines = Object.entries(articles).map(([id, article]) => ({ id, ...article }));
  const mentions = new Set([
    ...claims.flatMap(([article, source, , target]) => [`${article} ${source}`, `${article} ${target}`]),
    'late wangToo',
  ]);
  return [
    ...mergeNodes(
      'Issue',
      lines.map(({ issue, date }) => ({ id: issue, properties: { newspaper: '甲报', date } })),
    ),
    ...mergeNodes(
      'Page',
      lines.map(({ id, issue }) => ({ id: `page-${id}`, properties: { name: '01.txt', text: '', issue } })),
    ),
    ...mergeNodes(
      'Article',
      lines.map(({ id, issue, date, headline }) => ({
        id,
        properties: { headline, issue, date, newspaper: '甲报', page: `page-${id}`, reporters: ['赵三'] },
      })),
    ),
    ...mergeEntities(
      Object.entries(entities).map(([id, [type, name]]) => ({ id, type, properties: { name, aliases: [] } })),
    ),
    ...createRelationships(
      'CONTAINS',
      lines.map(({ id, issue }) => ({ source: issue, target: `page-${id}`, properties: {} })),
      ['Issue', 'Page'],
    ),
    ...createRelationships(
      'CONTAINS',
      lines.map(({ id }) => ({ source: `page-${id}`, target: id, properties: {} })),
      ['Page', 'Article'],
    ),
    ...createRelationships(
      'MENTIONS',
      [...mentions].map((mention) => {
        const [source = '', target = ''] = mention.split(' ');
        return { source, target, properties: { texts: ['某', '其'], starts: [0, 5], ends: [1, 6] } };
      }),
    ),
    ...createRelationships(
      'WROTE',
      lines.map(({ id }) => ({ source: 'reporter', target: id, properties: { role: 'reporter' } })),
    ),
    ...createRelationships(
      'HAS_FIGURE',
      figures.map(([article, entity, what, value, unit], index) => ({
        source: entity,
        target: article,
        properties: { id: `figure-${index}`, what, value, unit, approx: '', quote: `${value}${unit}` },
      })),
    ),
    ...createRelationships('POSSIBLY_SAME', [
      { source: 'wang', target: 'wangToo', properties: { reason: 'same name' } },
    ]),
    ...createClaims(
      claims.map(([article, source, type, target, properties = {}], index) => ({
        type,
        source,
        target,
        properties: {
          id: `claim-${String(index).padStart(2, '0')}`,
          article,
          issue: articles[article].issue,
          date: articles[article].date,
          quote: quoteOf(article, source, type, target),
          rule: 'test',
          confidence: 0.9,
          status: 'done',
          ...properties,
        },
      })),
    ),
  ];
}
