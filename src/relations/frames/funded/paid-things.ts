/** What money can be for, as a sentence names it: funds, programmes, houses, bodies that begin. */
import type { Entity } from '../../../entities/entity.ts';
import type { Span } from '../../../page/source-text.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';
import type { Hit } from '../rule.ts';
import { isDrawnFrom, isSumItself, saysWhatItIs } from './money.ts';

/** Bodies that stand somewhere and cost money to build and run. */
const house =
  /(?:馆|中心|宫|学校|学院|俱乐部|驿站|服务站|站|基地|工坊|书屋|公园|工作室|食堂|之家|社区|小学|中学|幼儿园|福利院|敬老院|养老院|卫生院|互助社|艺术团|合唱团|剧团)$/u;

/** Ｏ成立, Ｏ牵头成立Ｏ: a body that begins. */
function isFounded({ text }: SentenceReading, { at }: Phrase): boolean {
  return (
    /^(?:正式|宣告|挂牌|Ｔ|在Ｌ)*(?:成立|揭牌|建成|启用|投用)/u.test(text.slice(at + 1)) ||
    /(?:成立|组建|创办|建起|建成|打造|设立)了?$/u.test(text.slice(0, at))
  );
}

/** 入选Ｏ评选的“优秀案例”: an honour, whatever it is called. */
const won = /(?:入选|获评|荣获|获|评为|认定为|命名为|列为|列入|确定为|授予|跻身)[^，。；]{0,12}$/u;

/** 列为“再启航”转岗培训试点: what is to be done, no honour. */
const undertaking = /(?:试点|计划|项目|行动|工程|培训班?)$/u;

const agreement = /(?:合同|协议|公约|章程|意见|办法|条例)书?$/u;

/** Programmes that money is given for: no honours, and of what people sit together at only shows. */
export function costs({ occasions }: FrameContext, programme: Entity): boolean {
  if (agreement.test(programme.name)) return false;
  const kind = occasions.kindOf(programme);
  return kind === 'meeting' ? show.test(programme.name) : kind !== 'award';
}
const show = /(?:票友大?会|晚会|歌会|演出|展演|[汇会]演|音乐会|论坛|联[欢谊]会?|运动会)$/u;

const helping = ['ORGANISED', 'SUPPORTED', 'FUNDED'] as const;

/** 助学资金中，Ｆ150万元，Ｏ捐赠50万元: a fund that is one of the givers. */
export function isShare({ text }: SentenceReading, { at }: Phrase): boolean {
  return shareOfSum.test(text.slice(0, at));
}

/** 获批中央财政补助资金: a grant that the thing spoken of got. */
const got = /(?:获批|获得|获|争取|争取到|收到|领到|得到|申请到?)了?(?:Ｏ[^，。；ＯＨＰＦＭ]{0,4})?$/u;

/** 此次资金中，|Ｆ150万元，Ｏ捐赠50万元: one of several that gave to a sum. */
const shareOfSum = /(?:资金|经费|款|金|钱|投入)[中里]，?(?:其中，?)?$|其中，?$/u;

/** Brought in from elsewhere, as where something else is or what people get ready for. */
export const standsAsPlace = /(?:[在到于进往赴从与和同向由]|走进|来到|设在|位于|联合|会同)(?:Ｌ的?|Ｏ)*$/u;
const asBackground = /(?:筹备|迎接|喜迎|备战|传达|学习|贯彻|观摩)[^，。；]{0,6}$/u;

/** Ｏ的45名大学生志愿者, Ｏ副教授Ｈ: where people come from. */
const itsPeople =
  /^(?:的)?(?:[0-9一二两三四五六七八九十百千多余]+[余多]?[名位个]|[^，。；的ＯＨＰＦＬＭ]{0,8}(?:教授|教师|老师|讲师|医生|医师|学生|志愿者|专家|技师|馆员|馆长|校长|院长|主任|站长|干部|职工|工作人员))/u;

/** Ｏ承担教材编写, Ｏ派来教师: a house that does something for what is spoken of is not what money is for. */
const acting =
  /^(?:则|也|还|又|免费|全程|负责|专门){0,3}(?:承担|负责|选派|派|提供|组织|帮|捐|送|出资|出(?=[人师医]|老师|场地)|开展|举办|主办|承办|协办|联合|参与|配合|安排|牵头|签约|腾出|让出)/u;

/** Ｏ把它接过来，文化馆派来指挥: a house that is the subject behind others does something for what they do. */
function actsAfterOthers({ clauses }: SentenceReading, phrase: Phrase): boolean {
  const [first] = clauses.filter(({ subjectOrigin }) => subjectOrigin === 'own');
  return first?.subject !== phrase && clauses.some(({ subject }) => subject === phrase);
}

/** Whether money can be for it: a fund that is no single sum, a programme that is no honour, a house that it does not give. */
export function isThing({ context }: Hit, sentence: SentenceReading, phrase: Phrase): boolean {
  const [member, ...others] = phrase.members;
  if (!member || others.length > 0 || phrase.representative !== '') return false;
  const { entity } = member;
  const before = sentence.text.slice(0, phrase.at);
  if (phrase.symbol === 'Ｆ')
    return (
      !/^\d/u.test(entity.name) &&
      !isSumItself(sentence, phrase) &&
      !isDrawnFrom(sentence, phrase) &&
      !got.test(before) &&
      !shareOfSum.test(before)
    );
  if ((won.test(before) && !undertaking.test(entity.name)) || asBackground.test(before)) return false;
  if (phrase.symbol === 'Ｐ') return costs(context, entity) && !saysWhatItIs.test(before);
  if (phrase.symbol !== 'Ｏ' || entity.type === 'Place') return false;
  // A school that lends its rooms is a house, too, but one that helps.
  const acts = helping.some((type) => context.claimed.isSource(type, entity));
  const stands =
    entity.type === 'Institution' &&
    house.test(entity.name) &&
    !acts &&
    !standsAsPlace.test(before) &&
    !itsPeople.test(sentence.text.slice(phrase.at + 1)) &&
    !acting.test(sentence.text.slice(phrase.at + 1)) &&
    !actsAfterOthers(sentence, phrase);
  return stands || isFounded(sentence, phrase);
}

function projectsInside({ context }: Hit, { symbol, members }: Phrase): readonly Entity[] {
  if (symbol !== 'Ｐ') return [];
  return members
    .flatMap(({ inner }) => inner.map(({ entity }) => entity))
    .filter((entity) => entity.type === 'Programme' && costs(context, entity));
}

/** What money can be for in a sentence, in its order; in somebody's words only programmes with a name. */
export function thingsIn(hit: Hit, sentence: SentenceReading): readonly Entity[] {
  // “…”项目启动仪式 names the project, too.
  const named: Entity[] = [];
  for (const each of sentence.phrases)
    named.push(...(isThing(hit, sentence, each) ? entitiesOf(each) : projectsInside(hit, each)));
  const speeches = sentence.phrases.filter(isSpeech);
  if (speeches.length === 0) return named;
  const things = new Set(named);
  for (const entity of hit.context.reading.layer.entities)
    if (entity.type === 'Programme' && isNamedIn(speeches, entity) && costs(hit.context, entity))
      things.add(entity);
  return [...things];
}

const isSpeech = ({ symbol }: Phrase): boolean => symbol === 'Ｓ';

function isNamedIn(speeches: readonly Span[], { mentions }: Entity): boolean {
  for (const { start, end } of speeches)
    for (const mention of mentions) if (start <= mention.start && mention.end <= end) return true;
  return false;
}
