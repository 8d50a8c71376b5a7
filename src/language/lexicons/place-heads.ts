/** The words that names of places end in. The recogniser finds them first and looks to the left for the name. */
import { words } from './word-trie.ts';

/**
 * `area`: a township, village or zone, which can also stand at the beginning of a body's name (兴旺村|村委会).
 * `site`: a building, road, park, station: somewhere to be or to hold something.
 */
export type PlaceHeadKind = 'area' | 'site';

const areas = words(`
  街道 镇 乡 村 社区 新区 新片区 开发区 高新区 经开区 高新技术产业开发区 经济技术开发区 经济开发区 保税区 综合保税区 综保区 工业园 工业园区 产业园 产业园区 科技园 科技园区 软件园 物流园 物流园区
  示范区 度假区 风景区 景区 自贸区 自贸试验区 保护区 苏木 嘎查 创业园 创意园 农业园 汽配园 食品园 电商园 双创园 职教园 汽配城 建材城 五金城 服装城 家居城 科学城 大学城 街区 历史街区 化工园区 化学工业园 园区 工业区 商务区 物流基地 产业基地 新城 生态城 小区 家属院
`);

const sites = words(`
  大厦 广场 公园 路 街 大街 大道 大桥 火车站 高铁站 汽车站 客运站 地铁站 车站 机场 航站楼 码头 港 港区 渔港 服务区 收费站 高速公路 高速 国道 铁路 水库 湖 山 岛 河 江 水电站 隧道
  湿地公园 森林公园 植物园 动物园 展示中心 体育中心 奥林匹克中心 奥体中心 会议中心 博览中心 游客中心 剧院 剧场 大剧院 音乐厅 影剧院 文体馆 游泳馆 滑冰馆 站 会展中心 国际会议中心 礼堂 会堂 大礼堂 实训楼 教学楼 办公楼 综合楼 大楼 展厅 体育场 体育馆 露营地 营地 场站 公交场站 换乘站 步行街 商业街 街区 商圈 市场 批发市场 菜市场
  建设工地 项目工地 工地 矿井 船坞 胡同 弄 巷 古镇 古城 古村 寺 塔 遗址 故居 烈士陵园 陵园 纪念碑 训练基地 实训基地 教育基地 实践基地 基地 滑雪场 滑冰场 冰场 足球场 篮球场 游乐园 影城 冰雪大世界 欢乐谷 海滩 沙滩 海域 草原 林海 口岸 瀑布 峡谷 大峡谷 沙漠 湿地 花园 家园 度假村 生态园 观光园 采摘园 科创园 总部基地 集聚区 创新区 隧洞 立交桥 高架桥 渡口 堤坝 大坝 灯塔 老街 文化街 艺术区 创客空间 会客厅 露天煤矿 观景台
`);

export const placeHeads: readonly (readonly [word: string, kind: PlaceHeadKind])[] = [
  ...areas.map((word) => [word, 'area'] as const),
  ...sites.map((word) => [word, 'site'] as const),
];

/** Words that a venue ends in where the text says that something is held there: more than those that make a name alone. */
export const venueHeads: readonly string[] = [
  ...words(`
  馆 展馆 展厅 会馆 长廊 画廊 厅 大厅 音乐厅 演播厅 厦 大厦 园 公园 游园 植物园 产业园 科技园 广场 体育中心 会议中心 会展中心 展示中心 展览中心 博览中心 艺术中心 活动中心 购物中心
  奥体中心 奥林匹克中心 中心广场 站 火车站 高铁站 汽车站 客运站 地铁站 服务区 桥 大桥 礼堂 大礼堂 会堂 楼 大楼 街 大街 路 大道 巷 胡同 岛 湖 河 江 溪 潭 港 渔港 码头 口岸
  水域 海域 流域 草原 湿地 峡谷 古镇 古城 古村 老街 村 社区 小区 工地 营地 基地 剧场 剧院 大剧院 体育场 体育馆 球场 赛场 赛道 度假村 度假区 景区 风景区 宫 文化宫 少年宫 塔 陵园 农场 茶园 果园
  之家 市场 集市 商圈 商场 步行街 夜市 大院 会展塔 运河 水库 渠 滩 海滩 沙滩 湾 沟 沟口 山 峰 岭 坝 大坝
  `),
];

/** Words that say only what kind of venue it is: 职工活动中心, 多功能厅 and 三楼会议室 name none. */
export const venueKinds: ReadonlySet<string> = new Set(
  words(`
  职工 工人 员工 工会 文化 体育 文体 活动 健身 会议 培训 学术 报告 新闻 发布 发布厅 多功能 国际 党群 党建 服务 便民 政务 行政 综合 市民 村民 居民 社区 公司 集团 企业 单位 机关 学校 学院 校园
  厂区 矿区 园区 厂 矿 校 院 车间 生产 项目 项目部 施工 建设 建筑 现场 工地 中央 中心 主 副 大 小 新 老 旧 露天 室内 室外 户外 临时 本地 各 城市 城乡 城区 农村 县城 乡村 田间 当地 附近 周边 沿线
  全国 全省 全市 全区 全县 全州 全镇 主会场 分会场 医院 银行 酒店 会场 赛场 驻地 门口 门前 楼下 办公 教学 实训 实验 宿舍 生活 一线 基层 重点 示范 创新 创业 产业 科技 工业 物流 商业 商务 旅游 开放 人才 就业 零工 劳务 招聘 车站 站台 高铁
  地铁 火车 汽车 客运 公交 高速 公路 铁路 隧道 桥梁 风景 旅游 休闲 现代 大型 小型 多个 部分 相关 所在 老年 青年 妇女 儿童 少年 党员 群众 游客 数字 智能 线上 网络 直播 演播 影视 人力资源 法律 法治 劳动 安全 技能
  `),
);
