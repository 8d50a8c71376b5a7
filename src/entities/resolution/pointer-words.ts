/** Which bodies a bare word can point to: 公司, 该校, 集团工会. */
import { isCalledCompany } from '../../language/lexicons/bare-nouns.ts';
import type { ResolvedName } from './resolved-name.ts';

/** Whether `word` (公司, 集团, 院, 局, 工会 …) can stand for the body. */
export function fitsWord(other: ResolvedName, word: string): boolean {
  const { name, type } = other;
  switch (word) {
    case '公司':
    case '总公司':
      return isCalledCompany(other) && other.mention.head.kind !== 'unit';
    case '分公司':
    case '企业':
    case '厂':
    case '矿':
    case '工厂':
      return (
        type === 'Company' &&
        (other.mention.head.kind !== 'unit' || word === '分公司') &&
        !(word === '厂' && !maker.test(name)) &&
        !(word === '矿' && !name.endsWith('矿'))
      );
    case '集团':
    case '集团公司':
      return (
        type === 'Company' &&
        other.mention.head.kind !== 'unit' &&
        /集团(?:股份|控股)?(?:有限(?:责任)?)?(?:公司)?$|（集团）/u.test(name)
      );
    case '单位':
    case '机关':
      return false;
    case '院':
    case '医院':
      return /院$/u.test(name) && type !== 'Union' && !(word === '医院' && !name.endsWith('医院'));
    case '校':
    case '学校':
    case '学院':
    case '大学':
      return /(?:学校|学院|大学|中学|小学|职校|技校|党校|专科|高中|幼儿园)$/u.test(name);
    case '园区':
      return type === 'Place' && /(?:园|园区|开发区|高新区)$/u.test(name);
    case '会':
      // The union of an enterprise is called 工会.
      return /会$/u.test(name) && !(type === 'Union' && other.owner && other.owner.type !== 'Union');
    case '局':
      return /局$/u.test(name);
    case '工会':
      return type === 'Union';
    case '联合会':
      return name.endsWith(word) && !calledOtherwise.test(name);
    default:
      return name.endsWith(word) && type !== 'Place';
  }
}

/** Whom its people call 厂: what ends so, and companies that make things. */
const maker =
  /厂$|(?:制造|机械|纺织|印染|玻璃|水泥|钢铁|铸[造件]|锻造|重工|重机|电缆|轴承|陶瓷|家具|服装|制衣|鞋业|食品|酒业|乳业|药业|制药|化工|纸业|冶炼|焦化|铝业|铜业|轮胎|电器|汽车|零部件|装备|船舶|造船|建材|木业|塑料|橡胶|五金|模具)[^，。]*公司$/u;

/** 妇联, 残联: nobody calls them 联合会. */
const calledOtherwise = /(?:妇女|残疾人|工商业|华侨|青年|学生|艺术界)联合会$/u;
