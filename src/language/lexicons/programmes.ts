/**
 * Words that make and surround the names of programmes: head nouns by kind, the verbs that hold, join or build them,
 * the determiners that point to one and the modifiers that name none. Data only; the rules are in
 * src/entities/programmes.
 */

import { ceremonies, isCeremony, partMeetings } from './ceremonies.ts';
import { comingVerbs } from './verbs/attendance-verbs.ts';

export type ProgrammeKind =
  | 'meeting'
  | 'ceremony'
  | 'contest'
  | 'training'
  | 'activity'
  | 'show'
  | 'facility'
  | 'scheme'
  | 'service'
  | 'award';

/** A noun that ends names. */
export interface HeadNoun<Kind extends string> {
  readonly text: string;
  readonly kind: Kind;
  /** `strong`: with a modifier it names by itself (座谈会, 助学金); `weak`: it needs a name or a host (活动, 资金). */
  readonly strength: 'strong' | 'weak';
}
export type ProgrammeHead = HeadNoun<ProgrammeKind>;

const strongHeads: Readonly<Record<ProgrammeKind, string>> = {
  meeting:
    '谈心会 叙谈会 ' +
    '座谈会 推进会 部署会 发布会 报告会 研讨会 交流会 分享会 恳谈会 推介会 招聘会 洽谈会 协调会 调度会 ' +
    '通报会 说明会 听证会 论证会 评审会 宣讲会 观摩会 现场会 联席会 见面会 对接会 茶话会 联谊会 ' +
    '培训会 家长会 演讲会 朗诵会 故事会 读书会 议事会 碰头会 专题会 工作会 述职会 ' +
    '会议 工作会议 扩大会议 联席会议 代表大会 代表会议 全委会 全委会议 职代会 会员大会 大会 全会 年会 峰会 论坛 分论坛 主论坛 子论坛 沙龙 例会 ' +
    '歌会 山歌会 庆祝会 生日会 诵读会 品鉴会 赛马会 协商会 议政会 专题会 答谢会 报到会 党课 学习会 ' +
    '朗读会 朗诵会 吟诵会 品读会 鉴赏会 诗会 展示会 演示会 体验会 观影会 说明会 交心会 沟通会 学术会 订货会 展览会 博览会 交易会 展销会 广交会 服贸会 进博会 高峰会 圆桌会 恳谈日 ' +
    '院坝会 板凳会 屋场会 坝坝会 辩论会 答辩会 评议会 拍卖会 义卖会 欢送会 欢迎会 庆功会 团拜会 灯谜会 赏月会 品茶会 斗茶会 歌友会 书友会 追思会 纪念会 庆典',
  ceremony:
    '拜师礼 成人礼 毕业礼 开学礼 荣退礼 仪式 捐赠仪式 ' +
    '开学典礼 典礼 晚会 联欢会 联欢晚会 文艺晚会 签订仪式 拜师会',
  contest:
    '预选赛 资格赛 淘汰赛 循环赛 赛龙舟 龙舟竞渡 竞渡 争霸战 技能争霸 健身赛 广播操赛 健美操赛 拼装赛 救援赛 ' +
    '大赛 竞赛 比赛 决赛 总决赛 半决赛 初赛 复赛 预赛 联赛 锦标赛 邀请赛 公开赛 挑战赛 对抗赛 选拔赛 争霸赛 友谊赛 技能赛 ' +
    '擂台赛 表演赛 接力赛 排位赛 巡回赛 职工赛 比武 大比武 练兵 大练兵 运动会 亚运会 全运会 奥运会 冬奥会 亚冬会 残奥会 ' +
    '足球赛 篮球赛 排球赛 乒乓球赛 羽毛球赛 网球赛 台球赛 棋牌赛 象棋赛 拔河赛 龙舟赛 长跑赛 自行车赛 歌手赛 演讲赛 知识赛 ' +
    '诗词大会 擂台赛 大比拼 大比武 长跑 越野跑 半程马拉松 趣味赛 竞技赛 技艺赛 交流赛 团体赛 通讯赛 云比武 大拉练 山歌赛 厨艺赛 歌咏赛 接龙赛 骑行赛 登山赛 钓鱼赛 挑战赛 打擂 会战 大会战 那达慕 ' +
    '马拉松 擂台 杯赛 赛事 球赛 辩论赛 书法赛 田径赛 游泳赛 跳绳赛 登高赛 插花赛 烹饪赛 点钞赛 叉车赛 焊接赛 收割赛 驾驶赛 救护赛 接力赛 分站赛 大奖赛 精英赛 巅峰赛 直播赛 创业赛 创新赛',
  training:
    '夜学 夜课堂 特训班 专题班 专题课 实训班 专修班 研讨班 专训班 复习班 考前班 研学班 亲子班 周末班 暑期班 寒假班 精品课 体验班 云课 云夜校 ' +
    '培训班 体验营 训练营 研修班 集训班 进修班 提升班 辅导班 兴趣班 托管班 学习班 轮训班 读书班 示范班 技能班 ' +
    '公益班 首期班 特训营 夏令营 冬令营 研习营 夜校 讲座 大讲堂 讲堂 公开课 思政课 微课堂 大课堂 体验课 慕课 集训 研学 研学营 实训营 暑托班 寒托班 晚托班 爱心班 识字班 扫盲班 双语班 直播课 强化班 速成班 冲刺班 研习班 高级班 初级班 微党课 四点半课堂 周末课堂 训练班 ' +
    '研修营 集训营 实践营 交流营 成长营 亲子营 科学营 探亲营 冬训营 工匠营 创业营 讲习班 提高班 安全课 实操课 技能课 公益课 手艺课 夜课 短训班',
  activity:
    '运动汇 文体节 体育大会 健身大会 徒步大会 双选会 鹊桥会 夜集 早集 年货节 巴扎 读书季 阅读季 健身节 服务季 维权周 宣传季 活动季 体验周 体验月 体验季 文化季 文化月 安康杯 ' +
    '系列活动 主题活动 专项行动 专项活动 文化节 艺术节 体育节 读书节 美食节 音乐节 电影节 戏剧节 科技节 丰收节 购物节 服务节 ' +
    '旅游节 灯会 庙会 嘉年华 活动周 活动月 活动日 宣传周 宣传月 宣传日 开放日 接待日 服务日 咨询日 服务月 服务周 安全月 体验日 游园会 疗休养 劳模疗养 职工疗养 劳模休养 职工休养 疗养休养 休假疗养 ' +
    '专场招聘 直播带岗 带岗直播 招聘季 毅行 电影周 电影月 读书月 读书周 阅读月 安全生产月 慰问周 文化周 关爱周 维权月 普法月 普法周 入会月 质量月 合唱节 故事汇 故事会 博览周 徒步 健步行 健康跑 公益行 健康行 关爱行 平安行 光明行 接力跑 定向越野 户外拓展 健步走 徒步走 劳动竞赛 志愿行 集体婚礼 集体生日 团圆饭 年夜饭 百家宴 长街宴 开渔节 采摘节 火把节 泼水节 龙舟节 登山节 骑行节 招聘夜市 婚礼 相亲会 交友会 游园 答题 知识问答 有奖问答 问答 文艺演出 慰问演出 汇报演出 ',
  show:
    '邮展 剪纸展 根雕展 篆刻展 绘画展 手工展 创意展 非遗展 实物展 精品展 图文展 个展 群展 ' +
    '书画联展 职工书画展 手工艺品展 技艺秀 才艺秀 时装秀 票友会 歌咏会 专场音乐会 民歌会 摄影展 书画展 书法展 美术展 作品展 成果展 图片展 主题展 巡展 特展 联展 画展 影展 成就展 文献展 工艺展 技艺展 珍品展 ' +
    '书画摄影展 展览 展演 汇演 会演 巡演 演唱会 音乐会 演奏会 订货展 图书展 书展 车展 灯光秀 展播 展映 巡回展 巡回演出 篝火晚会 舞台剧 专场演出 文艺汇演 小剧场 情景剧 皮影戏 快板书 音乐剧',
  facility:
    '爱心站 暖心站 能量站 补能站 小憩站 关爱站 温馨站 爱心亭 歇脚亭 服务亭 便民亭 休息亭 遮阳亭 读书吧 阅读吧 阅读角 图书室 书斋 书苑 阅读站 育婴室 饭堂 餐吧 助餐站 爱心角 暖心角 协商室 议事堂 调处室 攻关站 攻关室 创新室 创新站 创新工坊 小窝 小筑 谈心屋 谈心角 减压舱 解压室 咖啡角 热水站 饮水站 送水点 爱心浴室 遮阳棚 暖心棚 休憩站 休憩室 便民屋 便民站 爱心工坊 暖心工坊 共享书房 共享客厅 ' +
    '法律援助站 援助站 会客厅 茶水站 饮水点 清凉站 暖蜂站 加油屋 工会小院 影院 自习室 托管中心 托育中心 图书角 爱心柜 共享厨房 共享食堂 助餐点 送餐点 理发屋 便民服务点 检修点 司机食堂 工友食堂 ' +
    '驿站 书屋 工作室 司机之家 职工之家 会员之家 建设者之家 骑手之家 户外劳动者之家 小站 服务站点 工会服务站 爱心服务点 ' +
    '爱心屋 爱心小屋 妈妈小屋 母婴小屋 母婴室 暖心屋 心灵小屋 解忧屋 谈心室 心灵港湾 书吧 共享书架 书箱 体检车 ' +
    '体检车 书香车 数字展馆 数字书屋 健身角 读书角 服务角 办理角 调解室 维权岗 工友之家 工人之家 船员之家 海员之家 教工之家 劳模之家 工匠之家 女工之家 环卫工之家 小哥之家 示范点 劳模馆 工匠馆 ' +
    '零工驿站 零工市场 爱心冰柜 爱心冰箱 纳凉点 避暑点 供水点 补给点 补给站 水站 暖心点 候工室 候工厅 哺乳室 更衣室 减压室 宣泄室 疏导室 理疗室 调处室 议事室 康复室 歇脚处 休憩处 ' +
    '充电站 托管点 托育点 爱心食堂 爱心餐厅 爱心车队 工坊 巧手坊 茶座 书亭 书院 学堂 微讲堂 讲习所 调解站 巡回法庭 流动法庭 仲裁庭 议事厅 恳谈室 大篷车 宣传车 大讲坛 讲坛 职工小家 减压屋 卫星工厂 帮扶车间 扶贫车间 爱心超市 爱心厨房 歇脚屋 歇脚点 加油小站 共享空间 阅读空间 ' +
    '书房 茶馆 茶铺 茶亭 粥铺 咖啡屋 咨询室 心理咨询室 托管室 厂史馆 陈列馆 体验馆 科普馆 图书车 医疗车 服务车 书车 补给船 修理铺 修车铺 缝补站 换电站 ' +
    '停靠点 停靠站 纳凉亭 探亲房 夫妻房 青年公寓 解忧小屋 法援站 法律援助点 维权站 工作坊 议事亭 休憩点 休息站 法援车 餐车',
  scheme:
    '大病救助 生活救助 困难帮扶 帮扶救助 金秋助学 职工互助 小额贷款 创业贷款 积分商城 ' +
    '互助保障计划 互助保障 互助计划 医疗互助 专项工作 专项规划 保障计划 行动计划 三年行动 培养工程 加强年 提升年 攻坚年 建设年 ' +
    '服务年 创建年 医疗险 意外险 重疾险 互助保险 补充保险 二次报销 惠民保 师带徒 监测平台 学习社区 学习平台 服务平台 信息平台 云平台',
  service: '义诊 托管服务 代驾服务',
  award:
    '优秀案例 典型案例 示范案例 创新案例 最佳案例 十佳案例 十大案例 五一劳动奖章 五一劳动奖状  劳动奖章 劳动奖状 工人先锋号 青年文明号 巾帼文明岗 巾帼标兵岗 五一巾帼奖',
};

