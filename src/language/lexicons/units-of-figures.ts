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
  '趟',
  '届',
]);

/** Measures that are no figures of an entity: ages, times, lengths, areas, weights. */
export const measureUnits: ReadonlySet<string> = new Set(
  (
    '岁 年 月 个月 天 日 周 小时 个小时 分钟 分 秒 个工作日 工作日 公里 千米 米 厘米 毫米 里 平方米 平方公里 亩 公顷 吨 公斤 千克 斤 克 升 ' +
    '度 摄氏度 回 级 层 楼 号 点 时 步 倍 遍 口 声 句 代 载 周年 世纪 年度 季度 个季度 年级 周岁 版 页 比 成 角 毛 伏 千伏 瓦 千瓦 兆瓦 ' +
    '立方米 海里 环 圈 拍 字 滴 杯 碗 顿 餐 眼 手 脸 身 步骤 队 组 方面 个方面 大步 阶段 角度 周期'
  ).split(' '),
);

/** A word close before the number tells what is counted: 惠及职工2万人. */
export const kindsBefore: readonly (readonly [kind: FigureKind, words: RegExp])[] = [
  [
    'beneficiaries',
    /(?:惠及|覆盖|服务(?![队站团台点窗]|中心)|帮助|救助|资助|受益|慰问|接诊|培养|帮扶|关爱|救治|诊疗|接待(?!观众|游客|参观)|带动|补助|给付|赔付|理赔|奖励|报销|帮|为|给|向|送到)[^，、；。]{0,9}$|(?:惠及|覆盖|慰问)[^，；。]{0,16}$|(?:^|计划|将|拟|共|已)[为给][^，；。]{2,24}[共等]$/u,
  ],
  [
    'participants',
    /(?:参加|参与|听众|观众|吸引|选手|运动员|报名|参赛|观看者?|培训|轮训|学员|参训|到场|选派|邀请|请)[^，、；。]{0,9}$/u,
  ],
  ['members', /(?:拥有|聘有|共有|现有|职工|成员|队员|会员|员工|遴选|从业人员)[^，、；。]{0,5}$/u],
];

/** A word behind the number, in its clause, tells what is counted: 60余名家属参加. */
export const kindsBehind: readonly (readonly [kind: FigureKind, words: RegExp])[] = [
  ['beneficiaries', /受益|享受|领到|领取|得到|获得|拿到|收到|渡过|脱困|接受|获救助|圆梦/u],
  [
    'participants',
    /参加|参与|报名|到场|参赛|参会|出席|观看|同台|竞技|选手|代表|运动员|观众|听众|学员|家属|到会|列席|结业|投票|选出|选举|表决|出师|角逐|同场|徒弟|师傅|现场|齐聚|围坐/u,
  ],
  ['members', /组成|队员|成员|会员/u],
];

/** Counted nouns that are organisations, behind 家, 个, 支 and the like. */
export const organisationNouns =
  /^(?:[^，。；、]{0,12})(?:单位|企业|公司|机构|代表队|代表团|队伍|劲旅|工会|学校|院校|中小学|班组|社区|部门|街道|镇街|乡镇|医院|银行|商户|出版社|分会|车间|试点|林场|管护站|区县|县区|站点|园区|队)/u;
/** The same in front of the number: 会员企业52家. */
export const organisationsBefore = /(?:单位|企业|公司|机构|代表队|队伍|学校|班组|工会)共?$/u;
export const organisationUnits: ReadonlySet<string> = new Set(['家', '支', '个', '所', '处']);

/** Who and what belongs to a body, right before the number: 会员530人, 基层工会213家. */
export const ownMembersBefore =
  /(?:会员|成员|职工|员工|教职工|职员|从业人员|从业者|志愿者|讲解员|签约律师|专职律师|律师|导师|讲师|教练|队员|医护人员|工作人员|技术人员|工人|干警|社员|骑手|快递员|网约车司机|会员企业|会员单位|成员单位|基层工会|下属单位|分公司|分会|工会小组|班组|网点|门店|站点|企业|单位|商户|民宿)(?:总数|人数|数量)?(?:共|已|仅|约|近|就|有|达到?|超过?|发展到|不过|只有|为|共有|总共){0,3}$/u;
