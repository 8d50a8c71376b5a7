/** Which body is meant where a bare noun or a report on a congress leaves its name out. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import { ownMembersBefore } from '../../language/lexicons/units-of-figures.ts';
import type { Span } from '../../page/source-text.ts';
import { programmeKind } from '../syntax/programme-kind.ts';
import { isOrganisation, type OwnedMention, type OwnerQuestion } from './owner-question.ts';

/** Bare nouns that a body is called by: it is one whose name ends so, or of one of the types. */
const commonNouns: readonly (readonly [noun: RegExp, meant: RegExp | ReadonlySet<EntityType>])[] = [
  [/联合会/u, /联合会$/u],
  [/协会|商会|学会/u, /(?:协会|商会|学会)$/u],
  [/(?:公司|集团|厂里|工厂|厂区|矿上|矿里|企业)(?!会员)/u, new Set(['Company'])],
  [/医院|院里/u, /医院$/u],
  [/学校|校方|学院/u, /(?:学校|学院|大学|中学|小学)$/u],
  [/合作社/u, /合作社$/u],
  [/中心/u, /中心$/u],
  [/纪念馆|博物馆|图书馆|展览馆|该馆|文化宫/u, /[馆宫]$/u],
  [/服务队|服务团|志愿队|宣讲团/u, /[队团]$/u],
];

/** The body that a bare noun before the number means, of those named before: 联合会涵盖企业21家. */
export function bodyCalled(question: OwnerQuestion): OwnedMention | undefined {
  const { text, sentence, quantity, before } = question;
  const words = text.text.slice(sentence.start, quantity.start).replace(ownMembersBefore, '');
  const meant = commonNouns.find(([noun]) => noun.test(words))?.[1];
  if (meant === undefined) return undefined;
  return before.find(
    (m) =>
      isOrganisation(m) && (meant instanceof RegExp ? meant.test(m.entity.name) : meant.has(m.entity.type)),
  );
}

export const isMeeting = ({ entity }: OwnedMention): boolean =>
  entity.type === 'Programme' && programmeKind(entity) === 'meeting';

const isCongress = (mention: OwnedMention): boolean =>
  isMeeting(mention) && /代表大会|成立大会|代表会议/u.test(mention.entity.name);

/** Whether one of the mentions begins where this one begins or ends. */
function touchesOne({ start, end }: OwnedMention, mentions: readonly Span[]): boolean {
  for (const each of mentions) if (each.start === start || each.start === end) return true;
  return false;
}

/** The body whose congress was named last: 海州市快递行业工会第一次代表大会. */
export function bodyOfCongress(before: readonly OwnedMention[]): OwnedMention | undefined {
  const congress = before.find(isCongress);
  // The name stands in or right before one of the congress's mentions, which is 大会 elsewhere.
  if (congress === undefined) return undefined;
  for (const mention of before)
    if (isOrganisation(mention) && touchesOne(mention, congress.entity.mentions)) return mention;
  return undefined;
}
