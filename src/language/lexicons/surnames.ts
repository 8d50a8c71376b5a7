/** Chinese surnames: the classic hundred surnames, the compound ones, and rare ones that are alive today. */
import { CharacterSet } from './character-set.ts';
import { wordSet } from './word-trie.ts';

/** The four hundred most frequent; a name that begins with one needs least support from its context. */
const common = `
丘税雒代揭逄綦逯郇闫仝郄昝邸王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤
傅洪萧常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑
景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰
支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
`;

/** Rare ones; a name that begins with one needs a cue on at least one side. */
const rare = `
句矣赛产排早望税先
丌蹇汲木过么厍凃粘钮杲昃镡瞿戢尕仉乜郄种禤綦訾逄贠昝庹撒宓逯郗邴謇缑亓妫麴暨璩濮弘经裘缪干昌羿邝隗山巴弓牧隗宓蓬全郗侬刀岩罕仡妥班仰秋仲伊宫宁仇栾暴钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶
堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯
盖益桓公晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟第五言福郇禚展迟苑资俸琚郐邾郯鄞郾鄘酆麦揣楮枚佴仵伉佀侴俎俱候兑冒冼凤刀刑创力勇勉包化千卑单厉双召台史叱吾员呙哇啜回圣圭块坚城墙壬夕央奇妥妙姒婁
宝宣宥宫寸寻尕尢尧尹尼山岐峁崇嵇巢布师幺庚庹延弋弭彤征律忻忽怀思恽悟愚慈戈才扎扶承抄折抗招拓拜操敏敦斗斛旷旺昂昃明星春是普景晨智暴曳月有朔权来松析枝柘柒柱栾桐梦棘植楊榮樂檀次止毋比毌毓水永汗池沃沐泥泽洗洛浮
涓淡清渠温湛湾源溥滑滚漆潭澹火炅炊炎点焉然煎熬燎爱牙牧狐独玄玛玲珠理琼甫用甯画畅疏登白百皇盈目直相真眭矫矢矫石破硕禄福秋种积称稳空窥竹笃筱策简籍米粘糜素红纳线终经维缐缠缪罕羽翠老耐耶聪肇肥胶臣自至舟良色艳艾芈
芝苍苟苦茆茌茹荀荐药莘莱菅菊萨萱葆葱蒉蒋蓝蓟蔚蔺薄藏藤虎虢虫蚁衣补裔西要角解言训计训订讷许诗诚诸调谈豆豹贝贡贯贲资赏赖赫赵起越跃路车轩轶辉达迁过迟迮逄通逮遇道那邗邛邝邡邢邦邬邰邴邵邸邹郅郇郎郏郗郛郜郝郡郦郧郭
郯都鄂鄢鄷酆里野钊钦铁铎银锁锺镇长门闪闭问闫闭阎阙阿附陀降院陵陶隐隗隽集雀雪零雷青静革鞏韶顿须风飞香马骆高髙鬲鬻魁鱼鲁鲍鸟鸿麻黄鼓齐龚龙
佐侍保修先兆光克兴冷凡则别剧励匙南占卡印历危召可叩合同名君吴告呆呼和咎哀哈商喇喜嘉图圆堂塞墨备夔多大天奇女好如妙始姑委威子孔字宇守宏宗家密寅寒富
崎嵩左巨己巾市布帖常年幻广庆底应度庭康廉延开弥弦录彦征得德心志忘忙快怡性恭悦惟慎慕懂成户手扈执批抱招拱拳振摇撖撒攴敌文斋斐斗新方施旁族无既日旻昌
`;

/** Surnames of two characters, in the last line those of Yi clans; a given name of one or two follows. */
export const compoundSurnames: ReadonlySet<string> = wordSet(`
欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离
长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延
东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长
淳于 伯赏 南郭 北宫 东野 相里 司城 子书 子桑 即墨 达奚 褚师 吴铭 单于 宫本 完颜 叶赫 纳兰 那拉 爱新 富察 费莫 贺兰 耶律 欧侯 西陵 哥舒 屈突 尔朱 侯莫 斛律 叱干
吉木 吉克 吉狄 吉伍 吉则 沙马 海来 曲比 曲木 俄木 莫色 瓦扎 且沙 尔古 木乃 阿牛 苏呷 勒伍 马黑 马海 日黑 的日 阿侯 阿约 阿硕 依火 比曲 洛古 加拉 补约
`);