const weakHeads: Readonly<Record<ProgrammeKind, string>> = {
  meeting: '座谈 庭审 聚会',
  ceremony: '揭牌 揭幕',
  contest: '对抗 争霸 ' + '赛项 赛 杯 PK 攻坚战 攻坚 擂台赛 攻关 攻关赛 路演',
  training: '培训 课程 课堂 宣讲 训练 微课 讲解 实训 授课 轮训 课 班 营 云课堂 讲座课 沙盘',
  activity:
    '工间操 广播操 健身操 专场 征文 征稿 推选 寻访 放映 观摩 拓展 拉练 演习 配镜 修脚 评议 大走访 家访 接访 送岗 拜年 送考 团拜 竞走 采摘 ' +
    '活动 行动 征集 评选 巡讲 慰问 送温暖 送清凉 送健康 普法 体检 走访 募捐 捐赠 采风 演练 比拼 朗诵 诵读 快闪 打卡 节 观影 季 夜 之夜 秀 市集 大集 集市 义卖 义演 义剪 义修 巡诊 义务维修 筛查 结对 微心愿 心愿 短视频 直播 夜市 早市 骑行 登山 徒步 竞猜 灯谜 开放周 联欢 联谊 团建 评比 巡展 宴 巡视 跑 技能认定 等级认定 集体协商 要约行动 早茶 茶会 月 周 日',
  show: '演出 表演 节目 展区 展台 展',
  facility:
    '服务点 服务站 工作站 联络站 接待站 救助站 站点 食堂 小屋 阅览室 活动室 健身房 休息区 休息室 车棚 冰场 维修点 分站 之家 教室 讲习所 基地 家园 直播间 长廊 文化墙 菜园 点 铺 屋 角 厨房 公寓 宿舍 诊室 医务室 阅读室 俱乐部 球场 超市 浴室 洗衣房 理发室 理发店 书架 书柜 充电桩 凉亭 大巴 专列 专车 专机 包机 巴士 车队 便利店 ' +
    '小家 小院 心愿墙 实训室 实训中心 体验中心 健身中心 托管中心 服务角 阅览角 茶歇区 示范区 剧场',
  scheme:
    '公众号 网站 云平台 ' +
    '项目 计划 工程 试点 平台 机制 制度 办法 保险 险 改革 规划 小程序 专区 专线 班车 热线 联盟 模式 品牌 工作法 操作法 共同体 公约 集体合同 协商 礼包 大礼包 消费券 券 卡 一卡通 一码通 一件事 贷 App APP 信箱 直通车 课题 套餐 清单 备忘录 协议 协议书 ' +
    '宣讲团 讲师团 轻骑兵 服务队 突击队 志愿服务队 小分队 先锋队 艺术团 合唱团 队 巡视团 监督团 评议团 观察团 顾问团 小组 互助组',
  service: '服务 志愿服务 法律援助 法律咨询 心理咨询 门诊 专窗 代理 家庭病床 咨询台 直通车 绿色通道',
  award: '奖 奖章 称号',
};

