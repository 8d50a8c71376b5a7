/** The colour of an entity type (a disc) or of a relation type (a stroke), as in the picture. */
import {
  type EntityType,
  entityTypes,
  type RelationType,
  relationTypes,
} from '../../graph-schema/ontology.ts';
import { useInterface } from './interface-context.ts';

export function TypeSwatch({ type }: { readonly type: EntityType }) {
  const { theme } = useInterface();
  return (
    <span className="swatch" style={{ background: entityTypes[type].colour[theme] }} aria-hidden="true" />
  );
}

export function RelationSwatch({ type }: { readonly type: RelationType }) {
  const { theme } = useInterface();
  return (
    <span
      className="swatch swatch-line"
      style={{ background: relationTypes[type].colour[theme] }}
      aria-hidden="true"
    />
  );
}
