/** ORGANISED as the likeliest reading, where nothing else says who hosts. */
import type { Predicate } from '../../syntax/predicates.ts';
import { clauseAt } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import { programme } from '../triggers.ts';
import { claimHosts } from './claim-hosts.ts';

/** Verbs whose organisation is no host of their object. */
const notHosting =
  /^(?:担任|出任|充当|参加|出席|参与|列席|观摩|亮相|走进|入选|提供|支持|协助|指导|助力|赞助|资助|报名|申报|加入|了解|获悉|学习|贯彻|落实|传达|响应|围绕|结合|按照|根据|对接|配合|见证|关注|宣传|报道|服务|保障|迎接|备战|代表|申请|推荐|夺得|荣获|获得|获评|赢得|捐赠|发放|投入|拨付|来到|前往|受邀|应邀|介绍|表示|观看|体验|享受|使用|来自|收到|领到|接受|成为|位于|属于|符合|达到|认为|称赞|感谢|改革|借鉴|要求|纳入|写进|取消|闯进|闯入|挺进|晋级|杀入|进入|打进|冲进|走出|走向|暂停|停办|叫停|推迟|延期|撤销|关闭|批评|质疑|考察|调研|视察|检查|验收|评估|督导|督查|巡查|走访|探访|看望|用于|列入|跻身|承包|购买|采购|批准|同意|称为|称作|叫做|错过|缺席|退出|离开|羡慕|听说|得知|知道)$/u;

/** Verbs that say something else of their subject. */
function doesElse({ kinds }: Predicate): boolean {
  return [...kinds].some((kind) => kind !== 'host' && kind !== 'hold' && kind !== 'manage');
}

/** Ｏ + any verb + Ｐ where nothing else says who hosts Ｐ. */
export const likely: Frame = {
  name: 'organised/likely',
  type: 'ORGANISED',
  triggers: [programme],
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      const clause = clauseAt(sentence, thing.at);
      const agent = clause?.subject;
      if (thing.symbol !== 'Ｐ' || agent?.symbol !== 'Ｏ' || clause?.subjectOrigin === 'sentence') continue;
      if (
        agent.representative === 'staff' ||
        /^(?:中|上|期间|精神|的)/u.test(sentence.text.slice(thing.at + 1))
      )
        continue;
      if (entitiesOf(thing).some((each) => context.claimed.isTarget('ORGANISED', each))) continue;
      // Whoever stands with an honour has won it.
      if (entitiesOf(thing).some((each) => context.occasions.kindOf(each) === 'award')) continue;
      const verbs = clause?.predicates.filter((each) => each.end <= thing.at) ?? [];
      const last = verbs.at(-1);
      if (!last || verbs.some((each) => notHosting.test(each.text) || doesElse(each))) continue;
      if (/[ＯＨ]/u.test(sentence.text.slice(last.end, thing.at))) continue;
      // 在镇上的Ｐ开讲: where it is done.
      if (/[在到从于][^，。；ＯＨＰ]{0,12}的$/u.test(sentence.text.slice(clause?.start ?? 0, thing.at)))
        continue;
      const confidence = clause?.subjectOrigin === 'own' ? 0.6 : 0.5;
      claimHosts(sentence, context, agent, thing, clause?.start ?? 0, last.start, confidence);
    }
  },
};
