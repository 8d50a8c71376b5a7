/** Verbs of running something: their subject is the host, their object a programme, a facility or a fund. */
import { plainVerbs, type VerbEntry } from './verb-entry.ts';

export const hostVerbs: readonly VerbEntry[] = [
  ...plainVerbs(
    ['host'],
    `联办 合办 举办 协同举办 自办 开办 创办 组办 兴办 筹办 办起 办了 召开 开了 开起 发起 发起成立
     发起设立 设立 成立 创立 设置 开设 增开 增设 开通 打造 创建 组建 搭建 建起 建成 建立 合建 共建 新建 修建 援建
     推出 启动 推行 实施 组织开展 组织实施 组织举办 牵头 牵头组建 牵头开展 联合开展 派出 评出 评选 发布 公布 印发
     统筹建设 累计建设 研发 开发 上线 策划 主导 承接 联手打造 联合打造 联合推出 联合举办 联合主办 联合召开 联合成立 共同举办 共同主办 共同开展 签订 签署
     制定 出台 创新推出 探索推出 首创 试点 试行 引入 引进 安排 拍摄 编写 编印 创排 组织召开 组织实施 挂牌成立 辟出 浇出 开出 搭起 支起 拉起 竖起 张罗 操办 操持 挑头 搞起 摆起 办成 办出
     辟为 辟成 开辟 盖起 修起 设为 合开 试办 新开设 新设立 新增设 创设 新设 构建 培育 推进 推广 操持 建造 建好 兴建 开启 首推 订立 缔结 签下 搭起来 组织了 改造成 改建成 改造为 改建为 改成 改为 改作 扩成 修成 翻建成 腾作 立起 筹建 首倡 倡办 合伙办起 扩建成 扩建为 打造成 建设成 布置成`,
  ),
  { verb: '主办', kinds: ['host'], notBefore: /^(?:方|单位|者|权)/u },
  { verb: '承办', kinds: ['host'], notBefore: /^(?:方|单位|者|权)/u },
  // 开展 and 举行 are hosted when somebody is their subject; 活动在某地举行 is the event's own (kind `hold`).
  { verb: '开展', kinds: ['host'] },
  { verb: '举行', kinds: ['host', 'hold'] },
  // 工会组织, 社会组织, 组织者 are nouns.
  {
    verb: '组织',
    kinds: ['host'],
    notAfter:
      /(?:工会|党|党团|团|社会|群众|基层|公益|志愿|国际|妇女|行业|服务|企业|经济|群团|该|各|各级|优秀)$/u,
    notBefore: /^(?:者|部|委员|力|化|能力|形式|架构|体系|奖|关系|程度|起来|机构|工作|建设|职工|人员|Ｈ)/u,
  },
  // 队伍建设, 建设者 are nouns.
  {
    verb: '建设',
    kinds: ['host'],
    notAfter:
      /(?:队伍|文化|城市|工会|党|组织|品牌|制度|自身|经济|社会|现代化|体系|参与|投身|推进|加强|公司|项目|重大|的|法治|班组|阵地|能力)$/u,
    notBefore: /^(?:者|工程|资金|成果|工作|水平|新|局|和|、|中|工会|标准|规划|单位|项目)/u,
  },
];