/** The same behind it: 1600多名职工, 31家基层工会. */
export const ownMembersBehind =
  /^(?:在职|在岗|在册|一线|正式|专职|男|女|农民工|企业){0,2}(?:会员|职工|员工|教职工|职员|从业人员|医护人员|工作人员|技术人员|工人|干警|基层工会|分会|工会小组|会员企业|会员单位|成员单位|网点|门店)(?=[，。；、]|$)/u;
/** Counted members that only unions and associations have. */
export const unionMembers = /会员|入会|基层工会|分会|工会小组/u;
/** Verbs of having members. */
export const havingMembers =
  /(?:现有|拥有|共有|设有|下设|下辖|下属|所辖|管辖|涵盖|覆盖|吸纳|吸收|发展|联系|聘用|聘有|雇用|仅有|只有|有)[^，；。]{0,8}$/u;
/** Words with which the people counted are not the body's own: they take part, come, or get something. */
export const othersPeople =
  /(?:参加|参与|参赛|参训|参会|参评|报名|惠及|服务|培训|轮训|受益|慰问|发动|组织|动员|吸引|引导|带动|困难|帮|为|给|向|让|使|面向|走访|来自|覆盖率|代表|接待|接诊|救助|资助|激活|参保|邀请|表彰|评选|评出|抽取|随机|选派|派出|前来|到馆|到场|进场|入场|住进|入住|走进|来访|来看|观影|听讲|结业|毕业|受奖|获奖|加盟|招收|招募|互调|检查|巡查)[^，；。]*$/u;
/** 会员从最初的18人发展到530人. */
export const grownMembers =
  /(?:会员|职工|员工|从业人员|会员企业|会员单位|成员|队员|社员)[^，。；]{0,18}(?:发展|增加|增长|扩大|壮大|猛增|扩充|攀升|跃升|[变增涨升扩滚翻])(?:到|至|为|成)$/u;
/** 班组共有17人, 这支队伍有43人: people of a group. */
export const hasPeople = /(?:共有|现有|如今有|已有|目前有|只有|有|共)[^，。；]{0,2}$/u;
/** A number that began or changed: not how many they are now. */
export const membersChange = /(?:减少|流失|离职|新增|新发展|增加|入会|招聘|裁|走了|离开)/u;

/** 一年新增会员1960人, 入会司机2860人: whoever joined is a member. */
export const newMembers =
  /(?:新增|净增|新发展|发展|吸收|吸纳)(?:了)?(?:工会)?会员$|入会(?!申请|仪式|宣传|积分|率|条件|时)[^，。；]{0,14}$/u;

/** What a body does so many times or for so many: 办理案件41件, 挽回损失276万元, 举办竞赛94场. */
const bodyActs =
  '办理|受理|代理|承办|调解|化解|处理|处置|结案|办结|解决|答复|接待|解答|挽回|追回|追讨|讨回|追缴|投入|支出|筹集|筹措|募集|募得|拨付|下拨|发放|建成|建起|新建|创建|培育|选树|评选|命名|举办|开展|组织|发展|新增|吸纳|签订|服务|帮扶|帮助|救助|慰问|走访|培训|轮训|培养|带动|安置|介绍|推荐|排查|整改|完成|办案|办结|回访|巡查|推动|研发|生产|发电|输送|惠及|覆盖|提供|征集|收到|采纳|接诊|诊疗|咨询|辅导|取得|创造|实现|节约|创效|增收|降低|获得|授权|攻克|实施|推广|指导|协助|督促|协调|调处|出动|维修|检修|抢修|赔付|给付|理赔';
export const actsOfBody = new RegExp(`(?:${bodyActs})(?:了|过)?[^，；。]{0,14}$`, 'u');
/** Its cases and claims, which are counted because they are done: 受理申请236件, 赔付87万元. */
export const casesOfBody =
  /(?:受理|办理|办结|审结|调处|调解|代理|承办|答复|赔付|给付|理赔|追回|挽回|讨回)(?:了)?[^，；。]{0,14}$/u;
/** The same where a clause begins with it: ，慰问困难职工3900人次 goes on about whoever acted before. */
export const opensWithBodyAct = new RegExp(`^(?:共|累计|已|还|并|先后|又|也){0,2}(?:${bodyActs})`, 'u');
/** What one person does: 教过的矿工有1300多人, 带出徒弟43名. */
export const actsOfPerson =
  /(?:教过|带过|带出|培养|培训|指导|辅导|传授|完成|研发|研制|攻克|解决|改进|革新|发明|宣讲|授课|排除|救助|救出|调解)(?:了|过|出)?[^，；。]{0,14}$/u;
