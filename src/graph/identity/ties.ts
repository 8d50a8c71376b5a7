/** What an article says that makes a person, programme or fund in it known again in another article. */
import type { EntityNumber } from '../../entities/entity.ts';
import type { EntityRecord, Extraction } from '../../extraction/record.ts';
import { normaliseName } from './normalise-name.ts';
import { type ObservedType, ownName } from './observation.ts';
import { isIdentifyingName, isIdentifyingPost } from './person-names.ts';
import { isNamedEdition, isNamedFund, standsInMarks } from './programme-names.ts';

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
    ({ start, end, text }) => normaliseName(text) === name && standsInMarks(page, start, end),
  );
}

const tiesOfType: Readonly<
  Record<ObservedType, (entity: EntityRecord, context: TieContext) => readonly string[]>
> = {
  /** The bodies in which the person holds a post that says who it is. */
  Person: (entity, { extraction, organisation }) => {
    if (!isIdentifyingName(normaliseName(entity.name))) return [];
    return distinct(
      extraction.relations
        .filter(
          ({ type, source, title }) =>
            type === 'HOLDS_POST' && source === entity.id && isIdentifyingPost(title),
        )
        .map(({ target }) => organisation(target)),
    );
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
