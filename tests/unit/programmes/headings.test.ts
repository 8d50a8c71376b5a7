/** A headline names an event in fewer words than a sentence needs. */
import { expect, test } from 'vitest';
import { readPhrases } from '../../../src/entities/programmes/phrase-reading.ts';
import { recogniseProgrammes } from '../../../src/entities/programmes/recognise-programmes.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Article } from '../../../src/page/article.ts';

function withHeadline(headline: string, body: string): readonly string[] {
  const text = `${headline}\n${body}`;
  const article: Article = {
    body: { start: headline.length + 1, end: text.length },
    headline,
    kicker: '',
    subtitle: '',
    reporters: [],
    correspondents: [],
    reading: { text, offsets: Int32Array.from({ length: text.length }, (_, index) => index) },
    parts: [
      { kind: 'headline', start: 0, end: headline.length },
      { kind: 'body', start: headline.length + 1, end: text.length },
    ],
    repairs: [],
  };
  return recogniseProgrammes(readPhrases(analyse(article, {}), [], {})).map(({ name }) => name);
}

test.each([
  ['快递员篮球赛热闹城关', '球场边站满了人。', ['快递员篮球赛']],
  ['三百名绣娘同台比手艺', '第五届职工刺绣大赛昨日开赛，大赛分三轮。', ['第五届职工刺绣大赛']],
  ['职工刺绣大赛收官', '第五届职工刺绣大赛昨日落幕。', ['第五届职工刺绣大赛']],
  ['海州绣工同台比武', '第五届海州刺绣行业职工技能竞赛昨日开赛。', ['第五届海州刺绣行业职工技能竞赛']],
  ['港口办起“理货员擂台”', '“理货员擂台赛”昨日开赛。', ['理货员擂台赛']],
  ['老焊工故事进船坞', '三位老焊工走进船坞。此次活动由市里主办。', ['老焊工故事进船坞']],
  ['一碗姜汤暖夜班', '夜里十点，姜汤送到车间。该活动由两家公司发起。', ['一碗姜汤暖夜班']],
  ['老焊工故事进船坞', '三位老焊工走进船坞。活动很多，由大家选。', []],
  ['老焊工故事进船坞', '会上要求，此次活动由各单位自行安排。“匠心课堂”昨日开讲。', ['匠心课堂']],
  ['一碗姜汤暖夜班', '姜汤送到车间，大家很感动。', []],
  ['“绣”出好日子', '她从小爱绣花。', []],
  ['培训热闹城关', '教室里坐满了人。', []],
])('%s', (headline, body, names) => {
  expect(withHeadline(headline, body)).toEqual(names);
});
