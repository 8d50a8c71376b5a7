/**
 * Bodies that readers know without a region before the name: the national unions, party and state organs, and
 * enterprises that are called by a short name. `names` are other forms of the same body.
 */
import type { OrganisationType } from '../../../graph-schema/ontology.ts';
import { words } from './word-trie.ts';

export interface KnownOrganisation {
  readonly name: string;
  readonly type: OrganisationType;
}

/** One body a line: its fullest name, then its other names. */
const unions = `
中华全国总工会 全国总工会 全总
中国海员建设工会 中国海员建设工会全国委员会
中国教科文卫体工会 中国教科文卫体工会全国委员会
中国能源化学地质工会 中国能源化学地质工会全国委员会
中国机械冶金建材工会 中国机械冶金建材工会全国委员会
中国国防邮电工会 中国国防邮电工会全国委员会
中国财贸轻纺烟草工会 中国财贸轻纺烟草工会全国委员会
中国农林水利气象工会 中国农林水利气象工会全国委员会
中国民航工会全国委员会 中国民航工会
中国铁路总工会 中华全国铁路总工会 全国铁路总工会
中国金融工会 中国金融工会全国委员会
中央和国家机关工会联合会
`;

const institutions = `
国务院
国务院办公厅
国务院国有资产监督管理委员会 国务院国资委
全国人民代表大会常务委员会 全国人大常委会
全国人民代表大会 全国人大
中国人民政治协商会议全国委员会 全国政协
中共中央宣传部 中央宣传部 中宣部
中共中央组织部 中央组织部 中组部
中共中央统战部 中央统战部
中共中央政法委员会 中央政法委
中央精神文明建设指导委员会办公室 中央文明办
中央网络安全和信息化委员会办公室 中央网信办
中共中央社会工作部 中央社会工作部
共青团中央 团中央
中华全国妇女联合会 全国妇联
中国残疾人联合会 中国残联
中国科学技术协会 中国科协
中国文学艺术界联合会 中国文联
中华全国工商业联合会 全国工商联
中国职工保险互助会
外交部
国防部
国家发展和改革委员会 国家发展改革委 国家发改委
教育部
科学技术部 科技部
工业和信息化部 工信部
公安部
国家安全部
民政部
司法部
财政部
人力资源和社会保障部 人力资源社会保障部 人社部
自然资源部
生态环境部
住房和城乡建设部 住房城乡建设部 住建部
交通运输部
水利部
农业农村部
商务部
文化和旅游部 文旅部
国家卫生健康委员会 国家卫生健康委 国家卫健委
退役军人事务部
应急管理部
中国人民银行
审计署
国家税务总局
国家市场监督管理总局 市场监管总局
国家体育总局
国家统计局
国家医疗保障局 国家医保局
国家疾病预防控制局 国家疾控局
国家邮政局
国家铁路局
中国民用航空局 中国民航局
国家能源局
国家矿山安全监察局
国家消防救援局
国家知识产权局
国家数据局
国家文物局
国家林业和草原局
国家中医药管理局
国家药品监督管理局 国家药监局
国家粮食和物资储备局
国家乡村振兴局
海关总署
最高人民法院 最高法
最高人民检察院 最高检
中国气象局
中国地震局
中国科学院 中科院
中国社会科学院 中国社科院
中国工程院
新华社 新华通讯社
人民日报社
工人日报社
中央广播电视总台
中国红十字会总会
中国红十字会
中国福利彩票发行管理中心
铁道部
交通部
卫生部
文化部
农业部
信息产业部
建设部
劳动和社会保障部 劳动部
国家计委
国家经贸委
国家科委
国家教委
国家体委
中央军委
总参谋部
总政治部
总后勤部
新闻出版署
国家环保总局
国家工商总局
联合国
欧盟
世界卫生组织 世卫组织
国际劳工组织
世界银行
国际货币基金组织
中共中央 党中央
中国共产党
`;

const companies = `
滴滴 滴滴出行
美团 美团外卖
饿了么
京东 京东集团
京东物流
阿里巴巴 阿里巴巴集团
腾讯 腾讯公司
百度
华为 华为公司
小米 小米集团
字节跳动
顺丰速运 顺丰 顺丰集团
中通快递
圆通速递
申通快递
韵达快递
极兔速递 极兔
菜鸟网络
货拉拉
满帮集团
曹操出行
哈啰出行
国家电网 国家电网公司 国家电网有限公司 国网
南方电网 中国南方电网 南方电网公司
中国石油 中石油 中国石油天然气集团有限公司
中国石化 中石化 中国石油化工集团有限公司
中国海油 中海油
中国移动
中国联通
中国电信
中国邮政 中国邮政集团有限公司 中国邮政集团
中国铁塔
中国烟草
中国建筑 中建集团
中国中铁
中国铁建
中国中车
中国一汽 一汽集团
东风汽车 东风公司
中国宝武
鞍钢集团 鞍钢
首钢集团 首钢
中国工商银行 工商银行 工行
中国农业银行 农业银行 农行
中国银行
中国建设银行 建设银行 建行
交通银行
中国邮政储蓄银行 邮储银行
招商银行
中国人寿
中国人保
中国平安
比亚迪
宁德时代
海尔集团 海尔
海信集团
格力电器
美的集团
蒙牛
伊利集团
商务印书馆
中华书局
人民出版社
人民文学出版社
三联书店
中信出版社
`;

function read(list: string, type: OrganisationType): readonly (readonly [string, KnownOrganisation])[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = words(line);
      const name = names[0] ?? '';
      return names.map((form) => [form, { name, type }] as const);
    });
}

/** Every form with the body that it stands for. */
export const knownOrganisations: readonly (readonly [form: string, organisation: KnownOrganisation])[] = [
  ...read(unions, 'Union'),
  ...read(institutions, 'Institution'),
  ...read(companies, 'Company'),
];
