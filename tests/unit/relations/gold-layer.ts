/** Builds the entity layer that a perfect recogniser would give, from an annotated article: for measuring frames alone. */
import type { EntityType } from '../../../graph-schema/ontology.ts';
import type {
  Entity,
  EntityLayer,
  EntityNumber,
  Mention,
  PostMention,
} from '../../../src/entities/entity.ts';

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  readonly types: readonly EntityType[];
  readonly also: readonly string[];
  readonly must: boolean;
}

export interface GoldRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title?: string;
  readonly must: boolean;
}

export interface GoldArticle {
  readonly headline: string;
  readonly starts: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

const heads =
  '活动|会议|大赛|比赛|竞赛|运动会|仪式|晚会|培训班|展览|论坛|托管班|驿站|小站|工作室|基金|助学金|订货会|文化节|首期班|大会|讲堂|闭幕式|总结会|送行会|疗休养|课程|大巴';
const pointer = new RegExp(
  `(?:本届|此次|本次|该项|该|这项|这一|这笔|这间|这批|这样的)(?:专项)?(${heads})`,
  'gu',
);
const bare = new RegExp(`(?<=[，。“]|^)(${heads})(?=[自由，在启落共设期上约当]|将增设|闭幕)`, 'gmu');

/** Entities of the annotated article with the places where the reading text names or points to them. */
export function goldLayer(text: string, gold: GoldArticle): EntityLayer {
  const taken = new Map<number, number>();
  const mentions = new Map<string, Mention[]>();
  const note = (id: string, start: number, end: number, form: Mention['form']): void => {
    const list = mentions.get(id) ?? [];
    list.push({ start, end, text: text.slice(start, end), form, rule: 'gold', confidence: 1 });
    mentions.set(id, list);
  };
  const forms = gold.entities
    .filter((entity) => entity.must || entity.types[0] === 'Place')
    .flatMap((entity) =>
      [entity.name, ...entity.also]
        .filter(
          (form) => !(entity.types[0] === 'Person' && form !== entity.name && form.endsWith(entity.name)),
        )
        .map((form) => ({ id: entity.id, form })),
    )
    .filter(({ form }) => form.length >= 2)
    .sort((a, b) => b.form.length - a.form.length);
  const seen = new Set<string>();
  for (const { id, form } of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const key = `${at}:${at + form.length}`;
      const inOwn = (mentions.get(id) ?? []).some((each) => at < each.end && at + form.length > each.start);
      if (seen.has(key) || inOwn) continue;
      seen.add(key);
      taken.set(at, Math.max(taken.get(at) ?? 0, at + form.length));
      note(id, at, at + form.length, 'name');
    }
  }
  addPointers(text, gold, mentions, note);
  addBodyPointers(text, gold, mentions, note);
  const ids = new Map<string, EntityNumber>(gold.entities.map((entity, i) => [entity.id, `e${i + 1}`]));
  const entities = gold.entities.flatMap((entity): Entity[] => {
    const own = (mentions.get(entity.id) ?? []).sort((a, b) => a.start - b.start);
    const type = entity.types.includes('Union') ? 'Union' : entity.types[0];
    const id = ids.get(entity.id);
    if (own.length === 0 || !type || !id) return [];
    const used = new Set(own.filter((each) => each.form === 'name').map((each) => each.text));
    return [
      { id, type, name: entity.name, aliases: entity.also.filter((form) => used.has(form)), mentions: own },
    ];
  });
  return { entities, posts: findPosts(text, gold, entities, ids) };
}

function addPointers(
  text: string,
  gold: GoldArticle,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  note: (id: string, start: number, end: number, form: Mention['form']) => void,
): void {
  const named = [...mentions.values()].flat();
  for (const pattern of [pointer, bare]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (named.some((each) => match.index < each.end && end > each.start)) continue;
      const head = match[1] ?? '';
      const candidates = gold.entities
        .filter((entity) => entity.must && (entity.types[0] === 'Programme' || entity.types[0] === 'Fund'))
        .filter((entity) => [entity.name, ...entity.also].some((form) => form.endsWith(head)))
        .map((entity) => ({
          entity,
          last: Math.max(
            -1,
            ...(mentions.get(entity.id) ?? [])
              .filter((each) => each.end <= match.index)
              .map((each) => each.start),
          ),
        }))
        .sort((a, b) => b.last - a.last);
      const [best] = candidates;
      if (best && best.last >= 0) note(best.entity.id, match.index, end, 'pointer');
    }
  }
}

const bodyPointer =
  /(?<=[，。；：”、由被是]|^)(?:该|本)?(公司工会|集团工会|公司|集团|工会|总工会|局|协会|基金会|联合会|区总工会|市总工会)(?=[今将则也还拨年20联]|T)/gmu;

/** 该公司工会, 集团: the organisation named last whose name ends so. */
function addBodyPointers(
  text: string,
  gold: GoldArticle,
  mentions: ReadonlyMap<string, readonly Mention[]>,
  note: (id: string, start: number, end: number, form: Mention['form']) => void,
): void {
  const named = [...mentions.values()].flat();
  for (const match of text.matchAll(bodyPointer)) {
    const start = match.index;
    const end = start + match[0].length;
    if (named.some((each) => start < each.end && end > each.start)) continue;
    const [best] = gold.entities
      .filter(
        (entity) =>
          entity.must && [entity.name, ...entity.also].some((form) => form.endsWith(match[1] ?? '')),
      )
      .filter((entity) =>
        entity.types.some((type) => type === 'Union' || type === 'Company' || type === 'Institution'),
      )
      .map((entity) => ({
        entity,
        last: Math.max(
          -1,
          ...(mentions.get(entity.id) ?? []).filter((each) => each.end <= start).map((each) => each.start),
        ),
      }))
      .sort((a, b) => b.last - a.last);
    if (best && best.last >= 0) note(best.entity.id, start, end, 'pointer');
  }
}

function findPosts(
  text: string,
  gold: GoldArticle,
  entities: readonly Entity[],
  ids: ReadonlyMap<string, EntityNumber>,
): readonly PostMention[] {
  const posts: PostMention[] = [];
  for (const relation of gold.relations) {
    const person = entities.find((entity) => entity.id === ids.get(relation.from));
    const organisation = entities.find((entity) => entity.id === ids.get(relation.to));
    if (relation.type !== 'HOLDS_POST' || !person || !organisation || !relation.title) continue;
    for (const mention of person.mentions) {
      const from = Math.max(0, mention.start - 70);
      const at = text.slice(from, mention.start).lastIndexOf(relation.title);
      if (at < 0) continue;
      const titleStart = from + at;
      const between = text.slice(titleStart + relation.title.length, mention.start);
      if (/[。；，\n]/u.test(between)) continue;
      const body = organisation.mentions.findLast(
        (each) =>
          each.end <= titleStart &&
          titleStart - each.end < 30 &&
          !/[。，\n]/u.test(text.slice(each.end, titleStart)),
      );
      posts.push({
        start: body?.start ?? titleStart,
        end: mention.end,
        person: person.id,
        organisation: organisation.id,
        title: relation.title,
        rule: 'gold',
        confidence: 0.95,
      });
      break;
    }
  }
  return posts;
}
