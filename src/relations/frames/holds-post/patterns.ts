/** What verbs say of an office: who takes it, in which body. */
import {
  choosingForOffice,
  givenOffice,
  heldBy,
  holdingOffice,
  officeAdverbs,
} from '../../../language/lexicons/verbs/office-verbs.ts';

const title = '[^，。；：、ＯＨＰＦＬ“”（）]{2,12}(?:、[^，。；：、ＯＨＰＦＬ“”（）]{2,10})?';
/** 当选联合会|主席: the bare word says what the body of the office is called in the end. */
const bareBody = '(?:工会联合会|工联会|联合工会|行业工会|联合会|工会|委员会|协会|商会|学会|联盟|理事会)?';

/** 常务, 轮值: which of several of one kind. */
const rank = '(?:常务|专职|兼职|挂职|驻会|执行|名誉|荣誉|轮值|代理)?副?';
const headTitle = `(?:${rank}(?:主席|会长|理事长|书记|主任|秘书长|[团队组校院园馆所站班店社场部厂矿]长|总经理|董事长|经理|社长|理事|召集人|指挥长|总指挥)|常务委员|常委|委员|监事长|监事|总干事|班主任|经费审查委员会(?:主任|委员)|经审委主任|经审会主任|女职工委员会(?:主任|委员)|女职委主任|总监|总工程师|主管|辅导员|顾问|教练|领队|裁判长)`;
const end = '(?=$|，|。|；|、|！|”|的Ｈ)';
const elected = `${officeAdverbs}{0,3}(?:${givenOffice}|${holdingOffice})(?:了)?`;
/** 导师, 客座教师: what somebody is asked to be beside his own work. */
const guestTitle =
  '(?:[^，。；：、的ＯＨＰＦＬ“”（）]{0,6}(?:导师|讲师|教授|教师|顾问|辅导员|监督员|宣讲员|调解员|协调员|指导员|观察员|评审员|特派员|代言人))';
/** 新一届, 首任: which holder of the office. */
const term = '(?:首任|新任|第一任|首届|新一届|本届|第[一二三四五六七八九十]{1,3}[届任])?';

/** How long somebody has held it. */
const years = '(?:[0-9一二三四五六七八九十两]+[余多]?年)';

/** Ｈ，男，45岁，中共党员，…: what a short biography opens with. */
const particulars =
  '(?:，(?:男|女|[^，。；ＯＨＰ]{0,4}族|[^，。；ＯＨＰ]{0,4}岁|中共党员|共产党员|预备党员|本科学历|大专学历|研究生学历|[ＴＬ0-9年月]{1,8}(?:出?生|人)))*';

/** 最年轻的, 唯一的: which of those who have the trade. */
const singled =
  '(?:最[^，。；的ＯＨＰ]{1,3}|唯一|仅有|少有|首[位名个]|第一[位名个]|为数不多|资格最老|年[纪龄]最[大小长轻])的';

