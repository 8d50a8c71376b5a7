/** FUNDED: who gave money, or goods that are the point of the story, and how much. */
import type { Entity } from '../../entities/entity.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isOccasion } from '../syntax/programme-kind.ts';
import { clauseAt, inSentence, type SentenceReading } from '../syntax/reading.ts';
import type { Frame, FrameContext } from './frame.ts';
import { entitiesOf, matches, type PatternMatch } from './patterns.ts';

function fund(
  sentence: SentenceReading,
  context: FrameContext,
  givers: readonly Entity[],
  receivers: readonly Entity[],
  amount: number | undefined,
  range: readonly [number, number],
  confidence: number,
  verbAt?: number,
): void {
  for (const source of givers) {
    for (const target of receivers) {
      context.claim(sentence, {
        type: 'FUNDED',
        source,
        target,
        from: range[0],
        to: range[1],
        confidence,
        ...(amount !== undefined && { amount }),
        ...(verbAt !== undefined && { verbAt }),
      });
    }
  }
}

/** Money that is given once, not a rate (每人500元) and not a difference (增加8200万元). */
function amountOf(phrase: Phrase | undefined): number | undefined {
  const quantity = phrase?.quantity;
  return quantity && (quantity.scope === '' || quantity.scope === 'total') ? quantity.value : undefined;
}

/** The nearest amount within reach of a verb in its clause. */
function amountNear(sentence: SentenceReading, at: number): number | undefined {
  const clause = clauseAt(sentence, at);
  if (!clause) return undefined;
  const inside = sentence.phrases.filter(
    (each) => each.symbol === 'Ｍ' && each.at >= clause.start && each.at < clause.end,
  );
  const after = inside.find((each) => each.at > at);
  return amountOf(after ?? inside.at(-1));
}

function giverAt(sentence: SentenceReading, at: number): Phrase | undefined {
  const subject = clauseAt(sentence, at)?.subject;
  if (!subject || !'ＯＨＦ'.includes(subject.symbol)) return undefined;
  return subject.representative === 'staff' || subject.representative === 'officials' ? undefined : subject;
}