const toHeads = (
  table: Readonly<Partial<Record<ProgrammeKind, string>>>,
  strength: ProgrammeHead['strength'],
): readonly ProgrammeHead[] =>
  Object.entries(table).flatMap(([kind, words]) =>
    words
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, kind: kind as ProgrammeKind, strength })),
  );

/** What places for working people are there for, and what such places are: 职工减压舱, 骑手充电站. */
const purposes =
  '关爱 关怀 爱心 暖心 温馨 便民 休憩 歇脚 小憩 阅读 读书 减压 解压 解忧 心灵 谈心 调解 维权 议事 协商 母婴 妈妈 亲子 充电 补给 能量 纳凉 避暑 取暖 饮水 助餐 创新 攻关 练兵 普法 宣泄 理发';
const rooms = '室 屋 小屋 站 小站 驿站 亭 角 吧 岗 舱 栈 空间 工坊';
const purposeRooms = purposes.split(' ').flatMap((purpose) => rooms.split(' ').map((room) => purpose + room));

/** Head nouns by their text. */
export const programmeHeads: ReadonlyMap<string, ProgrammeHead> = new Map(
  [
    ...toHeads({ facility: purposeRooms.join(' ') }, 'strong'),
    ...toHeads(weakHeads, 'weak'),
    ...toHeads({ meeting: partMeetings.join(' '), ceremony: ceremonies.join(' ') }, 'strong'),
    ...toHeads(strongHeads, 'strong'),
  ].map((head) => [head.text, head]),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));

