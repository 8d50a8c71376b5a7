/** The words that names of places end in. The recogniser finds them first and looks to the left for the name. */
import { words } from './word-trie.ts';

/**
 * `area`: a township, village or zone, which can also stand at the beginning of a body's name (兴旺村|村委会).
 * `site`: a building, road, park, station: somewhere to be or to hold something.
 */
export type PlaceHeadKind = 'area' | 'site';

const areas = words(`
  街道 镇 乡 村 社区 新区 开发区 高新区 经开区 高新技术产业开发区 经济技术开发区 经济开发区 保税区 综合保税区 综保区 工业园 工业园区 产业园 产业园区 科技园 科技园区 软件园 物流园 物流园区
  示范区 度假区 风景区 景区 自贸区 自贸试验区 保护区 苏木 嘎查 创业园 创意园 农业园 化工园区 化学工业园 园区 工业区 商务区 物流基地 产业基地 新城 小区 家属院
`);

const sites = words(`
  大厦 广场 公园 路 街 大街 大道 大桥 火车站 高铁站 汽车站 客运站 地铁站 车站 机场 航站楼 码头 港 港区 渔港 服务区 收费站 高速公路 高速 国道 铁路 水库 湖 山 岛 河 江 水电站 隧道
  湿地公园 森林公园 植物园 动物园 体育中心 会议中心 博览中心 游客中心 剧院 剧场 大剧院 音乐厅 影剧院 文体馆 游泳馆 滑冰馆 站 会展中心 国际会议中心 礼堂 会堂 大礼堂 实训楼 教学楼 办公楼 综合楼 大楼 书屋 展厅 体育场 体育馆 露营地 营地 场站 公交场站 换乘站 步行街 商业街 商圈 市场 批发市场 菜市场
  建设工地 项目工地 工地 矿井 船坞 胡同 弄 巷 古镇 古城 古村 寺 塔 遗址 故居 烈士陵园 陵园 纪念碑 训练基地 实训基地 教育基地 实践基地 基地 滑雪场 游乐园 影城 冰雪大世界 欢乐谷 海滩 沙滩 海域 草原 林海 口岸 瀑布 峡谷 大峡谷 沙漠 湿地 花园 家园 度假村 生态园 观光园 采摘园 科创园 总部基地 集聚区 创新区 隧洞 立交桥 高架桥 渡口 堤坝 大坝 灯塔 老街 文化街 艺术区 创客空间 会客厅 露天煤矿 观景台
`);

export const placeHeads: readonly (readonly [word: string, kind: PlaceHeadKind])[] = [
  ...areas.map((word) => [word, 'area'] as const),
  ...sites.map((word) => [word, 'site'] as const),
];