/** Groups `person`, `body` and `title`; a missing person or body is the one spoken of. */
export const patterns: readonly RegExp[] = [
  // 当选Ｏ主席, 担任Ｏ理事长
  new RegExp(`(?:${givenOffice}|${holdingOffice})(?:了)?${term}(?<body>Ｏ)(?:的)?(?<title>${title})`, 'dgu'),
  // Ｈ任团长, Ｈ被推选为主席: of the organisation named before
  new RegExp(`(?<person>Ｈ)(?:等)?${elected}${term}${bareBody}${term}(?<title>${headTitle})`, 'dgu'),
  // Ｈ退下来，被聘为顾问
  new RegExp(
    `，(?:并|又|也|还|现|同时){0,2}(?:被|获|受)(?:一致)?(?:推选|推举|选举|公推|选聘|聘任|聘请|任命|选|聘|推)(?:为|担任|任)(?:了)?${term}${bareBody}${term}(?<title>${headTitle})${end}`,
    'dgu',
  ),
  // Ｈ等12人受聘为导师
  new RegExp(
    `(?<person>Ｈ)[^，。；ＯＨＰ]{0,4}(?:受聘|获聘|(?:被|获)(?:选聘|聘任|聘请|特聘|续聘|聘))(?:成为|担任|为|任)(?:了)?(?:首批|一名|一位)?(?<title>${guestTitle})${end}`,
    'dgu',
  ),
  // ＯＨ律师: the office stands behind the name
  /(?<body>Ｏ)的?(?<person>Ｈ)(?<title>律师|医生|大夫|护士长|护士|副?教授|副?校长|副?院长|副?主任|副?书记|副?主席|副?队长|副?班长|副?站长|副?所长|法官|检察官|警官)(?![们的及与和Ｈ])/dgu,
  // 担任院长的Ｈ, 当了9年主席的Ｈ, 担任主席9年的Ｈ
  new RegExp(
    `${holdingOffice}(?:了|过)?${years}?${term}${bareBody}${term}(?<title>${headTitle})(?:已?${years})?的(?<person>Ｈ)`,
    'dgu',
  ),
  // Ｈ如今是二班班长; 讲故事的Ｈ，则是维修队队长
  /(?:(?<person>Ｈ)|，)(?:Ｔ|他|她|现|也|已|已经|便|就|正|则|既|原来|如今|现在|目前|退休前)*(?:是|当上)(?:了)?(?!一[名位个]|这|那|[厂公校院])(?<title>[^，。；：、的ＯＨＰＦＬＮ“”（）]{1,8}(?:车间|工段|分厂|[班队科组])副?(?:主任|[班队科段厂组]长))(?=$|[，。；、！”]|的Ｈ)/dgu,
  // 选举Ｈ为主席，Ｈ为副主席: the verb holds for all of the list
  new RegExp(
    `(?<=${choosingForOffice}Ｈ[^。；]{2,80}[，、；])(?<person>Ｈ)为${term}${bareBody}${term}(?<title>${headTitle})`,
    'dgu',
  ),
  // 被Ｏ聘为兼职教师: who is spoken of
  new RegExp(
    `被(?<body>Ｏ)${officeAdverbs}{0,2}(?:聘请|聘任|特聘|选聘|聘|任命|委任|推选|推举|选举|选)(?:为|任)(?:了)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 被Ｏ请去，当起了“劳动关系观察员”
  new RegExp(
    `被(?<body>Ｏ)(?:请去|请来|请回|返聘|借调|特邀|邀请)(?:后|去|来)?，?(?:做起?|当[起上]?|担任|出任)(?:了)?(?:一名|一位)?(?<title>Ｎ|${title})${end}`,
    'dgu',
  ),
  // Ｈ另一个身份是Ｏ副主席
  new RegExp(
    `(?<person>Ｈ)(?:的|还有|又有|多了|有了){0,2}(?:一个|另一个|另一重|另一|第二个|第二重|新|另外一个|还有一个){1,2}(?:身份|头衔|职务)(?:是|为|：|——)(?:了)?(?<body>Ｏ)(?:的)?(?<title>${headTitle})`,
    'dgu',
  ),
  new RegExp(
    `(?<person>Ｈ)(?:的|还有|又有|多了|有了){0,2}(?:一个|另一个|另一重|另一|第二个|第二重|新|另外一个|还有一个){1,2}(?:身份|头衔|职务)(?:是|为|：|——)(?:了)?工会(?<title>${headTitle})`,
    'dgu',
  ),
  // 调入Ｏ，任权益保障部部长
  new RegExp(
    `(?:调入|调到|调任|调往|进入|加盟|加入|考入|分配到|分到|应聘到|入职|转到|跳槽到|回到|来到|到)(?<body>Ｏ)(?:工作|上班)?，(?:Ｔ)?(?:先后|历任|现|并|后|又)?(?:担任|出任|任|当上|当|成为|成了|做|做起|当起|干起)(?:了)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 到Ｏ工作，从学徒一路干到班长
  new RegExp(
    `(?:进入|加盟|加入|考入|分配到|分到|应聘到|入职|来到|到|进)(?<body>Ｏ)(?:工作|上班)?，从[^，。；ＯＨＰ]{2,10}?(?:一路|一步步|逐步)?(?:干到|做到|成长为|升到|升任|当到|走上)(?:了)?(?<title>${title})${end}`,
    'dgu',
  ),
  // Ｈ是Ｏ首席技师、Ｏ客座教师: the second of two
  new RegExp(
    `(?<=(?:是|系|为|现任|担任|任)Ｏ[^，。；：ＯＨＰ]{2,16}、)(?<body>Ｏ)(?:的)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 从Ｏ总经理升任董事长
  new RegExp(
    `(?<person>Ｈ)由?从?(?<body>Ｏ)[^，。；：、ＯＨＰ]{2,10}?(?:升任|转任|调任|改任|晋升为|提任)(?:为)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 补选Ｈ为主席: of the body that chooses
  new RegExp(
    `${choosingForOffice}[^，。；：ＯＨＰ的]{0,8}(?<person>Ｈ)(?:等)?(?:为|做|当|成为|${heldBy})${term}${bareBody}${term}(?<title>(?:[^，。；：、ＯＨＰＦＬ“”（）的]{1,6}?)?${headTitle})`,
    'dgu',
  ),
  // Ｏ由Ｈ任组长
  new RegExp(
    `(?<body>Ｏ)由[^，。；ＯＨ]{0,8}(?<person>Ｈ)${officeAdverbs}{0,2}${heldBy}(?<title>${headTitle})`,
    'dgu',
  ),
  // Ｏ首任主席由Ｈ担任
  new RegExp(
    `(?:(?<body>Ｏ)[^，。；ＯＨＰ]{0,6}?)?(?<title>${headTitle})(?:一职|职务)?(?:则|仍|还|均|分别|暂|也){0,2}由(?:Ｏ?[^，。；ＯＨＰ]{0,8})(?<person>Ｈ)${officeAdverbs}{0,2}${heldBy}`,
    'dgu',
  ),
  // 校长没从外面请，由Ｈ兼着; 荣誉校长则请来了Ｈ
  new RegExp(
    `(?<title>${headTitle})[^，。；ＯＨＰ]{0,10}，(?:则|改)?由[^，。；ＯＨＰ]{0,8}(?<person>Ｈ)${officeAdverbs}{0,2}${heldBy}`,
    'dgu',
  ),
  new RegExp(
    `(?<title>${headTitle})(?:一职)?(?:则|仍|还|也|便|就){0,2}(?:请来|请到|请的是|请出|聘请|聘的是|特邀|特聘|邀请|换成|换上|选了|选的是)(?:了)?[^，。；ＯＨＰ]{0,14}(?:、)?(?<person>Ｈ)(?=[，。；]|$)`,
    'dgu',
  ),
  // 联合会主席是Ｈ, 首任会长为Ｈ: of the body spoken of, if it has such an office
  /(?:(?<body>Ｏ)(?:的)?)?(?<title>(?:工会)?(?:常务|执行|名誉|专职|兼职)?(?:副主席|主席|副会长|会长|副理事长|理事长|秘书长|副团长|团长|副队长|队长|召集人))(?:则|仍旧?|依旧|依然|还|均|都|分别|正|就|恰好){0,2}(?:是|为)(?:[^，。；：ＯＨＰ]{1,14}?)?(?:Ｏ的?[^，。；：ＯＨＰ]{0,8})?(?<person>Ｈ)/dgu,
  // Ｏ，董事长正是她的师姐Ｈ
  /(?<body>Ｏ)(?:的|，)?(?<title>(?:董事长|副?总经理|厂长|矿长|校长|院长|馆长|站长|理事长|书记|主任))(?:则|仍旧?|还|正|就|恰好){0,2}(?:是|为)(?:Ｈ的)?(?:[^，。；：ＯＨＰ]{1,10}?)?(?<person>Ｈ)/dgu,
  // Ｈ是Ｏ车间的钳工, Ｈ，是Ｏ技师, Ｈ今年50岁，是Ｏ的一名技师
  new RegExp(
    `(?<person>Ｈ)(?:${particulars}，|，?[^，。；ＯＨＰ]{0,8}，)?(?:Ｔ|他|她|现|今|曾|原|本|也|已|已经|便|就|正|即|则|既|不仅|不只|不光|其实|同时|原来|如今|现在|目前|退休前|生前|入职前|在职时|原先|年轻时)*(?:是|系|为|当上|成为|成长为|升为)(?:了)?(?<body>Ｏ)(?:的)?(?:一名|一位|一个)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 如今已是Ｏ副主任: of whom the sentence speaks
  new RegExp(
    `(?:Ｔ|如今|现在|现|目前|眼下)(?:的)?，?(?:他|她)?(?:已|已经|也)?(?:是|成为|成了|当上|升为|成长为)(?:了)?(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // Ｈ是某某传承人，也是Ｏ理事长: what else somebody is
  new RegExp(
    `(?:，|、)(?:他|她)?(?:同时|现在|如今|平时)?(?:也|还|又|更|亦|同时)(?:是|任|担任|兼任|兼着)(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 如今是厂里的高级工程师: of the body that such a word means there
  new RegExp(
    `(?:是|成为|成了|当上|升为|成长为|做了|任)(?:了)?(?<bare>(?:公司|集团|企业|学校|医院|协会|合作社|厂|校|矿)(?:的|${singled})|(?:公司|集团|企业|学校|医院|协会|合作社|厂|校|矿|院|社|队|站)[里上](?:的|${singled})?|(?:这[个家支所座]|本|该)(?:公司|集团|企业|学校|医院|协会|合作社|厂|校|矿|院|社|队|站|班组)的?)(?:一名|一位)?(?<title>[^，。；：、的会ＯＨＰＦＬ“”（）]{2,12}(?:、[^，。；：、的会ＯＨＰＦＬ“”（）]{2,12})?)${end}`,
    'dgu',
  ),
  // Ｈ，Ｏ维修电工，; in front of another person it may be the next one's: Ｈ，Ｏ副主任，Ｈ
  new RegExp(
    `(?<person>Ｈ)${particulars}，(?<body>Ｏ)(?:的)?(?<title>[^，。；：、的ＯＨＰＦＬ“”（）]{2,10})(?=$|[。；！”]|，(?!Ｈ)|、[^，。；ＯＨＰ]{2,10}(?:，(?!Ｈ)|[。；]|$))`,
    'dgu',
  ),
  // 主播Ｈ所在的Ｏ
  /(?<title>[^，。；：、的在了ＯＨＰＦＬ“”（）]{2,8})(?<person>Ｈ)(?:所在|供职|就职|任职|上班|效力|工作|打工)的(?<body>Ｏ)/dgu,
  // Ｈ的本职是Ｏ心理科主任
  new RegExp(
    `(?<person>Ｈ)(?:的|，)?(?:本职|正职|职业|职务|岗位|主业)(?:工作)?(?:是|为)(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>${title})${end}`,
    'dgu',
  ),
  // 这名来自Ｏ的电钳工，: who was told of before
  /(?:^|，)(?:这|那)[名位]?(?:来自|供职于|就职于|在)?(?<body>Ｏ)的?(?:老|年轻)?(?<title>[^，。；：、的在ＯＨＰＦＬ“”（）]{2,8})(?=，)/dgu,
  // 作为Ｏ的技师，Ｈ; 身为Ｏ护士长的Ｈ
  new RegExp(`(?:作为|身为)(?<body>Ｏ)(?:的)?(?:一名|一位)?(?<title>${title})(?:，|的)(?<person>Ｈ)`, 'dgu'),
  // 聘请Ｈ为“工会法律监督员”: the body is who asks
  new RegExp(
    `(?<body>Ｏ)[^，。；ＯＨＰ]{0,8}(?:${choosingForOffice}|特邀|推荐)[^，。；ＯＨＰ]{0,10}(?<person>Ｈ)(?:为|${heldBy})(?<title>Ｎ|[^，。；：、ＯＨＰＦＬ“”（）]{2,12})(?=[，。；])`,
    'dgu',
  ),
  // 由主席Ｈ率领的Ｏ代表团
  new RegExp(`(?<title>${headTitle})(?<person>Ｈ)(?:率领|带领|带队)的(?<body>Ｏ)`, 'dgu'),
  // 在Ｏ当调度员, 在Ｏ做项目主管的Ｈ
  new RegExp(
    `在(?<body>Ｏ)${officeAdverbs}{0,2}${holdingOffice}(?:了|上|过)?(?<title>[^，。；：、的ＯＨＰＦＬ“”（）]{2,10})的(?<person>Ｈ)`,
    'dgu',
  ),
  new RegExp(
    `在(?<body>Ｏ)${officeAdverbs}{0,2}${holdingOffice}(?:了|上)?(?<title>${title}?)(?:${end}|(?=已|了|[0-9]))`,
    'dgu',
  ),
];
