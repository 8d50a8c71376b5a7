/** ATTENDED by those who raise or answer something at a meeting, and by those who receive something at a ceremony. */
import type { Entity } from '../../../entities/entity.ts';
import { before, type Hit, ruleFrame } from '../rule.ts';

/** How many sentences after its last mention a meeting is still where people speak up. */
const MEETING_SENTENCES = 2;

/** Told to a reporter, or of another time or place. */
const elsewhere = /(?:采访|告诉记者|事后|会后|此前|之前|去年|曾|来信|电话|视频号|网上)[^。；]*$/u;

/** A meeting where people talk; nobody discusses anything at a ceremony. */
const talking = /(?:会|会议|论坛|座谈|恳谈|议事厅|圆桌|沙龙|协商)$/u;

function meetingSpokenOf({ match, sentence, context }: Hit): readonly Entity[] {
  const meeting = context.occasions.before(sentence, match.start + 1, ['meeting'], MEETING_SENTENCES);
  return meeting && talking.test(meeting.name) ? [meeting] : [];
}

/** Ｈ提出三点建议; Ｈ当场表态; Ｈ讲了建会的门道. */
export const deliberating = ruleFrame('attended/deliberating', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:还|也|则|率先|首先|当场|当即|随即|现场|接着|一一|逐一|逐项|分别|先后|代表[^，。；ＯＨＰ]{1,6}){0,2}(?:(?:就|对|围绕|结合|针对)[^，。；ＨＰ]{1,18}?)?(?<verb>提出|提议|建议|倡议|表态|答复|作答|回应|承诺|拍板|发问|追问|讲了|谈了|抛出|反映|汇报|解释|说明|解答|回答|通报|介绍了)(?!者|人|会|书|信|员|情况表)/dgu,
    target: meetingSpokenOf,
    accept: (hit) => !elsewhere.test(before(hit)),
    role: 'spoke',
    confidence: 0.75,
  },
]);

/** Ｈ接过牌匾; Ｈ接受捐赠. */
export const receiving = ruleFrame('attended/receiving', 'ATTENDED', [
  {
    pattern:
      /(?<source>Ｈ)(?:代表[^，。；ＯＨＰ]{1,8}|激动地|双手|郑重|上台|高兴地|从[^，。；ＯＨＰ]{1,8}?手[中里]){0,2}(?<verb>接过|接受|领到|领取|捧过|接下|签收|捧着)(?:了)?(?:Ｏ[^，。；ＯＨＰ]{0,6}的)?[^，。；ＯＨ]{0,12}?(?:牌匾|牌子|匾牌|铜牌|旗帜|队旗|旗|聘书|证书|奖牌|奖杯|奖状|锦旗|钥匙|捐赠|捐款|支票|铜牌|奖章|书包|助学金|慰问金|慰问品|礼包|大礼包|奖金)/dgu,
    target: ({ match, sentence, context }) => {
      const occasion = context.occasions.before(sentence, match.start + 1, ['meeting', 'event'], 1);
      return occasion && context.claimed.isTarget('ORGANISED', occasion) ? [occasion] : [];
    },
    accept: (hit) => !elsewhere.test(before(hit)),
    role: 'attended',
    confidence: 0.7,
  },
]);
