/** What the unit of a number and the words around it say about what is counted. Data of src/relations/figures. */
import type { FigureKind } from '../../../graph-schema/ontology.ts';

/** Units of people. */
export const peopleUnits: ReadonlySet<string> = new Set(['人', '名', '人次', '位', '户', '对', '人份']);

/** Units of times that something was held. */
export const sessionUnits: ReadonlySet<string> = new Set([
  '场',
  '场次',
  '期',
  '次',
  '节',
  '轮',
  '批次',
  '课时',
  '堂',
  '站',
  '届',
]);

/** Measures that are no figures of an entity: ages, times, lengths, areas, weights. */
export const measureUnits: ReadonlySet<string> = new Set(
  (
    '岁 年 月 个月 天 日 周 小时 个小时 分钟 分 秒 个工作日 工作日 公里 千米 米 厘米 毫米 里 平方米 平方公里 亩 公顷 吨 公斤 千克 斤 克 升 ' +
    '度 摄氏度 级 层 楼 号 点 时 步 倍 遍 趟 口 声 句 代 载 周年 世纪 年度 季度 个季度 年级 周岁 版 页 比 成 角 毛 伏 千伏 瓦 千瓦 兆瓦 ' +
    '立方米 海里 环 圈 拍 字 滴 杯 碗 顿 餐 眼 手 脸 身 步骤 队 组 方面 个方面 大步 阶段 角度 周期'
  ).split(' '),
);

/** A word close before the number tells what is counted: 惠及职工2万人. */
export const kindsBefore: readonly (readonly [kind: FigureKind, words: RegExp])[] = [
  [
    'beneficiaries',
    /(?:惠及|覆盖|服务|帮助|救助|资助|受益|慰问|接诊|培养|帮扶|关爱|救治|诊疗|帮|为|给|向|送到)[^，、；。]{0,9}$/u,
  ],
  [
    'participants',
    /(?:参加|参与|听众|观众|吸引|选手|运动员|报名|参赛|观看者?|培训|轮训|学员|参训|到场|选派|邀请|请)[^，、；。]{0,9}$/u,
  ],
  ['members', /(?:拥有|聘有|共有|现有|职工|成员|队员|会员|员工|遴选|从业人员)[^，、；。]{0,5}$/u],
];

/** A word behind the number, in its clause, tells what is counted: 60余名家属参加. */
export const kindsBehind: readonly (readonly [kind: FigureKind, words: RegExp])[] = [
  ['beneficiaries', /受益|享受|领到|领取|得到|获得|拿到|渡过|脱困|接受|获救助|圆梦/u],
  [
    'participants',
    /参加|参与|报名|到场|参赛|参会|出席|观看|同台|竞技|选手|代表|运动员|观众|听众|学员|家属|到会|列席|结业|出师|角逐|同场|徒弟|师傅|现场|齐聚|围坐/u,
  ],
  ['members', /组成|队员|成员|会员/u],
];

/** Counted nouns that are organisations, behind 家, 个, 支 and the like. */
export const organisationNouns =
  /^(?:[^，。；、]{0,12})(?:单位|企业|公司|机构|代表队|代表团|队伍|劲旅|工会|学校|院校|中小学|班组|社区|部门|街道|镇街|乡镇|医院|银行|商户|出版社|分会|车间|试点|林场|管护站|区县|县区|站点|园区|队)/u;
/** The same in front of the number: 会员企业52家. */
export const organisationsBefore = /(?:单位|企业|公司|机构|代表队|队伍|学校|班组|工会)共?$/u;
export const organisationUnits: ReadonlySet<string> = new Set(['家', '支', '个', '所', '处']);
