/** Verbs that introduce words. What stands after them is told, demanded or hoped for, and is judged by that. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const speechVerbs: readonly VerbEntry[] = [
  // The newspaper vouches for what they introduce: 据…介绍.
  ...plainVerbs(
    ['say'],
    '介绍 透露 告诉记者 告诉 说 说道 说起 坦言 笑着说 回忆 谈到 提醒 感慨 感叹 道 讲 认为 直言 点赞',
  ),
  // 表示 and 提出 waver between report and promise.
  ...plainVerbs(['say', 'exhort'], '表示 提出'),
  ...plainVerbs(['exhort'], '强调 要求 指出 希望 呼吁 号召 勉励 倡议 寄语 建议 叮嘱 期待'),
];
