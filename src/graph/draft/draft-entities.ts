/** The entities of an article: those that their name identifies, and those that must be resolved. */
import { entityTypes } from '../../../graph-schema/ontology.ts';
import type { EntityNumber } from '../../entities/entity.ts';
import type { EntityRecord, Extraction } from '../../extraction/record.ts';
import { shortestFirst } from '../../page/span-order.ts';
import { byCodeUnits } from '../code-units.ts';
import { entityIdentifier } from '../identifier.ts';
import { normaliseName } from '../identity/normalise-name.ts';
import { isObservedType, type Observation } from '../identity/observation.ts';
import { scopedOrganisation, scopedPlace } from '../identity/region-scope.ts';
import { tiesOf } from '../identity/ties.ts';
import type { DraftEntity } from './draft.ts';
import type { Place } from './place.ts';

/** One entity for one type and name, however many records the extraction made of it. */
export function draftEntities(
  extraction: Extraction,
  place: Place,
): { readonly entities: readonly DraftEntity[]; readonly indexOf: ReadonlyMap<EntityNumber, number> } {
  const { issue } = place.record;
  const groups = new Map<string, EntityRecord[]>();
  const keyOf = ({ type, name }: EntityRecord) => JSON.stringify([type, normaliseName(name)]);
  for (const entity of extraction.entities) {
    const group = groups.get(keyOf(entity));
    if (group) group.push(entity);
    else groups.set(keyOf(entity), [entity]);
  }
  const byNumber = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const context = {
    extraction,
    page: place.record.text,
    organisation: (number: EntityNumber) => {
      const entity = byNumber.get(number);
      return entity && entityTypes[entity.type].organisation ? fixedIdentity(entity, place).id : undefined;
    },
    period: issue.date?.slice(0, 4) ?? place.issueId,
  };
  const entities = [...groups.values()].flatMap((group): DraftEntity[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { type } = first;
    const name = normaliseName(first.name);
    const aliases = aliasesOf(group, name);
    const mentions = group.flatMap((entity) => entity.mentions).sort(shortestFirst);
    const mention = {
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
      texts: mentions.map(({ text }) => text),
      name,
      aliases,
    };
    if (!isObservedType(type)) {
      const { id, name: fullName } = fixedIdentity(first, place);
      return [{ type, name: fullName, aliases, mention: { ...mention, ties: [] }, identity: { id } }];
    }
    const ties = [...new Set(group.flatMap((entity) => tiesOf(type, entity, context)))];
    const observation: Observation = {
      type,
      name,
      article: place.id,
      part: 'content',
      day: issue.date ?? '',
      ties,
    };
    return [{ type, name, aliases, mention: { ...mention, ties }, identity: { observation } }];
  });
  const order = [...groups.keys()];
  const indexOf = new Map(extraction.entities.map((entity) => [entity.id, order.indexOf(keyOf(entity))]));
  return { entities, indexOf };
}

function aliasesOf(group: readonly EntityRecord[], name: string): readonly string[] {
  const names = group.flatMap((entity) => entity.aliases).map(normaliseName);
  return [...new Set(names)].filter((alias) => alias !== name && alias !== '').sort(byCodeUnits);
}

/** Organisations and places are known by type and full name. */
function fixedIdentity(
  { type, name }: EntityRecord,
  place: Place,
): { readonly id: string; readonly name: string } {
  const { issue, home } = place.record;
  const plain = normaliseName(name);
  const scoped = (type === 'Place' ? scopedPlace : scopedOrganisation)(
    plain,
    home === undefined ? issue : { ...issue, home },
    place.issueId,
  );
  const id = entityIdentifier(type, [scoped.name, scoped.scope]);
  return { id, name: type === 'Place' ? scoped.name : plain };
}
