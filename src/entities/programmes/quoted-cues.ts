/**
 * What the words around a quoted name say of it that is said of events, services and facilities only: it opens or takes
 * place (“海员书房”日前在港区揭牌), somebody is in it (“小哥加油站”里), it takes people in (“童心暑托”今年开了32个班).
 */
import { shortFormOpening, shortFormWords } from '../../language/lexicons/short-form-words.ts';

/** Times, adverbs and places that stand between a subject and its verb. */
const between =
  '(?:日前|近日|近期|昨[日天晚]|今[日天晚]|当[日天晚]|同日|不久前|前不久|如今|目前|眼下|上午|下午|晚上?|傍晚|周[一二三四五六日末]|每[年月周天晚日][^，。；“”]{0,6}?|' +
  '[今去明前]年(?:[\\d一二三四五六七八九十]{1,2}月|[春夏秋冬年][^，。；“”]{0,2})?|本[月周]|上个?[月周]|年[初底内]|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[初中下上]旬?|底)?|\\d{1,2}日|正式|也|又|都会?|已经?|再次|再度|如期|准时|终于|首次|率先|刚刚?|全面|全新|相继|陆续|同步|顺利|就此|就这样|由此|便这样|就|便|将|' +
  '在[^，。；：“”]{2,24}?|于[^，。；：“”]{2,16}?)';
/** Verbs that are said of what was set up or is held, never of people or things. */
const openingOf =
  '(?:揭牌|揭幕|挂牌|启用|投用|投入使用|投入运营|建成|落成|开张|开业|开门|营业|开播|开讲|开班|开课|开营|开锣|开唱|开学|上线|开放|举行|举办|开办|运营|收官|落幕|闭幕|开幕|结营|结课|结业|停办|重启|进行|跑遍|走遍|启动(?=[，。；！“])|(?:开|办|举办|开设|开出)了?\\d{1,3}[个期场次堂讲届]|开起来|办起来|建起来|开了张)';
const opens = new RegExp(`^，?${between}{0,4}?${openingOf}(?![的者人])`, 'u');

/** What such a place takes in or has: 接待骑手5000人次, 配备了空调. */
const serves = new RegExp(
  `^，?${between}{0,3}?(?:设[在于]|建[在于]|开[在到进]|办[在到进]|落户|入驻|接待|服务|惠及|培训|帮助|吸引|招收|招生|开设|开出|开了|办了|设有|配备|配有|备有|内设|摆放|累计|藏书|占地|面积|使用面积|总面积|可容纳|全天|24小时|坐落|位于|紧邻|毗邻|免费)`,
  'u',
);

/** Nouns by which places end that people go to: 加油站, 充电岛, 书房. */
export const siteEnding =
  /[室屋站点园角坊馆吧厅柜墙亭车班堂家船厂库棚卡码箱岗院所廊岛灶窗铺店舍房巷驿栈仓台吧摊苑营桌]$/u;
const inside =
  /^(?:里|内(?!部|容|涵)|中(?=，|有|的)|门口|门前|门外|墙上|的(?:门口|门前|灯|门|墙|牌子|桌|椅|饮水机|微波炉|书架))/u;
const goes =
  /(?:在|走进|来到|走到|到|去|进|进了|回到|步入|跨进|推开|设有?|设立|有了?|多了|多出|自从有了|这间|这个|这座|这处|这里的|(?:一|每|各)(?:处|间|座|个|家)|[会司团心局院厂村里县区市镇道园校队部港社街路]的?)$/u;
const seen = /^(?:看到|见到|[，,]|里|内|门口|歇|休息|吃|喝|充|坐|躲|学|上课|取|借)/u;

/** 街道有三个“袜乡歇脚亭”: counted places are no figure of speech. */
const counted = /(?:有|设|办|开|共有|建有)(?:了)?(?:[一二两三四五六七八九十]+|\d+)[个处间座家]$/u;

/** Members of what is held: “巧手班”的学员们. */
const members =
  /^的?(?:第[一二三四五六七八九十\d]{1,3}[批期届]|首[批期届]|\d{1,4}(?:多|余)?[名位])?(?:(?:主办|承办|协办|举办|组织|发起|指导|运营|实施)(?:方|单位|者)|讲解员|志愿者|成员|调解员|负责人|主理人|站长|店长|馆长|班主任|管理员|队员|学员|师傅|老师|授课老师|发起人|创办人|义工|值班员|主播|辅导员|宣讲员|(?:孩子|小朋友|家长|学生)(?=[，。们]))/u;