/** Ｏ下拨Ｍ…Ｆ; Ｏ拨出Ｆ. The fund carries its own amount. */
const appropriates: Frame = {
  name: 'funded/appropriates',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>拨付|下拨|划拨|拨出|拨款|注入|注资|捐入|捐赠|筹集|安排|发放|投入|设立|拿出|落实|下达|配套|追加)(?:了)?[^，。；ＯＨＦＰ]{0,10}?(?<thing>Ｆ)/dgu,
    )) {
      const giver = giverAt(sentence, match.start);
      const thing = match.phrase('thing');
      if (!giver || !thing || giver.at === thing.at) continue;
      const from = inSentence(sentence, giver) ? giver.at : match.start;
      const amount = amountNear(sentence, match.start);
      fund(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(thing),
        amount,
        [from, match.end + 1],
        0.9,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<giver>Ｏ)(?:Ｔ|今年|去年)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?<thing>Ｆ)[^，。；ＯＨＰＦ]{0,4}(?:已|已经|全部|陆续){0,3}(?<verb>拨付|下拨|下达|发放|到位)/dgu,
    )) {
      fund(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(match.phrase('thing')),
        undefined,
        [match.start, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** Ｏ投入Ｍ，在…建起Ｐ; Ｏ投入Ｍ开展Ｐ; Ｐ投入Ｍ. */
const invests: Frame = {
  name: 'funded/invests',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>投入|出资|拨出|拨款|安排|列支|斥资|筹资|投资)[^，。；ＯＨＰ]{0,8}?(?<money>Ｍ)/dgu,
    )) {
      const giver = giverAt(sentence, match.start);
      if (!giver) continue;
      const clause = clauseAt(sentence, match.start);
      const following = sentence.clauses[sentence.clauses.findIndex((each) => each === clause) + 1];
      const reach =
        following &&
        (following.subjectOrigin !== 'own' || following.subject === giver) &&
        !following.otherSubject
          ? following.end
          : (clause?.end ?? match.end);
      const thing = sentence.phrases.find(
        (each) => (each.symbol === 'Ｐ' || each.symbol === 'Ｆ') && each.at > match.start && each.at < reach,
      );
      if (/^(?:比|较|同比)/u.test(sentence.text.slice(match.end))) continue;
      if (!thing) {
        spendOnTopic(sentence, context, giver, match);
        continue;
      }
      const from = inSentence(sentence, giver) ? giver.at : match.start;
      fund(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(thing),
        amountOf(match.phrase('money')),
        [from, thing.at + 1],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** Ｏ投入Ｍ without an object pays for what the text is about; an official pays for the organisation. */
function spendOnTopic(
  sentence: SentenceReading,
  context: FrameContext,
  giver: Phrase,
  match: PatternMatch,
): void {
  const here = sentence.phrases.findLast((each) => each.symbol === 'Ｐ' && each.at < match.start);
  const thing = here ?? sentence.topic.thing;
  const [target] = entitiesOf(thing);
  if (thing?.symbol !== 'Ｐ' || thing.members.length !== 1 || !target || giver.symbol === 'Ｆ') return;
  if (isOccasion(context.occasions.kindOf(target))) return;
  const from = inSentence(sentence, giver) ? giver.at : match.start;
  fund(
    sentence,
    context,
    behalfOf(giver, context),
    entitiesOf(thing),
    amountOf(match.phrase('money')),
    [from, match.end],
    0.6,
    match.at('verb'),
  );
}

/** Ｏ向Ｏ捐赠Ｍ; Ｏ为Ｈ送去Ｍ救助金; 给Ｈ垫付Ｍ. */
const givesTo: Frame = {
  name: 'funded/gives-to',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?:向|为|给|对)(?<receiver>[ＯＨＰ])[^，。；ＯＨＰ]{0,10}?(?<verb>捐赠|捐出|捐|送去|送上|送来|送|发放|拨付|赠送|垫付|支付|资助|补助|提供|转|递上|颁发)(?:了)?[^，。；ＯＨＰ]{0,10}?(?<money>[ＭＦ]|慰问金|慰问品|助学金|救助金|奖学金|补助金|补助|物资|大礼包|礼包|米面油|红包|帮扶金|善款|设备|器材|防护用品|爱心)/dgu,
    )) {
      const giver = giverAt(sentence, match.start);
      if (!giver || giver.at === match.phrase('receiver')?.at) continue;
      const from = inSentence(sentence, giver) ? giver.at : match.start;
      fund(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(match.phrase('receiver')),
        amountOf(match.phrase('money')),
        [from, match.end],
        0.9,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?:走进|来到|看望|慰问)[^，。；ＯＨ]{0,12}(?<receiver>Ｈ)[^，。；ＯＨＭ]{0,6}，[^，。；ＯＨ]{0,8}?(?<verb>递上?|送上|送去|送来|发放|交给)[^，。；ＯＨ]{0,6}?(?<money>Ｍ)/dgu,
    )) {
      const visitor =
        giverAt(sentence, match.start) ??
        sentence.phrases.findLast((each) => each.at < match.start && 'ＯＨ'.includes(each.symbol));
      if (!visitor || visitor.at === match.phrase('receiver')?.at) continue;
      const from = inSentence(sentence, visitor) ? visitor.at : match.start;
      fund(
        sentence,
        context,
        behalfOf(visitor, context),
        entitiesOf(match.phrase('receiver')),
        amountOf(match.phrase('money')),
        [from, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<verb>拿出|捐出|募得|筹得|筹集|捐款)[^，。；ＯＨＰ]{0,6}?(?<money>Ｍ)[^，。；ＯＨＰ]{0,4}，[^，。；ＯＨＰ]{0,6}?(?:垫付|转|交|送|捐|发|用于资助|资助)(?:到|给|至)?(?<receiver>[ＯＨＰＦ])/dgu,
    )) {
      const giver = giverAt(sentence, match.start);
      if (!giver) continue;
      const from = inSentence(sentence, giver) ? giver.at : match.start;
      fund(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(match.phrase('receiver')),
        amountOf(match.phrase('money')),
        [from, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** Officials who bring money bring their organisation's. */
function behalfOf(visitor: Phrase, context: FrameContext): readonly Entity[] {
  const bodies = visitor.members.flatMap((member) =>
    member.posts.map((post) => context.reading.entity(post.organisation)),
  );
  const known = bodies.filter((body): body is Entity => body !== undefined);
  return known.length > 0 ? [...new Set(known)].slice(-1) : entitiesOf(visitor);
}

/** …被Ｏ认定为…，并给予Ｍ: the giver of the honour gives the money too. */
const withHonour: Frame = {
  name: 'funded/with-honour',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /被(?<giver>Ｏ)[^，。；ＯＨ]{0,30}，(?:并|还|同时)?(?<verb>给予|获得|拨付|发放|奖励|补助)[^，。；]{0,6}?(?<money>Ｍ)/dgu,
    )) {
      const clause = clauseAt(sentence, match.start);
      const winner =
        sentence.phrases.findLast(
          (each) =>
            each.at < match.start && each.at >= (clause?.start ?? 0) && 'ＯＨＰ'.includes(each.symbol),
        ) ?? clause?.subject;
      fund(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(winner),
        amountOf(match.phrase('money')),
        [match.start, match.end],
        0.85,
        match.at('verb'),
      );
    }
  },
};

