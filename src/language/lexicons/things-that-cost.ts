/** Bare nouns by which an article goes on about a fund, a facility or an event: 基金首期规模300万元, 健身房面积400平方米. */

/** As alternatives of a regular expression. */
export const thingNounWords =
  '基金|(?<!体检|检查|筛查|服务|比赛|竞赛|培训|收费|维修|娱乐|健身)项目(?!款|经费|部|经理|资金|包括|有)|工程(?!款|师|量|部|队)|大赛|比赛|竞赛|赛事|运动会|行动|驿站|服务站|小屋|书屋|食堂|工作室|中心|夜校|课堂|培训班|训练营|健身房|图书室|阅览室|文化宫|俱乐部|纪念馆|博物馆|工坊|基地|平台|小家|之家|公寓|宿舍|浴室|托管班|联盟|专列|学院|学堂|讲堂|热线|直播间|夏令营|冬令营|影院|农场|菜园|田园|剧社|乐园';
const nouns = new RegExp(thingNounWords, 'gu');

/** Those of them in `words`, the last one first. */
export function thingNouns(words: string): readonly string[] {
  return (words.match(nouns) ?? []).reverse();
}