/** Somebody holds or makes the object: 举办了一场培训班, 打造“…”, 建起驿站. */
export const hostVerbs = words(
  '召开 举办 举行 开展 组织 启动 打造 设立 开设 推出 实施 承办 主办 协办 发起 创办 创建 创立 成立 建成 建起 建立 建设 搭建 开办 开通 ' +
    '上线 办 办起 办了 设 设置 增设 增开 开起 开出 策划 筹办 牵头 联办 合办 合建 共建 自办 首创 推行 挂牌 兴办 承接 ' +
    '承建 组建 筹建 举办了 开展了 启用 建 新建 新设 创设 投用 支起 摆起 张罗 上演 举行了 ' +
    '创设 新开设 新设立 新增设 构建 操办 操持 搞起 搭起 建好 兴建 修建 建造 开启 ' +
    '送出 赠出 首推 开出 推开 运营 开放 布设 铺开 办成 改成 改造成 改建成 扩成 建为 变成 升级为 打造成 打造为 改建为 改造为 辟为 辟成 辟出 开辟 盖起 修起 搞起 ',
);

/** Somebody holds a show or gives a service as a present: 送上一台演出, 带来一场义诊. */
export const presentingVerbs = words('送上 带来 献上 奉献 奉上 呈献 呈现 送来 送去 提供');

