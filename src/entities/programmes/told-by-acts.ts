/**
 * What short reports and captions tell by a verb and those whom it is done for or with: 为60余名割苇工体检,
 * 给司机写春联、送“福”字, 组织80余名职工做月饼、猜灯谜.
 */
import type { Span } from '../../page/source-text.ts';

/** A report that is longer names what it is about. */
const longestBody = 320;

const people =
  '(?:[\\p{sc=Han}]{0,6}?(?:职工|员工|工人|劳动者|司机|骑手|小哥|渔民|船员|海员|教师|护士|民警|农民工|建设者|守护者|从业者|快递员|外卖员|配送员|保洁员|护理员|家政员|驾驶员|工友|会员|姐妹|女工|[采割养钻焊钳电瓦木泥架锻铸轧炼挖装搬捕渔林盐矿环保钢筋塔检修线][\\p{sc=Han}]{0,2}工)(?:子女|家庭|家属|家人)?)';

const manner = '(?:免费|义务|集中|现场|当场|上门|逐一|轮流|一起|一同|集体|共同|动手|亲手)*';

/** Services that one person does another. */
const service =
  '(?:健康)?(?:体检|义诊|问诊|坐诊|巡诊|诊脉|把脉|查体|筛查|理发|剪发|义剪|按摩|推拿|理疗|针灸|配镜|验光|洗牙|看牙)|[量测](?:量)?血[压糖](?:、?血[压糖])?|查视力|(?:写|送|赠送|书写)(?:春联|福字|“福”字|对联|书画)|拍(?:摄|了)?(?:全家福|写真|证件照|婚纱照|工装照|照片)|修(?:理|补)?(?:鞋|家电|电器|手机|自行车|电动车|雨伞)|磨(?:菜)?刀|缝补(?:衣[服物])?|清洗(?:空调|头盔|餐箱)|讲(?:解)?(?:法律|安全|急救|健康)(?:知识)?|普法';
/** Things that people do together on a holiday. */
const pastime =
  '(?:包|做|制作|手工制作|编|编织|剪|猜|写|画|绘|插|品|赏|缝|扎|打|煮|绣|学)(?:月饼|灯谜|饺子|粽子|汤圆|元宵|香囊|香包|春联|福字|“福”字|窗花|花灯|灯笼|团扇|扇面|风筝|陶艺|陶罐|插花|花|花束|茶|茶点|月|蛋糕|糕点|花馍|年糕|青团|中国结|五彩绳|脸谱|漆扇|腊八粥|糍粑|苗绣|十字绣|国画|剪纸)|看电影|观影|登山|健步走|游园|放风筝|采摘|拔河|跳绳|投壶';

const list = (act: string): string => `(?:${act})(?:[、和](?:${act})){0,4}`;

const served = new RegExp(
  `(?:为|给|替)[^，。；：、“”\\n]{0,20}?(?:\\d+|[一二三四五六七八九十百千]+)?(?:多|余)?(?:名|位|个)?(?<what>${people}${manner}${list(service)})(?=[，。；！]|等)`,
  'gu',
);
const gathered = new RegExp(
  `(?:组织|邀请|邀|带领|请)[^，。；：“”\\n]{0,24}?(?:职工|员工|工人|劳动者|司机|骑手|子女|家属|建设者|姐妹|会员|工友|者|工)${manner}(?<what>${list(`${pastime}|${service}`)})(?=[，。；！]|等)`,
  'gu',
);

/** The first act that a short report tells; undefined where it tells none or is long enough to name it. */
export function toldAct(text: string, body: Span): Span | undefined {
  if (body.end - body.start > longestBody) return undefined;
  let first: Span | undefined;
  for (const pattern of [served, gathered]) {
    pattern.lastIndex = body.start;
    const found = pattern.exec(text);
    const what = found?.groups?.what;
    if (found === null || what === undefined) continue;
    const end = found.index + found[0].length;
    if (end <= body.end && (first === undefined || end < first.end))
      first = { start: end - what.length, end };
  }
  return first;
}
