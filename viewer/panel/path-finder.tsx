/** Looks for the shortest path from the open entity to another one that is searched for, within what the filter shows. */
import { useEffect, useRef, useState } from 'react';
import type { GraphNode, Path, SearchHit } from '../../src/server/api.ts';
import { EntityCombobox } from '../controls/entity-combobox.tsx';
import type { ApiClient } from '../data/api-client.ts';
import { type Filter, filterParameters } from '../data/filter-parameters.ts';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly api: ApiClient;
  readonly from: Pick<GraphNode, 'id' | 'name'>;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  /** @param isUnfiltered the path may lead over what the filter hides, so the filter has to go */
  readonly onFound: (path: Path, isUnfiltered: boolean) => void;
}

export function PathFinder({ api, from, filter, isFiltered, onFound }: Properties) {
  const { t } = useInterface();
  const [said, setSaid] = useState('');
  /** The entity that cannot be reached within the filter. */
  const [cutOff, setCutOff] = useState<SearchHit | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function look(to: SearchHit, isUnfiltered: boolean) {
    abort.current?.abort();
    setCutOff(null);
    if (to.id === from.id) {
      setSaid(t.path.same);
      return;
    }
    const current = new AbortController();
    abort.current = current;
    setSaid(t.path.searching);
    const parameters = isUnfiltered ? {} : filterParameters(filter);
    try {
      const path = parameters === null ? null : await api.path(from.id, to.id, parameters, current.signal);
      if (current.signal.aborted) return;
      if (path !== null && path.nodes.length > 0) onFound(path, isUnfiltered);
      else if (isFiltered && !isUnfiltered) {
        setSaid(t.path.noneFiltered(from.name, to.name));
        setCutOff(to);
      } else setSaid(t.path.none(from.name, to.name));
    } catch {
      if (!current.signal.aborted) setSaid(t.states.error.failed);
    }
  }

  return (
    <div className="tool">
      <EntityCombobox
        api={api}
        label={t.path.label}
        placeholder={t.path.placeholder}
        onPick={(hit) => look(hit, false)}
        autoFocus
      />
      <p className="tool-note" role="status">
        {said === '' ? t.path.label : said}
      </p>
      {cutOff !== null && (
        <button type="button" className="button" onClick={() => look(cutOff, true)}>
          {t.path.lookUnfiltered}
        </button>
      )}
    </div>
  );
}