/** A stretch of time that sums up: 去年共, 五年来, 截至今年6月. */
export const summingUp =
  /累计|总计|合计|先后|共|已|以来|截至|至今|前[一二三四五六七八九十\d]+个月|季度|[过近]去?[一二三四五六七八九十两几\d]+年|[一二三四五六七八九十两几\d]+年(?:来|间|下来|里)|[这多]些?年来|近年来|[去今前]年|上半年|下半年|每年|全年|年均|本届|任期|五年/u;

/** Words by which another year's or edition's event is spoken of; 今年 and the like lead back. */
export const otherEdition =
  /(?:上一?届|前[一两二三四五六七八九几]届|(?:往届|历届)(?=大?赛|比赛|竞赛|活动)|往年|[去前]年的[^，；。]{0,8}(?:赛|大会|节|班|周|活动))(?!.*(?:今年|本届|此次|这次|本次|如今))/u;

/** 一等奖1名、二等奖2名: how many prizes there are, no people who take part. */
export const prizesBefore =
  /(?:[一二三四特]等奖|[金银铜]奖|[优组鼓贡纪][秀胜织励献念]奖|优秀组织奖|[冠亚季]军)(?:各|共|分别|奖金|分别奖励|各奖励|奖励)?$/u;

/** 每人只需交费100元, 最高赔付10万元: a price or a limit. */
export const priceBefore =
  /[一每](?:份|个|件|套|只|箱)(?:价值|总值)(?:约|近)?$|(?:交费|缴费|收费|只需|仅需|票价|单价|售价|定价|门票|最高(?!奖)|上限|最多可)[^，。；]{0,6}$/u;
/** 不得超过5次, 不低于2300元: what is laid down, not what is so. Asked of the words up to the number's end. */
export const normBefore = /(?:不得?(?:超过|少于|低于|高于|多于|大于)|至少|至多)[^，。；]{0,10}$/u;
/** 每天18元, 一人一年150元: what single people or days get. */
export const perHead = /每[人名位天日月周户]|一人一[年月]|人均/u;
/** 按初级500元、高级1500元的标准: a rate. */
export const rateBehind = /^[^，。；]{0,16}的标准/u;
/** 每7个人中就有1个: a share. */
export const shareBefore = /每$/u;
export const shareBehind = /^[^，。；]{0,6}(?:中|里)?[，]?就?有/u;
/** 可容纳500人: how many there could be. */
export const capacityBefore = /(?:可|能|可以|最多)(?:同时)?(?:容纳|供)[^，。；]{0,6}$/u;
/** 像他这样的发明家，全县有130多位: people like him, whom nothing organises. */
export const peopleLike =
  /像[^，。；]{1,16}(?:这样|那样|一样)的[^，。；]{0,4}(?:[家人师匠手员工者星]|能手|职工|标兵)，[^。；]{0,16}$/u;
/** 每年三到四期: so many or so many. */
export const rangeBefore = /[一二两三四五六七八九十0-9](?:到|至)$/u;
/** 从最初的6人发展到21人: what it was before. */
export const grewFrom = /从[^，。；]{0,6}$/u;
export const grewTo = /^(?:发展|增加|增长|扩大|扩展|提高|提升|上升|壮大|增)(?:为|到|至)/u;
/** 其中市级1个、县区6个: how a number splits up. */
export const splitBefore = /其中[^。；]{0,24}(?:级|县区|区县|企业|乡镇|街道|学校|社区|村)$/u;

/** Words by which a sum is money for something, not a price, a wage or a limit. */
export const moneyForSomething =
  /(?:标准|投入|投资|出资|拨|安排|列支|支出|开支|花费|花了|费用|经费|资金|资助|补助|补贴|奖补|捐|筹|募|规模|发放|发了|合计|共|总|累计|追回|挽回|领到|拿了|拿出|采购|成交|销售|卖出|签约|配套|垫付|给付|理赔|救助|帮扶|交到|送去|送到|送上|支付|报销|减免|节约|创收|贷款|授信|参保|成交)/u;

/** Sums that are nobody's help: wages, prices, debts, turnover. */
export const wagesAndPrices =
  /工资|月薪|年薪|薪[资水酬]|收入|利润|产值|营收|债|欠|罚|租金|房租|月租|单价|售价|报价|油价|[一每][斤吨亩件只头趟单碗份](?=[0-9])|月供|彩礼/u;
