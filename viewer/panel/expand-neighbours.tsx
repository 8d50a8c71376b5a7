/** Adds neighbours to the picture: of which types, and how many at most, so that a hub does not flood it. */
import { useState } from 'react';
import { type EntityType, entityTypeNames, entityTypes } from '../../graph-schema/ontology.ts';
import type { GraphNode } from '../../src/server/api.ts';
import { FilterSwitch } from '../controls/filter-switch.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { TypeSwatch } from '../interface/swatch.tsx';
import { chooseNeighbours } from './choose-neighbours.ts';

interface Properties {
  /** Neighbours that the picture does not show; at least one. */
  readonly absent: readonly GraphNode[];
  readonly onAdd: (ids: readonly string[]) => void;
}

const limits = [5, 10, 25, 50, 100];

export function ExpandNeighbours({ absent, onAdd }: Properties) {
  const { t, locale } = useInterface();
  const [without, setWithout] = useState<ReadonlySet<EntityType>>(new Set());
  const [limit, setLimit] = useState(10);
  const chosen = chooseNeighbours(absent, without, limit);

  function toggle(type: EntityType) {
    const next = new Set(without);
    if (!next.delete(type)) next.add(type);
    setWithout(next);
  }

  return (
    <fieldset className="tool">
      <legend>{t.expand.explain}</legend>
      <div className="tool-switches">
        {entityTypeNames.map((type) => {
          const count = absent.filter((node) => node.type === type).length;
          return (
            count > 0 && (
              <FilterSwitch
                key={type}
                isOn={!without.has(type)}
                count={count}
                label={entityTypes[type].label[locale]}
                onToggle={() => toggle(type)}
              >
                <TypeSwatch type={type} />
              </FilterSwitch>
            )
          );
        })}
      </div>
      <div className="tool-row">
        <label className="field field-inline">
          <span>{t.expand.limit}</span>
          <select value={limit} onChange={(event) => setLimit(Number(event.currentTarget.value))}>
            {limits.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button is-primary"
          disabled={chosen.length === 0}
          onClick={() => onAdd(chosen.map((node) => node.id))}
        >
          {t.expand.add(chosen.length)}
        </button>
      </div>
    </fieldset>
  );
}
