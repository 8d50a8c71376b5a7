/** Words around a sum that somebody gives or bears: adverbs before the verb, the verbs, what costs money, shares. */

/** What may stand between the giver and the verb: 又另行, 每年, 按1：1, 第一时间. */
export const givingAdverbs =
  '(?:往里|往其中|往基金里|就|还|也|又|再|则|都|均|各|共|另|另外|另行|先|先后|已经?|随后|随即|当场|现场|当天|当即|当年|立即|第一时间|及时|紧急|一次性|首批|首期|前期|每年|每月|每季度|每[届期学]年?|每周[一二三四五六日]|年年|逐年|今年|去年|Ｔ|同步|同时|相应|按[^，。；ＯＨＰＦＭ]{1,8}|全额|足额|独家|共同|联合|分别|带头|率先|主动|慷慨|无偿|额外|专门|专项|为此|对此|陆续|累计|合计|总共|一共|最终|再次|自愿|自己|从[^，。；ＯＨＰ]{1,10}[中里]|[0-9一二两三四五六七八九十几半]+个?[天日周月年小时]+[内里间]?)';

/**
 * Whatever says how, when or out of what somebody gives, right behind the giver: no getting, collecting, asking or
 * promising, and nobody else.
 */
export const givingManner =
  '(?:(?:从|在|由)[^，。；：ＯＨＰＭ]{1,14}[中里]|(?![获得收受领申让使请被由的拟将]|争取|组织|发动|号召|动员|带领|要求|计划|准备|打算|承诺|答应|表示|协调|联系|每[人名户家位]|人均|职工|员工|贷)[^，。；：ＯＨＰＦＭＬＳ]){0,12}?';

/** 向Ｏ, 给职工, at the end of a clause so far: it says itself who gets something; no 对口, 给予, 作为, 为此. */
export const toSomebody = /(?:向|对(?![口此])|给(?!予)|(?<![作成认])为(?!此|了?其|了?该|期))[^，。；]*$/u;

/** Verbs of giving whose object is a sum. */
export const givingVerbs =
  '以奖代补|出资|认缴|投入|投资|斥资|拨付|拨款|拨出|拨来|拨下|下拨|(?<!计)划拨|增拨|加拨|下达|补助|补贴|贴补|奖补|奖励|重奖|奖|配套|追加|拿出|掏出|列支|安排|承担|负担|分担|垫付|垫支|资助|赞助|冠名赞助|捐款|捐赠|捐出|捐资|捐助|捐献|认捐|捐来|捐|注入|注资|汇来|打来|转来|带来|带去|捎来|捎去|送来|送上|送去|发放|给予|提供|支持|扶持|援助|支援|援建|帮扶|救助|赔付|给付|报销|筹集|筹得|筹措|筹资|自筹|凑出|凑了|募集|募得|补足|补齐|奉上|解决|支付|支出|掏|投|挤出|匀出|省出|抽出|划出|划入|分出|抠出|另拨|返还|匹配|跟投|存入|(?<![保封储])存|(?<![卖售付超高多产输退借租贷缴交列])出|(?<![增参更拨攻扭流周审分确承弥创外持继陆施移调提减])[给拿添加认凑垫贴配补摊汇打转搭填批续](?=(?:了|上|来|去|出|到|足|齐|进|进去|出来){0,2}Ｍ)';

/** What may stand before a sum that only counts what the clause before told: 一共, 价值, 保费, nothing at all. */
export const sumCounted =
  '(?![^，。；Ｍ]{0,6}(?:收入|卖|挣|赚|欠|追|省|增|减|多|少|贷|产值|薪|工资|池|营|利|罚|赔|超过|低于|高于|涨|价格|票价|单价|斤|拨|捐|投入|配套|其中|补|奖|由|用于|给))[^，。；：ＯＨＰＦＬＭＴ]{0,6}?';

/** Verbs of bearing a cost, behind 由 and the bearer. */
export const bearingVerbs =
  '[担摊认](?=一半|大头|小头|[一二三四五六七八九]成)|承担|负担|分担|列支|包下|包揽|包圆|包了|自掏腰包|掏腰包|认缴|支付|垫付|解决|买单|埋单|兜底|托底|包干|全包|筹集|筹措|自筹|募集|配套|补足|补齐|补上|填上|填平|垫上|补助|补贴|贴补|资助|赞助|捐助|捐赠|捐出|捐资|出资|注入|拨付|拨款|投入|报销|保障|安排|出|付|掏|凑';

/** Many who have no names, as those whom money is for. */
export const spendingOnMany =
  /职工|劳模|劳动模范|困难|农民工|骑手|司机|工匠|学生|学子|子女|女工|家庭|灾区|群众|会员|教师|环卫|户|企业|基层|单位|项目|先进|能手|优秀|获奖|选手|标兵|冠军|师傅|徒弟|骨干/u;

/** What has a price: the noun before who pays it. */
export const costNouns =
  '费用|经费|资金|尾款|开支|开销|支出|成本|课酬|酬劳|报酬|薪酬|补贴|津贴|奖金|奖品|物资|投资|造价|缺口|亏空|亏损|窟窿|预算|款项|钱|款|费';

/** Part of a sum by its size only. */
export const shareWords =
  '[一二三四五六七八九]成半?|一半|半数|大半|大头|小头|[一二三四五]分之[一二三四]|[0-9.]+[%％]|全部|全额|其余|余下|剩余|剩下|另一半|差额|差价|缺口';

/** Goods that a house or a course is given. */
export const givenThings =
  '书|图书|教材|课本|书架|书柜|桌椅|课桌|桌子|椅子|空调|冰箱|微波炉|电脑|平板电脑|投影仪?|电视机?|设备|器材|仪器|机器|灶具|厨具|床铺?|被褥|家具|热水器|饮水机|健身器材|球桌|球衣|服装|药品|药箱|工具|车|车辆|奖品|奖杯|食材|物资|大屏';

/** Somebody gets a sum. */
export const gettingVerbs = '领到|拿到|收到|获得|得到|接过|捧回|领取|分到|分得|争取到';

/** Somebody brings a sum along. */
export const handingVerbs = '递上|送上|送去|送来|捎去|捎来|带去|带来|奉上|献上';

/** A sum is the object: 核拨30万元. */
export const sumVerbs =
  '投入|投资|出资|斥资|耗资|花费|拨款|拨付|核拨|下拨|(?<!计)划拨|拨出|拨下|拨发|调拨|捐赠|捐出|捐献|捐助|捐资|捐款|捐|赠送|拿出|掏出|安排|列支|支出|筹集|筹措|募集|筹得|募得|补助|补贴|奖补|资助|配套|提供';
