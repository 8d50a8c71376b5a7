/** The evaluation sentences are sound, their format is read as its README says, and the extraction holds its level on them. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityNamed, faultsOf, loadSentences, parseSentences } from '../../../bench/evaluation/sentences.ts';
import { sentenceFloors, shortArticleFloors } from '../../../bench/evaluation/sentences-floors.ts';
import { pageOf, scoreSentence, scoreSentences } from '../../../bench/evaluation/sentences-score.ts';
import { sentencesTable, sumOf } from '../../../bench/evaluation/sentences-table.ts';
import { rates } from '../../../bench/evaluation/tally.ts';

const evaluation = path.join(import.meta.dirname, '../../evaluation');
const collections = [
  { name: 'sentences', sentences: loadSentences(path.join(evaluation, 'sentences')), floors: sentenceFloors },
  {
    name: 'short articles',
    sentences: loadSentences(path.join(evaluation, 'short-articles/sentences')),
    floors: shortArticleFloors,
  },
];

const example = `
// a remark
[hosts/plain] clear-water
home: 浙江省宁波市
> 清水县总工会举办
> 晒秋节，约300人参加。
Union: 清水县总工会 = 县总工会
Programme|Place: 晒秋节
~Person: 晒某 // not printed
县总工会 ORGANISED 晒秋节
~晒某 ATTENDED 晒秋节 [spoke; planned]
figure 晒秋节 participants 300~ 人
not * AWARDED 晒秋节
not Place: 清水
`;

describe('the format of evaluation sentences', () => {
  it('reads an item with all kinds of lines', () => {
    expect(parseSentences(example, 'example.txt')).toEqual([
      {
        id: 'clear-water',
        phenomenon: 'hosts/plain',
        home: '浙江省宁波市',
        text: '清水县总工会举办\n晒秋节，约300人参加。',
        entities: [
          { types: ['Union'], name: '清水县总工会', also: ['县总工会'], must: true },
          { types: ['Programme', 'Place'], name: '晒秋节', also: [], must: true },
          { types: ['Person'], name: '晒某', also: [], must: false, because: 'not printed' },
        ],
        relations: [
          { type: 'ORGANISED', from: '县总工会', to: '晒秋节', must: true, status: 'done' },
          { type: 'ATTENDED', from: '晒某', to: '晒秋节', must: false, status: 'planned', role: 'spoke' },
        ],
        figures: [{ about: '晒秋节', what: 'participants', value: 300, unit: '人', approx: '~', must: true }],
        not: {
          relations: [{ type: 'AWARDED', from: '*', to: '晒秋节' }],
          entities: [{ types: ['Place'], name: '清水' }],
        },
      },
    ]);
  });

  it('finds an entity by any of its forms', () => {
    const [item] = parseSentences(example, 'example.txt');
    expect(item && entityNamed(item, '县总工会')?.name).toBe('清水县总工会');
    expect(item && entityNamed(item, '市总工会')).toBeUndefined();
  });

  it.each([
    ['no line of this format', 'Union 清水县总工会', 'bad.txt:2'],
    ['an unknown type', 'Team: 清水县总工会', 'entities'],
    ['an unknown role', '清水县总工会 ATTENDED 晒秋节 [slept]', 'role'],
    ['an amount that is no number', '清水县总工会 FUNDED 晒秋节 [三万]', 'amount'],
    ['a forbidden relation with a detail', 'not 甲 ATTENDED 乙 [spoke]', 'no line of this format'],
  ])('refuses %s and says where', (_, line, words) => {
    expect(() => parseSentences(`[hosts/plain] bad-item\n${line}\n> 文。`, 'bad.txt')).toThrow(words);
  });

  it('says what is wrong with an item beyond its form', () => {
    const text =
      '[a/b] c\n> 甲县总工会来了。\nUnion: 甲县总工会\nPlace: 乙县\n甲县总工会 AWARDED 乙县\n甲县总工会 FUNDED 丙';
    const faults = parseSentences(text, 'x.txt').flatMap(faultsOf);
    expect(faults).toEqual([
      '乙县 is not in the text and nothing says why',
      '甲县总工会 AWARDED 乙县 is not allowed by the ontology',
      '丙 names no single entity (FUNDED)',
    ]);
  });
});

describe.each(collections)('the evaluation $name', ({ sentences }) => {
  it('are at least 150, a third of them with something that must not be extracted', () => {
    const negative = sentences.filter((s) => s.not.entities.length + s.not.relations.length > 0);
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(negative.length).toBeGreaterThanOrEqual(sentences.length / 3);
  });

  it('have ids of their own', () => {
    const ids = sentences.map((s) => s.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(sentences.map((s) => [s.id, s] as const))('%s is sound', (_, sentence) => {
    expect(faultsOf(sentence)).toEqual([]);
  });
});

describe.each(collections)('the extraction over all evaluation $name', ({ sentences, floors }) => {
  const areas = scoreSentences(sentences);
  const { scores, forbidden, details, items } = sumOf(areas);

  it.each(['entities', 'relations', 'figures'] as const)('keeps its level of %s', (measure) => {
    const { precision, recall } = rates(scores.measures[measure]);
    expect(precision).toBeGreaterThanOrEqual(floors[measure].precision);
    expect(recall).toBeGreaterThanOrEqual(floors[measure].recall);
  });

  it('asserts little of what must not be asserted', () => {
    expect(forbidden.asserted / forbidden.all).toBeLessThanOrEqual(floors.forbidden);
  });

  it('gets titles, roles, amounts and statuses right', () => {
    expect(details.right / details.all).toBeGreaterThanOrEqual(floors.details);
  });

  it('finds each article whole, with exact evidence', () => {
    expect(items).toBe(sentences.length);
    expect(scores.measures.articles).toEqual({ right: items, wrong: 0, missed: 0 });
    expect(scores.measures.bylines).toEqual({ right: items, wrong: 0, missed: 0 });
    expect(scores.evidence.exact).toBe(scores.evidence.all);
  });

  it('prints a row an area and one for all', () => {
    expect(sentencesTable(areas).split('\n')).toHaveLength(areas.size + 2);
  });
});

describe('the score of one sentence', () => {
  const score = (lines: string) => {
    const [item] = parseSentences(`[a/b] one\n> 清水县总工会举办厨艺培训班。\n${lines}`, 'one.txt');
    if (item === undefined) throw new Error('no item');
    return { text: pageOf(item), ...scoreSentence(item) };
  };

  it('counts what is forbidden and asserted', () => {
    const { forbidden, whole } = score(
      'Union: 清水县总工会\nProgramme: 厨艺培训班\nnot 清水县总工会 ORGANISED *\nnot Union: 清水县总工会\nnot * AWARDED *',
    );
    expect(forbidden).toEqual({ asserted: 2, all: 3 });
    expect(whole).toBe(0);
  });

  it('takes an assertion of what is only planned for wrong', () => {
    const { scores, details } = score(
      'Union: 清水县总工会\nProgramme: 厨艺培训班\n清水县总工会 ORGANISED 厨艺培训班 [planned]',
    );
    expect(scores.measures.relations.wrong).toBe(1);
    expect(details).toEqual({ right: 0, all: 1 });
  });

  it('calls an item whole where all is right', () => {
    const { whole, scores } = score(
      'Union: 清水县总工会\nProgramme: 厨艺培训班\n清水县总工会 ORGANISED 厨艺培训班',
    );
    expect(scores.errors).toEqual([]);
    expect(whole).toBe(1);
  });
});
