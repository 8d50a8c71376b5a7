/** ORGANISED inside a noun phrase: whose programme it is, or who runs it. */
import type { Member, Phrase } from '../../syntax/phrase.ts';
import { clauseAt } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { isHall } from '../located/ends.ts';
import { after, before, type Hit, ruleFrame } from '../rule.ts';
import { programme } from '../triggers.ts';
import { claimHosts } from './claim-hosts.ts';
import { hostVerb } from './host-words.ts';

/** 由Ｏ在|Ｏ举办的Ｐ: who hosts it has been said, and here is where. */
function isSaidOfOther(hit: Hit): boolean {
  const venue = hit.match.phrase('source');
  return venue !== undefined && isHall(venue) && /由Ｏ[^，。；ＯＨＰ]{0,6}(?:在|于)$/u.test(before(hit));
}

/** Ｏ组织开展的Ｐ. */
export const relative = ruleFrame('organised/relative', 'ORGANISED', [
  {
    pattern: new RegExp(
      `(?<source>Ｏ)[^，。；ＯＰ的]{0,14}?(?<verb>${hostVerb}|送来|送上|提供|带来|送出)[^，。；ＯＰ的]{0,3}的[^，。；ＯＨ的]{0,14}?Ｏ?(?<target>[ＰＦ])`,
      'dgu',
    ),
    confidence: 0.92,
    // 在Ｏ当天举行的Ｐ: a venue, not a host.
    accept: (hit) =>
      !(
        /(?:在|于)$/u.test(before(hit)) &&
        (/举行|召开/u.test(hit.match.text) || isSaidOfOther(hit)) &&
        !(/^Ｏ(?:联合|共同)?召开/u.test(hit.match.text) && /^(?:上|中|期间)/u.test(after(hit)))
      ) && !/^Ｏ[^，。；]{0,6}(?:提供|支持|协助|指导|配合)/u.test(hit.match.text),
  },
  // 某某工会开的Ｐ
  {
    pattern:
      /(?<source>Ｏ)(?:自己|专门|Ｔ|新|合伙|一起|[在给为][^，。；ＯＨＰＦ的]{1,12}|(?![^，。；的]{0,6}(?:旁|边|附近|门口|门前|院内|楼|里|内|外|隔壁|对面|上))[^，。；ＯＨＰＦ的]{1,6}?){0,2}(?<verb>(?<![协承主举召展公离打推组捐援建])[办开建设搭搞盖修推])(?:起来|起|成|出)?的[^，。；ＯＨ的]{0,10}?(?<target>[ＰＦ])/dgu,
    accept: (hit) =>
      !/(?:在|于|从)$/u.test(before(hit)) &&
      !/^Ｏ[^，。；]{0,8}(?:提供|支持|协助|指导|配合|出资|投资|捐)/u.test(hit.match.text),
    confidence: 0.85,
  },
  // 书屋的创办者王某某
  {
    pattern:
      /(?<target>[ＰＦ])(?:的)?(?:创办者|创办人|创立者|创建者|发起人|发起者|创始人|领衔人|带头人)(?<source>[ＯＨ])/dgu,
    confidence: 0.8,
  },
  // 某某领衔的工作室
  {
    pattern:
      /(?<source>Ｈ)[^，。；ＯＨＰ的]{0,6}?(?<verb>领衔|领办|创办|创建|牵头|发起|带头成立|创立|开办|牵头组建)的(?<target>Ｐ)/dgu,
    confidence: 0.85,
  },
]);

/** Whom a list names before one of its items: Ｐ、Ｏ的Ｐ. */
function ownerOfItem({
  mention,
  inner,
}: Pick<Member, 'mention' | 'inner'>): Member['inner'][number] | undefined {
  return inner.find((each) => each.mention.end <= mention.start);
}

/** A congress is of the members; its name says whose it is, and of a union that it holds it. */
const congress = /第[^，。]{1,4}[次届][^，。]{0,8}代表(?:大会|会议)$/u;

const isUnion = (phrase: Phrase | undefined): boolean =>
  phrase?.members.every(({ entity }) => entity.type === 'Union') === true;

/** Ｏ主办的|ＯＰ: who hosts it has been said. */
const hostedRelative = /Ｏ[^，。；ＯＨＰ]{0,6}(?:主办|承办|协办|举办|合办|联办|召开)的$/u;

/** Ｏ（的）Ｐ, Ｏ旗下Ｐ, Ｏ设在Ｌ的Ｐ; an honour beside a name is its winner's. */
export const possessive = ruleFrame('organised/possessive', 'ORGANISED', [
  {
    pattern:
      /(?<source>Ｏ)(?:(?:Ｔ|今年|去年|此次)?(?:的)?(?:Ｔ)?|(?:旗下|名下|所属|自办)的?|(?:设|位|建|开|办)(?:在|于)[^，。；ＯＨＰ]{0,6}Ｌ?[^，。；ＯＨＰ的]{0,6}的)(?<target>Ｐ)/dgu,
    // ＯＰ、ＯＰ: each item has an owner of its own.
    target: ({ match }) =>
      (match.phrase('target')?.members ?? [])
        .filter((member) => !ownerOfItem(member))
        .map(({ entity }) => entity),
    confidence: 0.8,
    accept: (hit) =>
      !hostedRelative.test(before(hit)) &&
      (!/(?:入选|获评|加入|在|到|(?<!属)于)$/u.test(before(hit)) ||
        // 在ＯＰ中: whose it is, in spite of the preposition.
        (/在$/u.test(before(hit)) && /^(?:中|里|期间)，/u.test(after(hit)))) &&
      !hit.match
        .phrase('target')
        ?.members.some(
          ({ entity }) =>
            (congress.test(entity.name) && !isUnion(hit.match.phrase('source'))) ||
            hit.context.occasions.kindOf(entity) === 'award',
        ),
    // Ｏ的Ｐ将于5月举行: what is said of it tells whether it has come about.
    verbAt: ({ match, sentence }) => {
      const clause = clauseAt(sentence, match.start);
      const thing = match.phrase('target');
      const later = clause?.subject === thing && clause?.predicates.find((each) => each.start > match.end);
      return later ? later.start : undefined;
    },
  },
]);

/** A programme whose printed name begins with its host: 北方市总工会2024年职工运动会. */
export const inName: Frame = {
  name: 'organised/in-name',
  type: 'ORGANISED',
  triggers: [programme],
  read: (sentence, context) => {
    for (const phrase of sentence.phrases) {
      if (phrase.symbol !== 'Ｐ') continue;
      for (const { entity, mention, inner } of phrase.members) {
        const host =
          ownerOfItem({ mention, inner }) ?? inner.find((each) => each.mention.start === mention.start);
        if (
          !host ||
          (congress.test(entity.name) && host.entity.type !== 'Union') ||
          !['Union', 'Company', 'Institution'].includes(host.entity.type)
        )
          continue;
        claimHosts(sentence, context, [host.entity], [entity], phrase.at, undefined, 0.75);
      }
    }
  },
};