/** 这间“云朵小屋”, 该项“春蚕行动”. */
const thisOne = /(?:这|该|那)(?:(?<place>[间座处所家辆])|[项场])$/u;

/** What is used by logging in: “工惠e家”. */
const opened = /(?:依托|借助|登录|打开|下载|注册|通过|使用|扫码进入)$/u;
const application = /(?:[A-Za-z]|通|码|云|网|平台|掌办)/u;

/** “土专家”, “快递小哥”, “云端车间”, “鲁渔608”: people, and where they work, whatever is said of them. */
const somebody =
  /(?:大王|师傅|状元|能手|高手|工匠|巧匠|小哥|大哥|大姐|[^之]人|[^务]员|者|[娃妹姐哥嫂叔姨爷奶兵]|劳模|模范|青年|专家|先锋|标兵|尖兵|骨干|管家|保姆|总理|明星|达人|[突小先]?[^方]队|军|团|车间|工厂|[号轮艇舰]|号\d*|列车|生产线|机器人)\d*$/u;

/** Whether the name is one of somebody, as far as its end tells. */
export const namesSomebody = (name: string): boolean => somebody.test(name);

/** 这间叫“娘家人”的调解室. */
export const oneCalled =
  /(?:这|那|有|一)[^，。；“”]{0,2}?[个间家处支座所条场辆][^，。；“”]{0,8}(?<![师徒傅人员工弟妹哥姐嫂叔伯爷娃友])叫(?:做|作)?$/u;

/** “金点子”, “土专家”: what is short and no place is a manner of speaking. */
const shortest = 4;

/** Metaphors end alike, but are not opened on a day of the calendar. */
const speaking =
  /^(?:加油站|充电站|避风港|百宝箱|工具箱|医药箱|后备箱|朋友圈|娘家|大家庭|聚宝盆|第一课|精神家园|微信群|急诊室|会客厅|后厨房|样板间|训练场|练兵场|直播间|试验田)$/u;

export interface QuotedCue {
  readonly rule: string;
  readonly confidence: number;
  /** Whether the words tell of a place. */
  readonly site: boolean;
}

/**
 * What the words tell; `before` and `behind` are looked at near the quotation only, `times` is how often the article
 * quotes the name.
 */
export function quotedCue(
  name: string,
  before: string,
  behind: string,
  times: number,
): QuotedCue | undefined {
  if (name.length < 3 || speaking.test(name) || namesSomebody(name)) return undefined;
  const long = name.length >= shortest;
  const site = siteEnding.test(name);
  if ((long || (site && times >= 2)) && atFront.test(before) && opens.test(behind))
    return { rule: 'programme.quoted-and-opened', confidence: 0.75, site };
  if (long && site && atFront.test(before) && serves.test(behind))
    return { rule: 'programme.quoted-and-opened', confidence: 0.7, site };
  const pointed = thisOne.exec(before)?.groups;
  if (long && pointed !== undefined && (site || pointed.place === undefined))
    return { rule: 'programme.this-quoted', confidence: 0.75, site: pointed.place !== undefined };
  if (long && opened.test(before) && application.test(name.slice(1)))
    return { rule: 'programme.quoted-and-used', confidence: 0.7, site: false };
  if ((long || /[班营]$/u.test(name)) && members.test(behind))
    return { rule: 'programme.quoted-and-staffed', confidence: 0.75, site };
  if (long && site && counted.test(before))
    return { rule: 'programme.quoted-and-counted', confidence: 0.7, site };
  if (long && site && (inside.test(behind) || (goes.test(before) && seen.test(behind))))
    return { rule: 'programme.quoted-place', confidence: 0.7, site };
  return undefined;
}
const atFront =
  /(?:^|[，。；：！？\n的]|职工|工人|员工|女工|司机|农民工|[会司团心局院厂村里县区市镇道园校队部港社])$/u;

/** 江川工程有限公司（以下简称|“江川工程”）: the quotation that begins at `at` holds what somebody is called from there on. */
export function definesShortForm(text: string, at: number): boolean {
  return callsSo.test(text.slice(Math.max(0, at - 6), at));
}

const callsSo = new RegExp(`${shortFormWords}$`, 'u');

const shortBodyName = new RegExp(
  `(?:公司|集团|工会|联合会|协会|商会|委员会|医院|学院|大学|银行|[局厂矿])${shortFormOpening}：?$`,
  'u',
);

/** The same of a body: what stands in the quotation is `known` for one's name, or a body's head stands in front. */
export function definesBody(text: string, at: number, known: boolean): boolean {
  return (known && definesShortForm(text, at)) || shortBodyName.test(text.slice(Math.max(0, at - 12), at));
}