/** Somebody takes part in the object: 参加大赛, 亮相订货会. */
export const joinVerbs = words(
  `${comingVerbs} ` +
    '主持 走进 会师 见证 报名 入选 入围 应邀 受邀 参赛 体验 加入 冲击 角逐 征战 备战 支持 助力 协助 指导 赞助 ' +
    '传达 筹备 迎战 服务 保障 获得 获 赢得 夺得 荣获 斩获 担任',
);

/** Verbs that are said of events only: a name ends before them unless a ceremony's noun follows (开班 仪式). */
export const openingVerbs = words(
  '开幕 闭幕 落幕 启幕 开赛 收官 开营 闭营 开班 结班 开讲 开锣 开演 开唱 开跑 开园 开播 开馆 开桨 开擂 开拍 开奖 开训 ' +
    '鸣枪 鸣锣 鸣哨 鸣笛 启程 上演 揭晓 落成 竣工 举行 召开 结业 结束 结营 结课 开课 开场 谢幕 起跑 开打 开机 开市 开镰 开捕 开耕 落槌 收锣 擂响 首映 首演 开评 开灶 开伙 开饭',
);

/** The event is the subject: 大赛落下帷幕, 展览开幕. */
export const eventVerbs: ReadonlySet<string> = new Set([
  ...openingVerbs,
  ...words(
    '举办 启动 揭幕 拉开 落下 圆满 正式 顺利 成功 隆重 如期 火热 揭牌 投用 启用 上线 开放 打响 走进 吸引 举行了 始于 创办 创办于 ' +
      '亮相 开工 完成 实施 开启 开始 起步 登场 打擂 收了官 进行 持续 启航 开闸 开通 运行 运营 挂牌 开业 开张 建成 竣工 投运 营业',
  ),
]);

/** The event is the subject, and goes on or is taken somewhere: 剪纸班每周六上课, 讲座开到工地. */
export const goingOnVerbs = words(
  '来到 上课 开到 开进 办到 办进 搬到 搬进 搬上 送到 送进 落户 设在 摆进 摆到 移师 迁到',
);