/** Ｆ由Ｏ与Ｏ按比例出资; 资金Ｍ，一半来自Ｏ，另一半由Ｏ捐赠: sources of the fund or programme that is spoken of. */
const sources: Frame = {
  name: 'funded/sources',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(sentence, /(?:由|来自)(?<giver>Ｏ)(?<rest>[^，。；ＯＨＰ]{0,14})/dgu)) {
      const rest = sentence.text.slice((match.phrase('giver')?.at ?? 0) + 1, match.end);
      const from = sentence.text.startsWith('来自', match.start);
      const money = from
        ? /^(?:的)?[^，。；]{0,10}(?:补助|资金|拨款|捐赠|经费|款)/u.test(rest)
        : /(?:出资|捐赠|捐资|资助|赞助|拨付|承担|列支)/u.test(rest);
      if (!money) continue;
      const receiver = fundedThing(sentence, match.start);
      if (!receiver) continue;
      const amount = amountNear(sentence, match.start);
      const givers = entitiesOf(match.phrase('giver'));
      fund(
        sentence,
        context,
        givers,
        receiver,
        givers.length === 1 ? amount : undefined,
        [match.start, match.end],
        0.85,
      );
    }
  },
};

/** 建设资金Ｍ，一半来自Ｏ: what the money is for was named before the money, in this sentence or an earlier one. */
function fundedThing(sentence: SentenceReading, at: number): readonly Entity[] | undefined {
  const money = sentence.text.search(/资金|经费|费用|款项|一半|来自|由/u);
  const near = sentence.phrases.findLast(
    (phrase) =>
      phrase.at < at &&
      (money < 0 || phrase.at < money) &&
      (phrase.symbol === 'Ｆ' || phrase.symbol === 'Ｐ'),
  );
  const thing = near ?? sentence.topic.thing;
  return thing ? entitiesOf(thing) : undefined;
}

/** Ｆ流向Ｏ、Ｏ; 一笔Ｍ，来自Ｆ: money that reaches somebody. */
const reaches: Frame = {
  name: 'funded/reaches',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>流向|拨付给|拨付到|拨付至|下拨给|下拨到|下拨至|发放给|发放至|拨给)(?:了)?(?<receiver>[ＯＨＰ])/dgu,
    )) {
      const subject = clauseAt(sentence, match.start)?.subject;
      const money = subject?.symbol === 'Ｆ' || subject?.symbol === 'Ｏ' ? subject : sentence.topic.thing;
      if (!money || money.members.length !== 1) continue;
      const from = inSentence(sentence, money) ? Math.min(money.at, match.start) : match.start;
      fund(
        sentence,
        context,
        entitiesOf(money),
        entitiesOf(match.phrase('receiver')),
        undefined,
        [from, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(sentence, /(?<money>Ｍ)，?(?:则|便)?来自(?<giver>[ＦＯ])/dgu)) {
      const person =
        sentence.phrases.findLast((each) => each.symbol === 'Ｈ' && each.at < match.start) ??
        (sentence.topic.actor?.symbol === 'Ｈ' ? sentence.topic.actor : undefined);
      if (!person) continue;
      fund(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(person),
        amountOf(match.phrase('money')),
        [match.start, match.end],
        0.75,
      );
    }
    // 某某市总工会第二批帮扶资金已拨付: the fund's printed name begins with who gives it.
    for (const phrase of sentence.phrases) {
      if (
        phrase.symbol !== 'Ｆ' ||
        !/^[^，。；]{0,6}(?:拨付|下拨|下达|发放|到位)/u.test(sentence.text.slice(phrase.at + 1))
      )
        continue;
      for (const { entity, mention, inner } of phrase.members) {
        const giver = inner.find(
          (each) => each.mention.start === mention.start && each.entity.type !== 'Place',
        );
        if (giver)
          fund(
            sentence,
            context,
            [giver.entity],
            [entity],
            undefined,
            [phrase.at, phrase.at + 1],
            0.8,
            phrase.at + 1,
          );
      }
    }
  },
};

