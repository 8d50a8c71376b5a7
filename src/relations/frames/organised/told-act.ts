/** ORGANISED where the event has no noun of its own: Ｏ邀请Ｏ为60余名Ｐ, Ｏ组织80余名职工Ｐ. */
import { inSentence } from '../../syntax/reading.ts';
import type { Frame } from '../frame.ts';
import { programme } from '../triggers.ts';
import { claimHosts } from './claim-hosts.ts';

/** Who acts in the sentence that tells the act does it. */
export const toldAct: Frame = {
  name: 'organised/told-act',
  type: 'ORGANISED',
  triggers: [programme],
  read: (sentence, context) => {
    for (const thing of sentence.phrases) {
      const [member, ...others] = thing.members;
      if (thing.symbol !== 'Ｐ' || member?.mention.rule !== 'programme.told-by-verb' || others.length > 0)
        continue;
      if (context.claimed.isTarget('ORGANISED', member.entity)) continue;
      const agent = sentence.clauses.find(
        ({ start, subject, subjectOrigin }) =>
          start < thing.at && subject?.symbol === 'Ｏ' && subjectOrigin === 'own',
      )?.subject;
      if (agent === undefined || !inSentence(sentence, agent) || agent.representative === 'staff') continue;
      if (!acts.test(sentence.text.slice(agent.at + 1, thing.at))) continue;
      claimHosts(sentence, context, agent, thing, agent.at, undefined, 0.8);
    }
  },
};

/** Whoever is only spoken of or is where it happens does nothing in it. */
const acts = /(?:^|，)[^。；]*(?:为|给|替|组织|邀请|邀|请|带领|联合|举办|开展)[^。；]*$/u;
