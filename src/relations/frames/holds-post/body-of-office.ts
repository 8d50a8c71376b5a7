/** Which body an office is in that a clause names without one. */
import { entityTypes } from '../../../../graph-schema/ontology.ts';
import type { Entity } from '../../../entities/entity.ts';
import type { SentenceReading } from '../../syntax/reading.ts';
import type { FrameContext } from '../frame.ts';
import { entitiesOf } from '../patterns.ts';

/** What the body of an office is called in the end; offices that are in no body unless it is named have none. */
const bodiesOfOffices: readonly (readonly [office: RegExp, body: RegExp | 'Union' | undefined])[] = [
  [/裁判长|领队|教练|评委|辅导员|顾问|宣讲员|组长|代表$/u, undefined],
  [/主席|经审|经费审查|女职/u, 'Union'],
  [/团长/u, /(?<!集)团$/u],
  [/队长/u, /队$/u],
  [/会长|理事长|秘书长/u, /(?:(?<!工)会|联盟)$/u],
  [/院长/u, /院$/u],
  [/校长/u, /[校学院]$/u],
  [/站长/u, /站$/u],
];

/** Organs of a union have directors, no chairpersons. */
const organ = /(?:经费审查|女职工)委员会$/u;

/** Whether somebody with that office can be in the body; undefined where the office says nothing. */
function fitsOffice(words: string): ((entity: Entity) => boolean) | undefined {
  const rule = bodiesOfOffices.find(([office]) => office.test(words));
  if (!rule) return undefined;
  const [, body] = rule;
  if (body === 'Union') return (entity) => entity.type === 'Union' && !organ.test(entity.name);
  return (entity) => body?.test(entity.name) ?? false;
}

/** The body that an office is in when the clause does not name it: in the sentence, else the one spoken of before. */
export function bodyBefore(
  sentence: SentenceReading,
  context: FrameContext,
  at: number,
  words: string,
): readonly Entity[] {
  const office = fitsOffice(words);
  const called = bareBody.exec(sentence.text.slice(0, at))?.[0];
  const fits = called
    ? (entity: Entity) => entity.name.endsWith(called) && (office?.(entity) ?? true)
    : office;
  const here = sentence.phrases.findLast(
    (phrase) => phrase.symbol === 'Ｏ' && phrase.at < at && (!fits || entitiesOf(phrase).some(fits)),
  );
  if (here) return entitiesOf(here);
  let nearest: { readonly entity: Entity; readonly start: number } | undefined;
  const { start } = sentence.sentence;
  for (const entity of context.reading.layer.entities) {
    if (!entityTypes[entity.type].organisation || (fits && !fits(entity))) continue;
    const mention = entity.mentions.findLast(
      (each) => each.start < start && start - each.start < farthestBody,
    );
    if (mention && (!nearest || mention.start > nearest.start)) nearest = { entity, start: mention.start };
  }
  if (nearest) return [nearest.entity];
  // 当选主席 in the lead; the union's founding is told afterwards.
  const later =
    fits && !called && context.reading.layer.entities.find((each) => each.type === 'Union' && fits(each));
  return later ? [later] : [];
}

/** 联盟|理事长由Ｈ出任: the bare word in front of the office says what the body is called in the end. */
const bareBody =
  /(?:联盟|联合会|互助会|联谊会|协会|商会|学会|研究会|促进会|基金会|合作社|俱乐部|服务队|宣讲团|讲师团)$/u;

const farthestBody = 250;
