/** People whose name says what they belong to: 31名团员, 首批52名学员; and where those come from who were counted. */
import { bodyStart } from '../../page/article.ts';
import {
  isHeadlined,
  isOrganisation,
  isTopic,
  type OwnedMention,
  type OwnerQuestion,
  type OwnerRule,
  owner,
  ownerOf,
} from './owner-question.ts';

/** 31名团员都会认谱, 首批52名学员: people that only a group, or only a school, has. */
export const peopleOfGroup: OwnerRule = (question) => {
  const { text, quantity, kind, before, clause, sentence, previous } = question;
  if (kind === 'amount' || kind === 'sessions' || quantity.unit === '人次') return undefined;
  const noun = peopleByName.exec(text.text.slice(quantity.end, clause.end))?.[1];
  if (noun === undefined || !opensCount.test(text.text.slice(clause.start, quantity.start))) return undefined;
  // 19支队伍各占一块滩，374名队员里…: the teams are those of a contest.
  if (previous?.kind === 'organisations')
    return ownerOf({ id: previous.about }, 'figure.people-of-group', 0.7);
  const learns = /[学导教讲]/u.test(noun);
  if (learns && before.some((m) => course.test(m.entity.name))) return undefined;
  const fits = learns ? school : troupe;
  const near = learns
    ? schoolSpokenOf(question)
    : before.find((m) => (isTopic(m) || isOrganisation(m)) && !opening.test(m.entity.name));
  if (near === undefined || !fits.test(near.entity.name)) return undefined;
  if (!learns && sentence.start - near.end > NEAR) return undefined;
  const found = owner(near, 'figure.people-of-group', 0.7);
  return found && { ...found, what: 'members' };
};
/** The school that the heading names, or that the article tells of most: others lend it rooms and teachers. */
function schoolSpokenOf({ text, before }: OwnerQuestion): OwnedMention | undefined {
  const schools = before
    .filter((m) => isOrganisation(m) && school.test(m.entity.name) && m.entity.mentions.length > 1)
    .sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
  const start = bodyStart(text.article);
  return schools.find(({ entity }) => isHeadlined(entity, start)) ?? schools[0];
}

/** 52名学员来自Ｏ等8家企业: where those come from who were counted before. */
export const comeFrom: OwnerRule = ({ text, quantity, kind, clause, previous }) => {
  if (kind !== 'organisations' || previous === undefined || previous.start < clause.start) return undefined;
  if (!/^[^，。；：]{0,10}(?:来自|出自)[^。；：]*$/u.test(text.text.slice(previous.end, quantity.start)))
    return undefined;
  return ownerOf({ id: previous.about }, 'figure.goes-on', 0.7);
};

const peopleByName = /^(队员|社员|团员|学员|学生|新生|导师|教员|讲师)/u;
const opensCount =
  /^(?:首批|首期|第一批|目前|如今|现在|眼下|这|其)?(?:受聘的|聘请的|入学的|报到的)?$|(?:招收|录取|招|现有|共有|首批|首期)(?:了|的)?$/u;
const school = /(?:学院|学校|大学|学堂|夜校|技校)$/u;
const course = /(?:[班营]|课程|[课讲]堂|培训|研修)$/u;
const troupe = /(?:[队团社班]|工作室|乐团|小组)$/u;
const opening = /(?:仪式|典礼|揭牌|式)$/u;
/** How far before the sentence the group may have been named. */
const NEAR = 120;
