/**
 * The words that organisations' names end in. In Chinese the head stands at the right end, so a recogniser finds the
 * head first and looks for the name's beginning to its left.
 */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { words } from './word-trie.ts';

/**
 * What a head needs on its left to be somebody's name.
 * `body`: a name, or a region (区总工会, 宁波市公安局).
 * `unit`: a part of a larger body; without the owner's name it is only relative (权益保障部, 党委).
 * `site`: also a place where something is held (文化宫, 体育馆).
 */
export type HeadKind = 'body' | 'unit' | 'site';

export interface OrganisationHead {
  readonly word: string;
  readonly type: Extract<EntityType, 'Union' | 'Company' | 'Institution' | 'Place'>;
  readonly kind: HeadKind;
}

const lists: readonly (readonly [OrganisationHead['type'], HeadKind, string])[] = [
  [
    'Union',
    'body',
    `总工会 工会 工会联合会 工会委员会 工会工委 工会工作委员会 工联会 产业工会 工会分会 联合工会 工会联合分会 总工会委员会
     职工联合会 教育工会 工会全国委员会 工会办事处`,
  ],
  ['Union', 'unit', '女职工委员会 女职工部 工会小组 经费审查委员会 女工委'],
  [
    'Company',
    'body',
    `公司 有限公司 有限责任公司 股份公司 股份有限公司 分公司 子公司 总公司 集团 集团公司 控股 集团有限公司 企业集团
     银行 支行 分行 商业银行 信用社 农商行 储蓄所 营业厅 营业部 保险公司 证券
     酒店 宾馆 饭店 大酒店 大饭店 商场 超市 百货 商厦 大药房 餐厅 影城 旅行社 招待所
     厂 工厂 总厂 分厂 电厂 发电厂 水厂 钢厂 钢铁厂 化工厂 机械厂 制造厂 印刷厂 纺织厂 棉纺厂 服装厂 制药厂 药厂 造船厂 船厂 修理厂
     热电厂 水泥厂 卷烟厂 酒厂 玻璃厂 轧钢厂 炼油厂 污水处理厂 自来水厂 啤酒厂 食品厂
     煤矿 铁矿 金矿 油田 矿业 矿务局 铜矿 锡矿 盐场 采油厂
     车务段 机务段 工务段 电务段 供电段 车辆段 客运段 动车段 桥工段 铁路局
     物业 合作社 专业合作社 供销社 林场 农场 牧场 茶场 加油站 电站 水电站 发电站 变电站 4S店 便利店 商店 专卖店 门店 商行 书店 新华书店
     出版社 杂志社 事务所 会计师事务所 港务 船务 供电所 供电局 供电公司 电力公司 自来水公司 快递公司 外卖平台`,
  ],
  [
    'Institution',
    'body',
    `大学 学院 学校 中学 小学 幼儿园 技校 职校 党校 高中 附中 附小 职业学校 技工学校 技师学院 职业学院 职业技术学院 中专 职高 分校 高级中学 实验小学 实验中学 外国语学校 特教学校 团校
     医院 人民医院 中医院 卫生院 卫生所 卫生室 门诊部 急救中心 疾控中心 血站 血液中心 妇幼保健院 保健院 防治院 防治所 疗养院 康复医院 诊所 养老院 敬老院 福利院 疾病预防控制中心 社区卫生服务中心
     法院 人民法院 检察院 人民检察院 仲裁院 仲裁委员会 仲裁委 调解委员会 调解中心 仲裁庭
     公安局 公安分局 派出所 公安处 交警支队 交警大队 支队 大队 消防队 消防救援站 边检站 海关 消防救援支队 消防救援总队 总队
     委员会 管理委员会 管委会 居委会 村委会 居民委员会 村民委员会 人大常委会 人大 政协 常委会 组委会 筹委会 指导委员会 领导小组 人民政府 政府 办事处 街道办事处 街道办 联席会议办公室
     协会 商会 学会 联合会 总会 基金会 研究会 促进会 联谊会 理事会 互助会 慈善会 工商联 文联 科协 侨联 残联 妇联 作协 红十字会 青联 台联 法学会 同乡会 联盟 志愿者协会 总商会 行业协会 慈善总会 体育总会 贸促会 友协
     研究院 研究所 设计院 勘察院 科学院 工程院 研究中心 规划院 检测院 质检院 分院 农科院 社科院 林科院 实验室 科研所 设计研究院
     中心 服务中心 指导中心 教育中心 培训中心 活动中心 帮扶中心 援助中心 融媒体中心 救助中心 监测中心 保障中心 交流中心 文体中心 服务站 气象台 气象局 天文台 地震局
     报社 日报社 晚报社 电视台 广播电台 电台 通讯社 广播电视台 时报社 新闻社 传媒中心
     律师事务所 公证处 仲裁处 法律服务所 司法所 监狱
     管理局 管理处 管理所 管理站 监督局 监察局 工作站 林业站 农技站 水利站 管护站 救助站 检查站 收费站 兽医站 监督所
     教育局 财政局 司法局 民政局 人社局 人力资源和社会保障局 医保局 医疗保障局 卫健局 卫生局 水务局 水利局 农业局 农业农村局 林业局 园林局 环保局 生态环境局 住建局 建设局 交通局 交通运输局
     商务局 文旅局 文化和旅游局 文化局 旅游局 体育局 审计局 统计局 税务局 工商局 市场监管局 市场监督管理局 应急局 应急管理局 信访局 规划局 自然资源局 国土局 房管局 城管局 工信局 经信局 科技局
     工业和信息化局 经济和信息化局 发展和改革局 发改局 民宗局 档案局 粮食局 物价局 邮政局 邮政管理局 海事局 机关事务局 口岸局 林草局 林业和草原局 文化广电和旅游局 文广旅局 文广新局 教育和体育局 教体局 退役军人事务局 行政审批局 大数据局 金融局 乡村振兴局 国资局 质监局 药监局 安监局 烟草局 海洋局 渔业局 畜牧局 民航局 铁路局 盐务局 城市管理局 住房和城乡建设局 科学技术局 国安局 税务总局 体育总局 监管局 总局 分局 疾控局 国家局
     发改委 教委 卫健委 卫生健康委 国资委 经信委 住建委 农委 科委 建委 计委 商务委 交通委 团委 党委 党组 纪委 政法委 党工委 编办 网信办 文明办 信访办 体改委 工信委 民委 改革委 卫计委 教工委 经贸委
     市委 省委 区委 县委 州委 旗委 镇委 团市委 团省委 团区委 团县委 党委会 自治区党委 纪检委 监委 纪委监委
     财政厅 教育厅 公安厅 司法厅 民政厅 人社厅 人力资源和社会保障厅 交通厅 交通运输厅 水利厅 农业厅 农业农村厅 卫生厅 商务厅 文化厅 科技厅 工信厅 住建厅 应急管理厅 办公厅 自然资源厅 生态环境厅 文旅厅 审计厅 国土资源厅 经信厅 住房和城乡建设厅 工业和信息化厅 文化和旅游厅 退役军人事务厅
     宣传部 组织部 统战部 政法部 武装部 文明办 政研室 老干部局
     剧团 话剧团 歌舞团 艺术团 合唱团 乐团 交响乐团 杂技团 京剧院 歌剧院 剧社 乌兰牧骑 文工团 马戏团 舞蹈团 民乐团
     代表队 代表团 足球队 篮球队 排球队 志愿服务队 服务队 医疗队 救援队 突击队 女子队 男子队 俱乐部 志愿者服务队 消防大队 救援总队 联队 车队 宣讲团 工作队 施工队 抢险队 护林队 考察团 访问团
     共青团 民盟 民革 民建 民进 农工党 致公党 九三学社 中央委员会 全国委员会 执行委员会 书记处 外交部 国防部`,
  ],
  [
    'Institution',
    'site',
    `文化宫 工人文化宫 少年宫 青少年宫 文化馆 图书馆 博物馆 美术馆 科技馆 纪念馆 展览馆 档案馆 艺术馆 体育馆 体育场 体育中心 会展中心 博览中心 会议中心 游客中心 文化中心 艺术中心 健身中心
     剧院 剧场 大剧院 音乐厅 影剧院 大礼堂 俱乐部 文体馆 游泳馆 滑雪场 滑冰馆 科技中心 养老中心 照料中心`,
  ],
  [
    'Institution',
    'unit',
    `办公室 组织部 宣传部 权益保障部 保障部 生活保障部 法律工作部 经济工作部 基层工作部 网络工作部 财务部 人力资源部 安全质量部 安全环保部 维修部 运营部 市场部 技术部 工程部 研发部 综合部 党建部 群团部 党群工作部 党群部 事业部 项目部 工作部 保障科 办公厅
     党支部 党总支 团支部 团总支 党小组 业务科 生产科 技术科 安全科 调度中心 调度室 指挥部 车间 工段 班组 分拣班 作业队 医务室 教研室 院系 工作委员会 办事处 项目组 专家组 课题组 蹲点组 工作组 督导组 舞蹈社 羽毛球社 社团 分会 分社 分队 支部 财务处 人事处 教务处 后勤处 学生处 宣教部 女工部 生产部 质量部 采购部 销售部 客服部 物流部 设备部 安监部 行政部 人事部 企管部 审计部 法务部 社会工作部`,
  ],
];

