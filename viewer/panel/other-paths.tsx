/** Other paths between the same two that are as short, within the filter: the first need not be the one that matters. */
import { useMemo } from 'react';
import type { Path, Paths } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import { type Filter, filterParameters } from '../data/filter-parameters.ts';
import { useResource } from '../data/use-resource.ts';
import { useInterface } from '../interface/interface-context.ts';
import { TypeSwatch } from '../interface/swatch.tsx';
import { PanelGroup } from './panel-group.tsx';

interface Properties {
  readonly api: ApiClient;
  readonly cache: Map<string, Paths>;
  readonly nodes: readonly string[];
  readonly filter: Filter;
  readonly onPath: (path: Path) => void;
}

export function OtherPaths({ api, cache, nodes, filter, onPath }: Properties) {
  const { t } = useInterface();
  const from = nodes[0];
  const to = nodes.at(-1);
  const parameters = filterParameters(filter);
  const question =
    from !== undefined && to !== undefined && from !== to && parameters !== null
      ? { from, to, parameters }
      : null;
  const key = question === null ? null : JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question does
  const load = useMemo(
    () => (_: string, signal: AbortSignal) =>
      question === null
        ? Promise.reject(new Error('nothing was asked'))
        : api.path(question.from, question.to, question.parameters, signal),
    [api, key],
  );
  const found = useResource(key, load, cache);
  if (found.status !== 'ready') return null;
  const { alternatives, truncated, ...first } = found.value;
  const others = [first, ...alternatives].filter(
    (path) => path.nodes.length > 2 && path.nodes.map(({ id }) => id).join(' ') !== nodes.join(' '),
  );
  if (others.length === 0) return null;
  return (
    <PanelGroup heading={t.path.others} count={others.length}>
      <ul>
        {others.map((path) => {
          const between = path.nodes.slice(1, -1);
          return (
            <li key={between.map(({ id }) => id).join(' ')}>
              <button type="button" className="row other-path" data-row onClick={() => onPath(path)}>
                <span className="fine">{t.path.via}</span>
                {between.map(({ id, type, name }) => (
                  <span key={id} className="other-path-step">
                    <TypeSwatch type={type} />
                    {name}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ul>
      {truncated && <p className="fine">{t.path.evenMore}</p>}
    </PanelGroup>
  );
}
