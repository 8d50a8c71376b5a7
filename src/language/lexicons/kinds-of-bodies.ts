/** Words in front of a head, and heads, that name a kind of body rather than one: 分公司, 上市公司, 健身室. */
import { wordSet } from './word-trie.ts';

/** 市总 for 市总工会, as unions call each other. */
export const shortUnions: ReadonlySet<string> = wordSet('省总 市总 区总 县总 州总');

/** 市委, 团区委: the level of administration is part of the word. */
export const levelBodies: ReadonlySet<string> = new Set([
  ...wordSet('省委 市委 区委 县委 州委 旗委 镇委 自治区党委 团省委 团市委 团区委 团县委'),
  ...shortUnions,
]);

/** Heads that with a region alone still name nothing: 北京公司, 青岛企业集团, 宁波中学. */
export const weakAfterRegion: ReadonlySet<string> = wordSet(`
  公司 集团 分公司 子公司 企业集团 总公司 厂 工厂 中心 队 班 室 所 院 局 部 处 科 委 村 镇 乡 社区 基地 小区 市场 园区 景区 产业园 营业厅 营业部 门店 商店 店
  实验室 大队 工作站 服务中心 服务站 领导小组 联盟 中学 小学 学校 学院 高中 幼儿园 酒店 饭店 宾馆 超市 商场 车间 工地 大楼 办公室 事务所
  路 街 湖 山 河 江 岛 草原 口岸 渔港 海域 国道 铁路 高速公路 高速 农场 林场 煤矿 联合会 总会 协会 委员会 服务队 突击队 公园 书店 车队 支队 分会 企业
  煤业 矿业 重工 药业 乳业 酒业 水务 港务 置业 铝业 铜业 锌业 纸业 焦化
`);

/** Heads for which a name needs no brand or region: a known kind of body with any word in front of it. */
export const selfSufficient: ReadonlySet<string> = wordSet(
  '有限公司 有限责任公司 股份有限公司 集团有限公司 大学 出版社 日报社 晚报社 商业银行 律师事务所 律所 基金会 中央委员会 执行委员会 集团 集团公司',
);

/** Words that at the beginning of a clause point to the one body of their kind that the article is about. */
export const bareHeads: ReadonlySet<string> = wordSet(`
  公司 集团 学校 学院 医院 酒店 银行 煤矿
  联合会 协会 商会 联盟 基金会 促进会 互助会 研究会 合作社 俱乐部 工作站 服务站 中心
  纪念馆 博物馆 展览馆 图书馆 文化馆 文化宫 艺术团 合唱团 宣讲团 服务队 志愿服务队 研究院 研究所 疗养院 出版社
`);

/** Behind a bare level these are things, not one body: 市中心, 镇中学 stays possible, 区协会 is none. */
export const weakAfterLevel: ReadonlySet<string> = wordSet(
  '中心 队 班 室 所 处 科 部 村 路 街 社区 公园 市场 园区 景区 协会 联合会 集团 公司 委员会 工厂 厂 基地 中学 小学 学校',
);

/** Teams of a body are described, not named: 某某集团|代表队. */
export const teams: ReadonlySet<string> = wordSet(
  '代表队 代表团 车队 联队 突击队 服务队 志愿服务队 施工队 工地 市场 路 街',
);

/** Rooms that a body furnishes for its people. */
export const rooms =
  /(?:健身|阅览|活动|会议|休息|图书|接待|洽谈|理疗|母婴|哺乳|荣誉|陈列|更衣|淋浴|放松|宣泄|台球|棋牌|影音|谈心)$/u;

/** What a class teaches or how it is run: no shift or crew. */
export const courses =
  /(?:示范|培训|研修|托管|辅导|兴趣|提升|强化|学习|研讨|进修|特训|集训|训练|速成|骨干|高级|素质|公益|[夏冬]令|[晚暑寒]托|暑假|寒假|办|开|设|建|学历|大专|本科|初级|中级)$/u;

/** 疏港铁路改造|项目部: what is built names those who build it. */
export const works =
  /..(?:铁路|高铁|高速|公路|大桥|隧道|地铁|轻轨|水库|电站|机场|港|大厦|医院|[0-9一二三四五六七八九十]号线|标|标段|改造|扩建|新建|工程)$/u;

/** 320余名|铁路: a number of people or things. */
export const quantity = /^[0-9０-９]+[余多]?[名个家位人条座支项台]/u;

/** 9个, 数十家: a number of things, with its classifier. */
export const counted = /[0-9０-９一二三四五六七八九十百千万两几数多余][余多]?[个家所座处]$/u;

/** What a kind of body is called by, at the end of the words in front of the head: 新业态工会, 区域性协会. */
export const kindOfBody =
  /(?:企业|业态|[性类级型式]|街乡|乡村|楼宇|商圈|平台|组织|单位|站点|机构|系统|群体|部门|领域|区域|团队|行业|层面|人员|岗位|劳动者|从业者|联盟|新时代|新征程)$/u;

/** Kinds of bodies that the dictionary takes for names of organisations. */
export const kindsOfBodies: ReadonlySet<string> = wordSet(
  '上市公司 跨国公司 科研院所 高等院校 社会福利院 儿童福利院 福利院 孤儿院 敬老院 养老院 航空学院 保险公司 物业公司 中介公司 广告公司 旅游公司',
);

/** Kinds of schools and hospitals that with nothing in front name none: 考入师范大学. */
export const bareKinds: ReadonlySet<string> = wordSet(
  '师范大学 理工大学 科技大学 医科大学 师范学院 医学院 职业学院 技工学校 职业学校 外国语学校 实验小学 实验学校 初级中学 高级中学 完全中学 中心小学 中心幼儿园 中医院 妇幼保健院 康复医院 卫生院',
);

/** 总工会|第七届委员会: the committee of a term is the body itself. */
export const termCommittee = /第[一二三四五六七八九十]{1,3}届(?:执行)?委员会$/u;

/** 女职工委员会: bodies of a union; by themselves those of the union that the talk is of. */
export const unionsOrgan =
  /^(?:女职工(?:工作)?委员会|女工委(?:员会)?|女职委|经费审查委员会|青年工作委员会|劳动保护委员会)$/u;

/** 承建方|湘江建工集团: whoever has a part in something. */
export const party =
  /(?:承建|施工|建设|主办|承办|协办|举办|委托|投资|运营|合作|用工|用人|发包|承包|供应|[资校院厂警甲乙])方$/u;
