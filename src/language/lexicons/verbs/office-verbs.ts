/** Verbs of holding an office and of being given one, as pieces of patterns. */
import { mannerAdverb } from './manner-adverbs.ts';

/** What may stand between a person and such a verb: 高票|当选, 同时|担任, 受邀|担任. */
export const officeAdverbs = `(?:${mannerAdverb}|以?(?:高票|全票|满票|全票通过|最高票|绝对多数|Ｍ|[0-9]+票)|[现则并新]|得票最多|最终|最后|光荣|继续|目前|如今|现在|此前|受托|此次|这次|Ｔ|在会上|经(?:大会|会议|投票|选举|民主选举|差额选举|无记名投票)(?:选举)?，?)`;

/** 担任, 当上: the office is the object. */
export const holdingOffice =
  '(?:担任|出任|就任|接任|继任|兼任|升任|转任|调任|改任|充任|荣任|履新|充当|当上|连任|现任|历任|曾任|(?<![责信主胜离卸])任(?![务何期命职免])|(?<![正相适充应每])当(?![天时年日场地即前选中晚月事代下然])|做)';

/** Whom others choose becomes what stands behind: 被选为, 获聘. */
export const givenOffice =
  '(?:(?:被|获|受|经)?(?:一致)?(?:当选|推选|推举|选举|公推|选聘|续聘|聘任|聘请|任命|提名|推荐|提拔|增选|补选|增补|改选|选|聘|推)(?:成为|担任|出任|当|为|任)|当选|获选|胜选|获聘|受聘|受命|荣膺)(?:为)?';

/** 选举|Ｈ为…: who is chosen stands behind the verb. */
export const choosingForOffice =
  '(?:选举|补选|增补|增选|改选|推选|推举|公推|选聘|聘任|聘请|特聘|任命|委任|(?<![招应解竞返续])聘)(?:产生)?';

/** 兼任, 担任: by whom an office is held, 由Ｈ担任. */
export const heldBy = '(?:担任|出任|兼任|充任|接任|继任|就任|提任|升任|连任|代理|接棒|充当|任|当|兼着)';

/** Which body somebody is from: 来自Ｏ的Ｈ, 就职于Ｏ的Ｈ. */
export const belongsTo =
  '(?:来自|(?:供职|就职|任职|工作|服务|效力|受雇|任教|执教|从业|就业|就读|隶属)于?(?:在)?|出身于?)';
