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
  // The headline has another word for it.
  ['镜湖龙舟竞渡', '第五届职工龙舟赛昨日鸣锣。', ['第五届职工龙舟赛']],
  ['“桥头”招聘会送岗千余个', '“柳絮送岗”焊工专场招聘会昨日举办。', ['柳絮送岗焊工专场招聘会']],
  ['百名木工比武忙', '家具厂举办第三届职工手艺运动会。', ['第三届职工手艺运动会']],
  ['职工足球赛热闹城关', '篮球场上，第五届职工篮球赛昨日开赛。', ['职工足球赛', '第五届职工篮球赛']],
  ['老焊工故事进船坞', '三位老焊工走进船坞。此次活动由市里主办。', ['老焊工故事进船坞']],
  ['一碗姜汤暖夜班', '夜里十点，姜汤送到车间。该活动由两家公司发起。', ['一碗姜汤暖夜班']],
  ['老焊工故事进船坞', '三位老焊工走进船坞。活动很多，由大家选。', []],
  ['老焊工故事进船坞', '会上要求，此次活动由各单位自行安排。“匠心课堂”昨日开讲。', ['匠心课堂']],
  ['一碗姜汤暖夜班', '姜汤送到车间，大家很感动。', []],
  ['“绣”出好日子', '她从小爱绣花。', []],
  ['培训热闹城关', '教室里坐满了人。', []],
  // An event that only a verb tells of.
  ['年节将至', '市里近日分四路走访慰问劳模。', ['走访慰问劳模']],
  ['节前慰问环卫职工', '街上还亮着灯。', ['慰问环卫职工']],
  ['江城工会为工友送清凉', '西瓜切开，工友们围了上来。', ['送清凉']],
  ['新春将至', '区里领导看望慰问困难职工家庭，送上米面。', ['看望慰问困难职工家庭']],
  ['不花钱查身体', '市里在医院为200名快递员进行免费健康体检。', ['免费健康体检']],
  ['年节将至', '省下的钱用来慰问钻井工人。', []],
  ['年节将至', '职工技能大赛昨日开赛，走访慰问劳模也在进行。', ['职工技能大赛']],
  ['不花钱查身体', '他每年进行健康体检。', []],
  ['慰问信到了', '信里写满祝福。', []],
  ['年节将至', '走访慰问的人来了又走。', []],
  // The headline's sport is the contest of the body.
  ['全民健身职工乒乓球赛开拍', '“移动杯”职工乒乓球比赛昨日开赛。', ['移动杯职工乒乓球比赛']],
  ['职工排球赛开球', '“移动杯”职工乒乓球比赛昨日开赛。', ['职工排球赛', '移动杯职工乒乓球比赛']],
])('%s', (headline, body, names) => {
  expect(withHeadline(headline, body)).toEqual(names);
});
