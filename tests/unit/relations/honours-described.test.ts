/** Honours in words that only describe who has them, or that show the token of them. */
import { describeSayings } from './sayings.ts';

describeSayings({
  'the winner is described by the honour': [
    '曾被A评为先进集体的U很低调。 => A-AWA-U',
    '获A先进集体称号的U很低调。 => A-AWA-U',
    '曾被A评为先进工作者的X说。 => A-AWA-X',
    'C说，曾被A评为先进集体的U很低调。 => A-AWA-U',
    'A命名的示范点R启用了。 => A-AWA-R',
    '曾被A走访的U很低调。 => -',
    '被A评为先进集体的消息传到U。 => -',
    'A公布的名单里没有U。 => -',
  ],
  'the token is there to see': [
    'U的墙上挂着A颁发的“五好班子”牌匾。 => A-AWA-U',
    'U挂上了A授予的“五好班子”牌匾。 => A-AWA-U',
    '“五好班子”牌匾由A送到U。 => A-AWA-U',
    'U从A捧回“五好班子”奖牌。 => A-AWA-U',
    'U的墙上挂着A的地图。 => -',
    '材料由A送到U。 => -',
  ],
  'a list, a meeting, who it was': [
    'U跻身A示范点行列。 => A-AWA-U',
    '授予U“五好班子”称号的，是A。 => A-AWA-U',
    '在A的表彰会上，U获“五好班子”称号。 => A-AWA-U',
    'U受到A通报表扬。 => A-AWA-U',
    'A评选出10个先进集体，U是其中之一。 => A-AWA-U',
    '在A的会上，U提出建议。 => -',
    'U进入A的大楼。 => -',
  ],
  'a unit of a body wins, and not the body': [
    'C装卸二班被A评为先进集体。 => -',
    'C的提案被A评为优秀提案。 => -',
  ],
});