/** One named programme is pointed to: 此次活动, 本届大赛. */
export const pointingWords = words(
  '此次 本次 这次 该 此 本 这 那 本届 此项 该项 这项 这一 这场 这个 此届 当天 当日 上述 这笔 该届 这批 此批',
);

/** Words that make a phrase general: 各类活动, 一系列培训, 类似活动. */
export const genericWords = words(
  '这样 那样 这种 那种 各类 各种 各项 各式 各级 各个 各 多种 多类 多项 多场 多次 一系列 系列 有关 相关 类似 其他 其它 任何 某些 许多 很多 大量 不少 所有 ' +
    '全部 每 每个 每次 每项 每场 一些 几个 几场 日常 常态化 丰富多彩 形式多样 多样 多样化 丰富 多彩 大型 重要 特色 精彩 优质 ' +
    '常规 具体 此类 同类 这些 那些 上述 一个个 一项项 一场场 历次 历届 往届 下届 上届 下个 上个 下一个 上一个 下一场 下一届 下一期 下一站 下一批 上一场 上一届 上一期',
);

/** Modifiers that alone name nothing: 职工活动, 文体活动, 培训项目. */
export const emptyModifiers = words(
  '职工 员工 劳模 工匠 工会 群众 文体 文化 体育 公益 集体 主题 专题 专项 现场 线上 线下 培训 比赛 宣传 教育 学习 慰问 帮扶 服务 志愿 工作 ' +
    '业务 技能 生产 安全 企业 单位 公司 社会 生活 健康 优质 特色 精准 有效 暖心 免费 相关 重点 重大 系列 主要 各类 基层 传统 ' +
    '沿线 课程 户外 室内 户内 午间 节日 民生 惠民 便民 实事 创新 试点 年度 季度 全体 全员 劳动 竞赛 本职 日常 帮助 关爱 活动 项目 建设 改革 发展 岗位',
);

/** Verbs after which a noun phrase begins: never a modifier inside a programme's name. */
export const predicateVerbs = words(
  '晋级 晋升 进入 获评 评为 授予 颁发 获得 荣获 取得 赢得 夺得 带动 推动 促进 提供 享受 利用 通过 围绕 结合 依托 借助 邀请 聘请 请来 选派 选送 派出 ' +
    '送去 送来 献上 奉上 前往 来到 走进 走到 开到 深入 进行 完成 结束 收到 接到 发放 下发 印发 拨付 下拨 投入 捐赠 捐助 资助 赠送 赠予 送上 送到 使用 ' +
    '用于 包括 包含 涵盖 覆盖 成为 作为 称为 名为 列入 纳入 写进 加大 提高 提升到 扩大 增加 减少 降低 吸纳 招收 收治 容纳 达到 超过 突破 惠及 吸引 ' +
    '要求 指出 强调 表示 希望 认为 介绍 告诉 据悉 看到 听到 感受 了解 认识 知道 喜欢 喜爱 热爱 适应 满足 ' +
    '统筹 负责 坚持 坚守 保持 提醒 呼吁 号召 引导 激励 鼓励 发动 团结 带领 率领 陪同 接受 聆听 阅览 ' +
    '宣布 宣读 听取 审议 决定 评出 选出 产生 诞生 涌现 遴选 获批 认可 入驻 落户 落地 ' +
    '切实 充分 积极 认真 扎实 主动 严格 及时 大力 全力 着力 努力 持续 不断 进一步 有效 有序 切切实实 逐步 逐项 共同 一同 一起 分别 先后 陆续 纷纷 ' +
    '掌握 做好 办好 建好 用好 搞好 恢复 重启 继续 停办 不办 没办 未办 不设 暂停 中止 中断 发挥 彰显 体现 体会 见到 遇到 碰到 想到 谈到 说到 提到 听说 得知 获悉 知晓 关注 重视 ' +
    '回忆 回顾 期待 盼望 盼着 等待 等候 赶到 赶来 抵达 返回 离开 留在 站在 坐在 走上 登上 捧回 拿到 领到 领取 收获 摘下 拿下 捧起 ' +
    '改变 缓解 弥补 填补 破解 化解 打通 打破 延长 缩短 调整 变更 取消 增添 添置 购置 购买 采用 采取 启动了 实现 确保 力争 争取 努力 ' +
    '能够 可以 可能 应该 必须 需要 愿意 敢于 善于 便于 利于 有助于 致力于 忙着 正在 仍在 一直 负担 承担 担负 肩负 支付 缴纳 花费 花掉 ' +
    '说起 谈起 提起 想起 拿起 端起 举起 续签 签订 签署 签下 达成 缔结 派来 派出 请到 请出 拿出 掏出 拿来 端来 端上 摆上 搬上 加上 搬来 带来 带上 换上 穿上 挂上 贴上 装上 配上 用上 住进 搬进 搬到 走出 走遍 ' +
    '位于 坐落 设在 设有 设置 配备 配齐 拥有 享有 具有 没有 存在 出现 发生 面向 针对 立足 着眼 聚焦 瞄准 突出 营造 形成 ' +
    '掀起 兴起 迎来 迎接 喜迎 欢度 弘扬 践行 贯彻 落实 贯彻落实 学习贯彻 展现 展出 传递 ' +
    '来自 出自 截至 截止 图为 正值 适逢 恰逢 鸣哨 拉开 落下 揭晓 报名 就是 这是 正是 也是 还是 即是 还有 共有 只有 既有 又有 已有 现有 建有 办过 开过 举办过 办下 设 请 让 使 令 把 将 要 会 能 可 需 须 想 ' +
    '做 办 开 送 给 去 来 到 进 上 下 出 回 过 起 看 听 说 讲 带 领 拿 用 靠 凭 按 经 由 为 是 有 在 从 向 对 与 同 跟 和',
);

