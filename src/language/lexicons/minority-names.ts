/**
 * Names of people written by their sound: Tibetan, Mongolian, Uyghur, Kazakh, Hui and other given names, and the
 * characters that names from abroad are written in. Neither needs a surname.
 */
import { CharacterSet } from './character-set.ts';
import { WordTrie, words } from './word-trie.ts';

/** Parts that such names are made of; one of them makes a run of sound characters a name. */
export const nameElements = new WordTrie<true>(
  words(`
  格日乐 斯日 敖日 其楞 古楞 嘎玛 仁钦 热布 娘本 拉巴 四郎 木江 亚力坤 尕藏 尕让 尕松 尕玛 尕桑 尕日 索南 旦知 热旦 久西 多杰 斯拉木 哈木拉提 米吉提 买尔旦 阿不力 阿布力 图尔贡 居来提 帕孜 努尔兰 哈那提 巴合提 赛尔 胡尔西 谢姆 那日 那木 苏雅 乌日 朝克图 钢巴
  扎西 卓玛 才让 次仁 多吉 旦增 丹增 平措 央金 拉姆 尼玛 达瓦 格桑 索朗 洛桑 贡布 加措 旺堆 旺姆 白玛 仁青 仁增 仓决 德吉 曲珍 边巴 强巴 顿珠 普布 巴桑 米玛 阿旺 坚赞 罗布 嘉措 桑杰 更登 更松 拉毛 才旦 才仁 卓嘎 措姆 丹巴 克珠 久美 土登 群培 赤列 益西 斯郎 泽仁 泽旺 班玛 华旦 南杰 官却 昂毛 完么 加羊 桑吉 旦正 切吉 完德 完玛 完代 彭毛 南措 项秀 角巴 夸加 昂杰 拉果 拉日 华青 先巴 周毛 卓尕 才吉 才加 宗吉 尖参 旦巴 桑毛 公保 贡保 交巴 道吉 官布 班代 赛措 卡毛 吉毛 加毛 尕毛 斗格 德合 多旦 杰布 叶西 俄日
  乌兰 图雅 巴特尔 其其格 额尔德 木图 毕力格 苏德 白音 查干 乌日娜 那仁 敖特根 乌云 高娃 娜仁 托娅 格日勒 朝鲁 孟和 孟克 宝音 巴图 巴雅尔 巴根 布赫 达来 道尔吉 额尔登 嘎日 哈斯 呼和 呼日 吉日 吉雅 满都 满达 牧仁 娜布其 其木格 青格 萨仁 萨日 赛罕 斯琴 苏和 苏布达 苏日 塔娜 特木尔 铁木尔 图门 图娜拉 温都 乌恩 乌力吉 乌尼 希吉 锡林 伊德 扎木苏 达布 朝克 阿拉坦 阿古拉 阿荣 阿木尔 敖登 敖其尔 包力高 布仁 查苏 德力 德格 恩和 浩斯 胡日 金花 莫日根 娜日 朋斯克 恰克 塔拉 陶格 沃德 雅茹
  克拜尔 买买提 麦麦提 艾力 阿依 古丽 木合塔尔 吐尔逊 艾尔肯 热合曼 努尔 阿不都 阿不拉 阿不来 阿不里 阿不力 阿卜杜 阿卜拉 阿卜来 阿布都 阿布来 买合 麦合 玉素甫 依明 伊明 依布拉音 亚森 亚生 卡德尔 克里木 肉孜 司马义 塔依尔 吐尔洪 乌斯曼 西力 艾合 艾山 艾则孜 艾买提 巴拉提 迪丽 热依 帕提 古孜 哈力 海力 吾买尔 吾斯曼 玛依 米热 穆罕 萨比 沙吾提 苏来曼 托合提 图尔荪 叶尔 叶尔肯 加依 巴合 哈纳 胡安 赛力 江布尔 吐尔 尔肯 尔江 别克 汗古 阿力木 阿迪力 凯赛尔 库尔班 帕尔哈提 热娜 祖丽 艾孜 伊力 穆合
  阿果 阿呷 阿嘎 阿芝 苏呷 俄木 曲木 吉狄 吉伍 瓦扎 且沙 尔呷 里呷 阿苦 吉克 阿木 木呷 伍呷 伍且 子呷 拉铁 曲比 沙马 阿西 吉木 海来 阿育 尔古 日呷 木乃 阿牛 色古 约古 史古 依火 阿支 莫色 马海 的莫 克惹 拉且 古丽娜尔 帕丽达 阿孜古丽
  克林顿 布什 普京 叶利钦 撒切尔 约翰 史密斯 彼得 保罗 迈克 乔治 戴维 大卫 查尔斯 亚历 弗拉 伊万 斯基 维奇 科夫 诺夫 琼斯 威廉 詹姆斯 罗伯特 汤姆 杰克 玛丽 安娜 卡尔 马丁 路易 阿里 穆罕默德 侯赛因 哈桑 萨达姆 阿拉法特 内塔尼亚胡 曼德拉 安南 科尔 施罗德 希拉克 若斯潘 布莱尔 桥本 小渊 村山
`).map((word) => [word, true] as const),
);

