/** Words in front of a person's name, verbs among them, that only say who it is: 退休钳工Ｈ, 刚下赛场的Ｈ. */
import { CharacterSet } from '../../language/lexicons/character-set.ts';

/** 退休钳工Ｈ, 下岗职工Ｈ: a verb that only says what somebody is. */
const stateBeforeName =
  /^(?:已)?(?:退休|离休|下岗|返乡|在职|实习|获奖|参赛|带队|值班|驾驶|装卸|养路|维修|焊接|检修|保洁|护理|巡线|选手)[^，。；的了着过]{0,8}$/u;

/** 刚下赛场的, 替补上场的电工|Ｈ: a clause that begins with what describes somebody; 感谢, 看望 have him for their object. */
const describedBefore =
  /^(?!感谢|看望|慰问|采访|探望|帮助|表彰|祝贺|认识|见到|遇到|找到|碰到|拜访|走访|邀请|安排|推荐|照顾|资助|救助|介绍|包括|跟着|比起|作为|轮到|轮换)[^，。；：、ＯＨＰＦＬ的]{2,12}的[^，。；：、ＯＨＰＦＬ的]{0,8}$/u;
/** What stands behind an object rather than a subject: Ｈ的, Ｈ等, Ｈ并. */
const goesOnAsObject = new CharacterSet('的等并后时们之家和与及、，。；：！？…”');

/** Whether what stands from `from` on describes the person at `at`, of whom the clause goes on to tell something. */
export function isDescribed(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return (
    stateBeforeName.test(before) || (!goesOnAsObject.hasAt(text, at + 1) && describedBefore.test(before))
  );
}