/** Verbs that may stand inside a name (滑雪普及活动) or before one (普及…): at the front of a phrase they are no part of it. */
export const frontVerbs = words(
  '评选 总结 学习 推广 普及 申报 推荐 展示 讨论 研究 分享 参观 观看 纪念 庆祝 讲述 传承 命名 认定 帮助 协助 通报 动员 评定 欣赏 ' +
    '演绎 传播 面对 解决 组织 开展 管理 建设 推进 保障 支持 服务 发布 宣传 宣讲 采购 观摩 体验 征集 组建 参与 策划 指导 展出 缓解 ' +
    '部署 公布 安排 筹划 布置 改造 运营 整合 融合 优化 完善 健全 规范 加强 提升 增强 巩固 拓展 创新 深化 关爱 关心 慰问 走访 看望',
);

/** Of the verbs above, those that are mostly nouns when a noun stands before them: 队伍建设改革推进会, 就业服务活动. */
export const nounVerbs = words(
  '建设 部署 实施 安排 管理 服务 保障 支持 指导 落实 推广 推行 设置 策划 创建 培育 征集 报名 体验 参与 助力 协助 观摩 启动 发布 传达 帮扶 组建 上线 引进 推进',
);

/** Verbs of speech after which an official urges: nothing new is a programme there. */
export const urgingVerbs = words('强调 要求 指出 提出 希望 表示 勉励 号召 呼吁 认为 寄语');

/** An event inside a greater one; its full name is the greater one's with this after it. */
const partHeads: ReadonlySet<string> = new Set([
  ...ceremonies,
  ...partMeetings,
  ...words('决赛 总决赛 半决赛 初赛 复赛 预赛 预选赛 资格赛 排位赛 首期班'),
]);

/** Whether such a head names a part of a greater event: 闭幕式, 决赛, 开窑仪式. */
export const namesPart = (head: string): boolean => partHeads.has(head) || isCeremony(head);

/** Times of the year that may stand inside a name: 暑期托管班, 新春慰问活动. */
export const nameTimes = words(
  '暑期 寒假 暑假 春季 夏季 秋季 冬季 新春 春节 元旦 元宵 端午 中秋 国庆 重阳 七夕 清明 五一 八一 七一 三八 妇女节 劳动节 儿童节 ' +
    '国庆节 母亲节 护士节 午间 夜间 周末 夏日 冬日 夏夜 年末 岁末 新年 雪季 冰雪季 假期 世纪 户外 线上 线下 室内 云上 空中 网上 ' +
    '海上 水上 冰上 掌上 指尖 院内 校内 国内 国际',
);

