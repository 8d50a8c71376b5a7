/** Looks for the shortest path from the open entity to another one that is searched for. */
import { useEffect, useRef, useState } from 'react';
import type { GraphNode, Path, SearchHit } from '../../src/server/api.ts';
import { EntityCombobox } from '../controls/entity-combobox.tsx';
import type { ApiClient } from '../data/api-client.ts';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly api: ApiClient;
  readonly from: Pick<GraphNode, 'id' | 'name'>;
  readonly onFound: (path: Path) => void;
}

export function PathFinder({ api, from, onFound }: Properties) {
  const { t } = useInterface();
  const [said, setSaid] = useState('');
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function look(to: SearchHit) {
    abort.current?.abort();
    if (to.id === from.id) {
      setSaid(t.path.same);
      return;
    }
    const current = new AbortController();
    abort.current = current;
    setSaid(t.path.searching);
    try {
      const path = await api.path(from.id, to.id, current.signal);
      if (current.signal.aborted) return;
      if (path.nodes.length === 0) setSaid(t.path.none(from.name, to.name));
      else onFound(path);
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
        onPick={look}
        autoFocus
      />
      <p className="tool-note" role="status">
        {said === '' ? t.path.label : said}
      </p>
    </div>
  );
}
