/** What an article says that makes a person, programme or fund in it known again in another article. */
import type { EntityNumber } from '../../entities/entity.ts';
import { squeeze } from '../../extraction/evidence.ts';
import type { EntityRecord, Extraction } from '../../extraction/record.ts';
import { normaliseName } from './normalise-name.ts';
import { type ObservedType, ownName } from './observation.ts';
import { isIdentifyingName, isIdentifyingPost } from './person-names.ts';
import { insideMarks, isNamedEdition, isNamedFund, standsInMarks } from './programme-names.ts';

/** What the rules need to know of the article around an entity. */
export interface TieContext {
  readonly extraction: Extraction;
  readonly page: string;
  /** Identifier of the organisation of that number; undefined for what is no organisation. */
  readonly organisation: (entity: EntityNumber) => string | undefined;
  /** The year of the issue, or the issue itself where its day is unknown. */
  readonly period: string;
}

function distinct(ties: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ties.filter((tie) => tie !== undefined))];
}

/** The whole name is printed between quotation marks somewhere in the article. */
function isPrintedAsName(entity: EntityRecord, page: string): boolean {
  const name = normaliseName(entity.name);
  return entity.mentions.some(
    ({ start, end, text }) =>
      insideMarks(text) === name || (normaliseName(text) === name && standsInMarks(page, start, end)),
  );
}

/** 林一舟（化名）: the words right after a mention say that the name is not the person's. */
function isPseudonym(person: EntityRecord, page: string): boolean {
  return person.mentions.some(({ end }) => /^[（(](?:化名|音译)/.test(squeeze(page.slice(end, end + 8))));
}

/** What may stand between a body and the name of one of its people: 焊工, 派驻港口的船员; nothing that ends a phrase. */
const phrase = /^[^\s。，、；：！？“”‘’《》（）]{0,10}$/;

/** 甬江造船厂焊工周敏: bodies that stand right before the name, with no more than a trade between. */
function organisationsBefore(
  person: EntityRecord,
  { extraction, page, organisation }: TieContext,
): readonly (string | undefined)[] {
  return extraction.entities
    .filter((entity) =>
      entity.mentions.some((body) =>
        person.mentions.some(({ start }) => {
          if (body.end > start || start - body.end > longestGap) return false;
          const between = squeeze(page.slice(body.end, start));
          return phrase.test(between) && (between === '' || isIdentifyingPost(between));
        }),
      ),
    )
    .map(({ id }) => organisation(id));
}

/** The phrase with line breaks and decoration inside it. */
const longestGap = 20;

const tiesOfType: Readonly<
  Record<ObservedType, (entity: EntityRecord, context: TieContext) => readonly string[]>
> = {
  /** The bodies in which the person holds a post that says who it is, or that stand right before the name. */
  Person: (entity, context) => {
    const { extraction, organisation } = context;
    if (!isIdentifyingName(normaliseName(entity.name)) || isPseudonym(entity, context.page)) return [];
    return distinct([
      ...extraction.relations
        .filter(
          ({ type, source, title }) =>
            type === 'HOLDS_POST' && source === entity.id && isIdentifyingPost(title),
        )
        .map(({ target }) => organisation(target)),
      ...organisationsBefore(entity, context),
    ]);
  },
  /** Its own name, or who organised it and in which year. */
  Programme: (entity, { extraction, page, organisation, period }) => {
    if (isPrintedAsName(entity, page) || isNamedEdition(normaliseName(entity.name))) return [ownName];
    return distinct(
      extraction.relations
        .filter(({ type, target }) => type === 'ORGANISED' && target === entity.id)
        .map(({ source }) => organisation(source)),
    ).map((organiser) => `${organiser}@${period}`);
  },
  /** Its own name, or who gave it to whom and in which year. */
  Fund: (entity, { extraction, page, organisation, period }) => {
    if (isPrintedAsName(entity, page) || isNamedFund(normaliseName(entity.name))) return [ownName];
    const money = extraction.relations.filter(({ type }) => type === 'FUNDED');
    return distinct([
      ...money.filter(({ target }) => target === entity.id).map(({ source }) => organisation(source)),
      ...money.filter(({ source }) => source === entity.id).map(({ target }) => organisation(target)),
    ]).map((party) => `${party}@${period}`);
  },
};

/** The ties of one entity in one article, in the order of the text. */
export function tiesOf(type: ObservedType, entity: EntityRecord, context: TieContext): readonly string[] {
  return tiesOfType[type](entity, context);
}