/** Characters that sounds are written in. A name is a run of them. */
export const soundCharacters = new CharacterSet(
  '楞坤阿艾居安昂奥巴白班邦宝保鲍贝本比彼毕边别宾波伯博布才仓曹查察昌朝彻次措达大丹当道德登的迪底第蒂丁东冬都杜顿多敦额厄恩尔法凡范菲费芬丰佛夫弗福富盖甘冈高戈哥格根贡古瓜官圭哈海汉豪好赫黑亨洪胡华怀黄惠霍基吉及季加佳嘉贾坚江杰捷金津久君卡凯坎康考科可克肯孔库夸奎拉腊来莱兰朗劳勒雷里礼理力立丽利莲连良列林琳凌留龙卢鲁露伦罗洛马玛呷苦惹且迈麦满曼毛茂梅门蒙孟米密勉敏明莫默姆木穆那娜纳乃南内嫩尼年涅宁牛纽农努女诺欧帕潘庞培佩彭皮平泊珀朴普奇其齐恰钱强乔切青琼曲却热仁日荣肉茹儒瑞若撒萨塞赛桑瑟森沙莎珊上舍申生圣师施什史士松司斯丝苏孙所索塔泰坦汤唐陶特腾提铁廷透图吐土托脱瓦旺万威韦维魏温文翁沃乌吾伍武西希锡喜夏香肖谢辛欣兴雄休许雅亚延扬耶叶伊依义易益音银英永尤雨玉约云赞泽曾扎詹张哲珍真芝之治中朱珠卓兹孜子祖左佐玖梭堆培央花干妮妲娅娃菇姬妥婉丹登赤列呼汗旦增仓决措吾买提迭热古丽江逊肯其翰罕',
);

/** Sound characters that are grammar or everyday verbs as well, and end a run unless an element covers them. */
export const doubtfulSounds = new CharacterSet(
  '的和及来可以因于之当还所好三上大中却更通所立生日内女三十安都第留',
);

/** Characters that the parts of a name with · between are written in: those of sounds, and some that occur only there. */
export const dottedCharacters = new CharacterSet([
  ...[...soundCharacters].filter((character) => !'的所留'.includes(character)),
  ...'埃爱敖芭拜包堡北冰玻勃薄采蔡策柴陈楚茨慈戴邓方冯顾郭果罕合侯计简姜京居喀开柯昆赖郎蕾黎烈隆路吕芒棉缪摩墨派蓬匹钦琴丘山尚绍沈石寿舒朔琐田陀卫席贤祥修旭尧野因于越茱宗守媛婷尕藏赫',
]);