/** Compound surnames that are no places, words or given names as well. */
const clearCompounds: ReadonlySet<string> = wordSet(`
欧阳 端木 司马 独孤 万俟 夏侯 诸葛 尉迟 赫连 澹台 皇甫 宗政 公冶 申屠 公孙 慕容 钟离 宇文 司徒 司寇 闾丘 亓官 颛孙
令狐 呼延 淳于 拓跋 轩辕 南宫 达奚 褚师 羊舌 壤驷 闻人 公羊 东郭 漆雕 濮阳
`);

/** Characters that are surnames and hardly anything else. */
const clearSurnames = new CharacterSet(
  '亓仉仝佘佟俞冯刘刁匡卞厍吕吴呙夏姚娄孟宋尹岑崔庞廖彭徐戚曹杜杨栾梅殷汪沈洪滕潘熊燕牟王瞿祁秦窦童竺糜翁翟聂胡臧芮苗范茅荀莘萧葛董蒋蒲蔡蔺薛裴褚覃詹谢谭谯贾赵逄逯邓邢邬邱邵邹郁郄郇郏郑郗郝郭郸鄂鄢鄞鄺酆钟钮阎阚陈陆陶隗雒韦韩顾颜项饶鲁鲍麴麹黎龚缑昝宓揭濮瞿璩綦厉笪訾蹇郜亢邝妫甯晁隽',
);

/** Whether a surname begins at `start` that needs no cue to be told from a word: 皇甫, 昝. */
export function isClearSurname(text: string, start: number): boolean {
  return (
    clearSurnames.hasAt(text, start) ||
    (compoundStarts.hasAt(text, start) && clearCompounds.has(text.slice(start, start + 2)))
  );
}

const commonSurnames = new CharacterSet([...common].filter((character) => character.trim() !== ''));
/** Of the rare list only what is really borne as a surname and is no everyday word of grammar. */
const neverSurnames: ReadonlySet<string> = new Set(
  '的了在是不有这那也就都很还又再我你他她它们个些么吗呢吧啊大女子天心手日无可如好始既则先同合告市图家密守字多开得应度忘忙快性成户执批抱招新方旁族老自至如何为与从对把被向以及并但而或因由到于要会能将已曾正等各每某其此该本第两三四五六七八九十一二百千点调问起越用直真破目相理线名君可和',
);
const rareSurnames = new CharacterSet(
  [...rare].filter(
    (character) => character.trim() !== '' && !commonSurnames.has(character) && !neverSurnames.has(character),
  ),
);

export type SurnameClass = 'compound' | 'common' | 'rare';

/** The surname that begins at `start`, longest first: its length and how frequent it is. */
export function surnameAt(
  text: string,
  start: number,
): { readonly length: 1 | 2; readonly kind: SurnameClass } | undefined {
  if (isCompound(text, start)) return compoundSurname;
  return singleSurnameAt(text, start);
}

/** The one-character surname at `start`, also where a compound one begins there: 长孙 or 长, 东方 or 东. */
export function singleSurnameAt(
  text: string,
  start: number,
): { readonly length: 1; readonly kind: SurnameClass } | undefined {
  if (commonSurnames.hasAt(text, start)) return commonSurname;
  return rareSurnames.hasAt(text, start) ? rareSurname : undefined;
}

const compoundSurname = { length: 2, kind: 'compound' } as const;
const commonSurname = { length: 1, kind: 'common' } as const;
const rareSurname = { length: 1, kind: 'rare' } as const;
const compoundStarts = new CharacterSet([...compoundSurnames].map((name) => name.charAt(0)));

/** Whether a surname of two characters begins at `start`. */
export function isCompound(text: string, start: number): boolean {
  return compoundStarts.hasAt(text, start) && compoundSurnames.has(text.slice(start, start + 2));
}
