import { describe, expect, it } from 'vitest';
import { findEnclosures } from '../../../src/language/enclosures.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import type { Part } from '../../../src/page/article.ts';
import { expectLinearTime } from './linear-time.ts';

function layers(text: string, parts: readonly Part[] = [{ kind: 'body', start: 0, end: text.length }]) {
  const { quotations, brackets } = findEnclosures(text, parts);
  const { sentences, clauses } = splitSentences(text, parts, quotations, brackets);
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    sentences: sentences.map((s) => clauses.slice(s.clauses[0], s.clauses[1]).map(slice).join('|')),
    quotations: quotations.map((q) => `${q.kind}:${slice(q.inner)}`),
    brackets: brackets.map((b) => slice(b.inner)),
    raw: { sentences, clauses },
  };
}

describe('sentences and clauses', () => {
  const cases: readonly (readonly [text: string, ...sentences: string[]])[] = [
    ['市总工会召开会议。白杨出席，并讲话。', '市总工会召开会议。', '白杨出席，|并讲话。'],
    ['“真暖心。下次还来。”骑手高岩说。活动结束。', '“真暖心。下次还来。”骑手高岩说。', '活动结束。'],
    ['“真暖心。”“下次还来。”活动结束。', '“真暖心。”', '“下次还来。”', '活动结束。'],
    ['举办“强技能，促发展”培训，共3期。', '举办“强技能，促发展”培训，|共3期。'],
    ['他说：“好。”她笑了。', '他说：|“好。”', '她笑了。'],
    [
      '印发《关于加强服务，做好保障的通知》（以下简称《通知》），要求落实；各区跟进。',
      '印发《关于加强服务，做好保障的通知》（以下简称《通知》），|要求落实；|各区跟进。',
    ],
    ['共发放1,200份……大家很高兴！', '共发放1,200份……', '大家很高兴！'],
    ['他问：“真的？”', '他问：|“真的？”'],
    ['没有句号的结尾', '没有句号的结尾'],
  ];
  for (const [text, ...sentences] of cases) it(text, () => expect(layers(text).sentences).toEqual(sentences));

  it('ends a sentence at the end of its part, and numbers the paragraphs of the body', () => {
    const text = '标题\n第一段。\n第二段';
    const { raw } = layers(text, [
      { kind: 'headline', start: 0, end: 2 },
      { kind: 'body', start: 3, end: 7 },
      { kind: 'body', start: 8, end: 11 },
    ]);
    expect(raw.sentences.map((s) => [s.part, s.paragraph, s.start, s.end])).toEqual([
      ['headline', -1, 0, 2],
      ['body', 0, 3, 7],
      ['body', 1, 8, 11],
    ]);
    expect(raw.clauses.map((c) => c.sentence)).toEqual([0, 1, 2]);
  });
});

describe('quotations', () => {
  const cases: readonly (readonly [text: string, ...quotations: string[]])[] = [
    ['“司机之家”揭牌', 'name:司机之家'],
    ['“真好！”', 'speech:真好！'],
    ['高岩说：“今年一定把这件实事办好”', 'speech:今年一定把这件实事办好'],
    [
      '开展“情系一线职工，共建和谐企业，同心共创美好明天，携手奔向未来”主题活动',
      'name:情系一线职工，共建和谐企业，同心共创美好明天，携手奔向未来',
    ],
    ['印发《实施办法》', 'work:实施办法'],
    ['“把‘娘家人’的事办好。”她说', 'speech:把‘娘家人’的事办好。', 'name:娘家人'],
    ['“今年的活动，我参加了”高岩告诉记者', 'speech:今年的活动，我参加了'],
    ['没有结束的“引号'],
    ['没有开始的”引号'],
  ];
  for (const [text, ...quotations] of cases)
    it(text, () => expect(layers(text).quotations).toEqual(quotations));
});

it('does not read a whole page as a bracket whose end was lost', () => {
  const text = `市总工会（以下简称“总工会。${'各级工会要加强服务。'.repeat(40)}（完）`;
  expect(layers(text).sentences.length).toBeGreaterThan(30);
});

it('takes time in proportion to the text', () => {
  expectLinearTime((text) => layers(text), ['“', '（', '“”', '。', '说：“', '“好。”', '，']);
});
