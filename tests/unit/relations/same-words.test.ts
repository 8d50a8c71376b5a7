/** Synonyms of giving and honouring say what the common words say, and nothing where they are used otherwise. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'words of giving': [
    'A核拨30万元用于R建设。 => A-FUN-R:300000',
    'A紧急调拨20万元支持R建设。 => A-FUN-R:200000',
    'C耗资40万元建起R。 => C-FUN-R:400000 C-ORG-R',
    'D为X募得善款6万元。 => D-FUN-X:60000',
    'C向D捐献15万元。 => C-FUN-D:150000',
    'A为X捎去慰问金2000元。 => A-FUN-X:2000',
    'A向X派发救助金3000元。 => A-FUN-X:3000',
    'X住院了，G为X垫支医药费8000元。 => G-FUN-X:8000',
    'A腾出12万元建起R。 => A-FUN-R:120000 A-ORG-R',
    'C捎来一封感谢信。 => -',
    'A下发通知，P改到周五。 => -',
    'C花费三天时间清点账目。 => -',
    'D分发传单300份。 => -',
    'C耗资巨大，X说不出话来。 => -',
    'A规划出两处停车场。 => -',
  ],
  'words of honouring': [
    'A颁给X“十佳工友”称号。 => A-AWA-X',
    'A授给X“十佳工友”奖牌。 => A-AWA-X',
    'A追授X“五一劳动奖章”。 => A-AWA-X',
    'X先后被A授予“十佳工友”称号。 => A-AWA-X',
    'X被A评定为“十佳工友”。 => A-AWA-X',
    'E被A授牌为“示范单位”。 => A-AWA-E',
    'A把R评成示范点。 => A-AWA-R',
    'X捧回一袋新米交给A。 => -',
    'X赢得A职工的掌声。 => -',
    'C摘得最大一单，X签了字。 => -',
    'X被推选为A职工代表。 => -',
    'C收获新订单，A职工X很高兴。 => -',
    'C的获奖者来自A。 => -',
    'G为X垫付医药费8000元。 => G-FUN-X:8000',
  ],
});
