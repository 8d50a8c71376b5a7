import { before, ruleFrame } from '../rule.ts';

/** Told to a reporter, or of another time or place. */
const elsewhere = /(?:采访|告诉记者|事后|会后|此前|之前|去年|曾|来信|电话|视频号|网上)[^。；]*$/u;

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
