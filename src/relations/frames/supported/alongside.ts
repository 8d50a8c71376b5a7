/** SUPPORTED where others do something beside the hosts that the same sentence names: Ｐ由Ｏ主办，Ｏ免收摊位费. */
import type { Entity } from '../../../entities/entity.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { Frame, FrameContext } from '../frame.ts';
import { entitiesOf, patternOf } from '../patterns.ts';

/** What says who hosts. */
const hosted =
  /由Ｏ[^，。；]{1,14}|是Ｏ[^，。；]{0,14}(?:办|开|设|建|搞|推出|发起|张罗|牵头|打造|组织|启动|立|操持|运营|策划)|Ｏ[^，。；]{0,14}(?:主办|承办|合办|联办|举办|办起|推出|开办|打造|发起|牵头)/dgu;

const hostedPattern = patternOf(hosted);
const saysWhoHosts = (text: string): boolean => text.search(hosted) >= 0;

/** They take part, win, say, pay, get, follow, or are described. */
const doesElse =
  /参加|加入|让给|名额|响应|[到与]会|到场|到访|莅临|光临|见证|祝贺|观看|演|登台|演唱|亮相|[唱跳]|朗诵|展示|参与|参赛|参展|出席|组队|派队|选手|代表|夺|获|赢|摘|捧|斩|第[一二三四五六]|位居|位列|名列|入选|冠|亚军|季军|表示|介绍|说|认为|透露|称|谈|告诉|现有|成立|位于|地处|共有|占|覆盖|创[办立建]|投产|拥有|领取|领到|受益|收到|接过|领走|拿到|报名|签|达成|招|录用|岗位|资|捐|助|拨|补|投入|付|买|购|费用|将|计划|拟|希望|呼吁|要求|号召|强调|跟进|跟着|紧随|效仿|观摩|学习|考察|职工|员工|工人|会员|评为|授予|颁|奖|认定|公布|印发|发布|主办|承办|举办|合办|牵头|发起|是|有|无|没|不|被|受|由/u;

/** They are on the stage or in the contest, not behind it. */
const performers = /(?:[团队]|剧院|乐坊|剧社)$/u;

/** The one programme that the sentence says is hosted. */
function hostedHere(sentence: SentenceReading, { claimed }: FrameContext): Entity | undefined {
  const [only, ...others] = claimed
    .targetsIn('ORGANISED', sentence.index)
    .filter(({ type }) => type === 'Programme');
  return others.length === 0 ? only : undefined;
}

function actsFor(sentence: SentenceReading, { start, end, subject, subjectOrigin }: Clause): boolean {
  if (subjectOrigin !== 'own' || subject?.symbol !== 'Ｏ' || subject.representative !== '') return false;
  if (!/^(?:而|并|同时|此外|另外)?$/u.test(sentence.text.slice(start, subject.at))) return false;
  const done = sentence.text.slice(subject.at + 1, end);
  return done.length >= 2 && !/[ＰＦＭＳＨＯ]/u.test(done) && !doesElse.test(done);
}

export const alongside: Frame = {
  name: 'supported/alongside',
  type: 'SUPPORTED',
  triggers: [hostedPattern],
  read: (sentence, context) => {
    const thing = hostedHere(sentence, context);
    if (!thing) return;
    const hosts = context.claimed.sourcesOf('ORGANISED', [thing]);
    for (const clause of sentence.clauses) {
      const { start, end, subject } = clause;
      if (!subject || !actsFor(sentence, clause) || !saysWhoHosts(sentence.text.slice(0, start))) continue;
      for (const source of entitiesOf(subject)) {
        if (hosts.includes(source) || performers.test(source.name)) continue;
        context.claim(sentence, {
          type: 'SUPPORTED',
          source,
          target: thing,
          from: subject.at,
          to: end,
          verbAt: subject.at + 1,
          confidence: 0.6,
        });
      }
    }
  },
};