/** Ｈ领到Ｏ发放的Ｍ; 从Ｆ中列支; Ｆ用于Ｐ; 获Ｏ资助: the receiver is the subject, or the fund pays. */
const received: Frame = {
  name: 'funded/received',
  type: 'FUNDED',
  read: (sentence, context) => {
    for (const match of matches(
      sentence,
      /(?<verb>领到|收到|拿到|获得|得到|接过|获|受到|申领到|争取到)(?:了)?(?:由|来自)?(?<giver>[ＯＦ])(?:的)?[^，。；ＯＨＰ]{0,6}?(?:发放|送来|送上|拨付|下拨|给予|提供|资助|补助|捐赠|颁发|支付|奖励)?(?:的)?[^，。；ＯＨＰ]{0,6}?(?:Ｍ|Ｆ|资助|补助|救助金|慰问金|助学金|补贴|奖金|捐款|资金)/dgu,
    )) {
      const subject = clauseAt(sentence, match.start)?.subject;
      if (!subject || !'ＯＨＰ'.includes(subject.symbol) || subject.representative === 'staff') continue;
      const from = inSentence(sentence, subject) ? Math.min(subject.at, match.start) : match.start;
      fund(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(subject),
        amountNear(sentence, match.start),
        [from, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<giver>Ｆ)[^，。；ＯＨＰＦ]{0,6}?(?<verb>用于|资助|支持|投向|保障|补助|奖励)[^，。；ＯＨＰＦ]{0,10}?(?<receiver>[ＰＨＯ])/dgu,
    )) {
      fund(
        sentence,
        context,
        entitiesOf(match.phrase('giver')),
        entitiesOf(match.phrase('receiver')),
        amountNear(sentence, match.start),
        [match.start, match.end],
        0.8,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?<giver>[ＯＨ])[^，。；ＯＨＰＦ]{0,6}?(?<verb>资助|赞助|捐助|奖励|补助|采购|认购)(?:了)?[^，。；ＯＨＰＦ]{0,8}?(?<receiver>[ＨＯＰ])/dgu,
    )) {
      const giver = match.phrase('giver');
      if (
        giver?.representative === 'staff' ||
        /(?:向|为|给|被|由|获|对)$/u.test(sentence.text.slice(0, match.start))
      )
        continue;
      fund(
        sentence,
        context,
        entitiesOf(giver),
        entitiesOf(match.phrase('receiver')),
        amountNear(sentence, match.start),
        [match.start, match.end],
        0.75,
        match.at('verb'),
      );
    }
    for (const match of matches(
      sentence,
      /(?:从|在|由|通过)(?<giver>Ｆ)(?:中|里|内)?[^，。；ＯＨＰ]{0,6}(?<verb>列支|支出|拨付|拿出|支付|发放|送上|送去|资助)/dgu,
    )) {
      const receiver = sentence.phrases.find(
        (each) => each.at > match.start + 1 && 'ＨＰ'.includes(each.symbol),
      );
      if (receiver)
        fund(
          sentence,
          context,
          entitiesOf(match.phrase('giver')),
          entitiesOf(receiver),
          amountNear(sentence, match.start),
          [match.start, receiver.at + 1],
          0.75,
          match.at('verb'),
        );
    }
    for (const match of matches(
      sentence,
      /(?<giver>[ＯＨ])(?:就|还|又|也|则|已|先后|分别|共|一次性|带头|率先)*(?<verb>捐款|捐出|捐赠|捐资|捐入|认捐|捐)(?:了|入)?[^，。；ＯＨＰＦ]{0,4}(?<money>Ｍ)/dgu,
    )) {
      const fundTopic =
        sentence.phrases.findLast((each) => each.symbol === 'Ｆ' && each.at < match.start) ??
        (sentence.topic.thing?.symbol === 'Ｆ' ? sentence.topic.thing : undefined);
      const givers = entitiesOf(match.phrase('giver'));
      if (!fundTopic || givers.length === 0) continue;
      const amounts = sentence.phrases
        .filter((each) => each.symbol === 'Ｍ' && each.at >= (match.at('money') ?? 0))
        .map(amountOf);
      givers.forEach((giver, index) => {
        fund(
          sentence,
          context,
          [giver],
          entitiesOf(fundTopic),
          givers.length === 1 || amounts.length >= givers.length ? amounts[index] : undefined,
          [match.start, match.end],
          0.8,
          match.at('verb'),
        );
      });
    }
  },
};

export const fundedFrames: readonly Frame[] = [
  appropriates,
  invests,
  givesTo,
  withHonour,
  sources,
  reaches,
  received,
];