export const organisationHeads: readonly OrganisationHead[] = lists.flatMap(([type, kind, list]) =>
  words(list).map((word) => ({ word, type, kind })),
);

/**
 * Single characters that end organisations' names when a word of the administration stands before them:
 * 教育|局, 发展改革|委, 安全生产|办. Tried only at the end of a segmenter's word.
 */
export const shortHeads: Readonly<Record<string, OrganisationHead>> = {
  局: { word: '局', type: 'Institution', kind: 'body' },
  委: { word: '委', type: 'Institution', kind: 'body' },
  厅: { word: '厅', type: 'Institution', kind: 'body' },
  部: { word: '部', type: 'Institution', kind: 'unit' },
  处: { word: '处', type: 'Institution', kind: 'unit' },
  科: { word: '科', type: 'Institution', kind: 'unit' },
  室: { word: '室', type: 'Institution', kind: 'unit' },
  班: { word: '班', type: 'Institution', kind: 'unit' },
  队: { word: '队', type: 'Institution', kind: 'unit' },
  所: { word: '所', type: 'Institution', kind: 'body' },
  院: { word: '院', type: 'Institution', kind: 'body' },
  厂: { word: '厂', type: 'Company', kind: 'body' },
  矿: { word: '矿', type: 'Company', kind: 'body' },
};