/** Kinds of performance that stand before a title in 《》. */
export const performanceGenres = words(
  '话剧 歌剧 舞剧 音乐剧 情景剧 微短剧 短剧 儿童剧 皮影戏 木偶剧 哑剧 京剧 豫剧 越剧 黄梅戏 花鼓戏 采茶戏 彩调 花灯 现代戏 小戏 戏曲 秧歌剧 ' +
    '小品 相声 快板 快板书 评书 三句半 歌曲 组歌 合唱 大合唱 独唱 重唱 联唱 对唱 民歌 长调 山歌 歌舞 舞蹈 独舞 群舞 街舞 朗诵 诗朗诵 情景朗诵 ' +
    '诵读 器乐 打击乐 民乐 合奏 独奏 齐奏 交响诗 微电影 电影 纪录片 动画片 说唱 表演唱',
);

/** What is built, when a project or works are named after it: 东山隧道工程, 地铁6号线项目. */
export const builtThings =
  /(?:号线|大桥|特大桥|隧道|铁路|高铁|公路|高速|国道|省道|水库|电站|水电站|核电|机场|码头|港|管廊|管道|水利|灌区|枢纽|电厂|风电|光伏|医院|学校|厂房|产业园|安置房|输变电|变电站|调水|引水|航道|船闸|棚改|地铁|改造|扩建|新建|改建|重建)/u;

/** Somebody is named the winner of the quoted title that follows. */
export const awardWords = words(
  '获评 评为 授予 获得 荣获 获颁 入选 命名为 认定为 摘得 捧得 颁发 颁授 喜获 评选为 表彰为 发布 公布 评出 评选出 揭晓 表彰 表彰了',
);

/** Last words of quoted metaphors that name nothing: 搭起“连心桥”, 撑起“保护伞”. */
export const figurativeHeads: readonly string[] = [
  ...words(
    '桥 伞 港湾 加油站 升级版 主心骨 娘家人 快车道 新引擎 引擎 主力军 先锋队 排头兵 领头雁 压舱石 助推器 稳定器 防火墙 防护网 安全网 ' +
      '及时雨 定心丸 后盾 靠山 组合拳 路线图 时间表 施工图 任务书 责任田 金钥匙 敲门砖 指挥棒 风向标 晴雨表 金名片 名片 品牌 样板 ' +
      '最后一公里 零距离 面对面 一站式 加速度 温度 力量 精神 梦想 舞台 盛宴 大餐 阵地 堡垒 底线 红线 生命线 基本功 硬功夫 绝活 难题 ' +
      '痛点 堵点 门槛 账本 清单 菜单 套餐 盲区 短板 动力源 孵化器 聚宝盆 百宝箱 万花筒 活地图 活字典 智囊团 大家庭 摇篮 沃土 根 魂',
  ),
];

const pointable: Readonly<Record<string, readonly ProgrammeKind[]>> = {
  活动: ['activity', 'contest', 'training', 'show', 'service', 'ceremony', 'meeting', 'scheme'],
  系列活动: ['activity'],
  会议: ['meeting'],
  大会: ['meeting'],
  大赛: ['contest'],
  比赛: ['contest'],
  竞赛: ['contest'],
  赛事: ['contest'],
  决赛: ['contest'],
  仪式: ['ceremony'],
  培训: ['training'],
  培训班: ['training'],
  课程: ['training'],
  项目: ['scheme', 'activity', 'facility', 'service'],
  平台: ['scheme'],
  服务: ['service', 'scheme', 'facility'],
  展览: ['show'],
  演出: ['show', 'ceremony'],
  专场: ['activity', 'show'],
};

/** Kinds of programme that a bare noun can point to, where it is not only its own kind. */
export const pointableBy: ReadonlyMap<string, readonly ProgrammeKind[]> = new Map(Object.entries(pointable));
