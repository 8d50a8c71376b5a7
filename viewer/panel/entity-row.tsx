/** An entity in a list: its name leads to its panel. */
import type { ReactNode } from 'react';
import type { GraphNode } from '../../src/server/api.ts';
import { TypeSwatch } from '../interface/swatch.tsx';

interface Properties {
  readonly entity: Pick<GraphNode, 'id' | 'name' | 'type'>;
  readonly onOpen: (id: string) => void;
  /** Stands at the end of the row. */
  readonly children?: ReactNode;
}

export function EntityRow({ entity, onOpen, children }: Properties) {
  return (
    <button type="button" className="row entity-row" data-row onClick={() => onOpen(entity.id)}>
      <TypeSwatch type={entity.type} />
      <span className="entity-name">{entity.name}</span>
      {children}
    </button>
  );
}
