/** The view as the part of the address behind `#`, and back: an address reopens exactly this view. What an address says wrongly is left out. */
import { claimStatusNames, entityTypeNames, relationTypeNames } from '../../graph-schema/ontology.ts';
import {
  type CameraPosition,
  type Evidence,
  egoDepths,
  initialView,
  type Reading,
  readingForms,
  type Scope,
  type ViewState,
} from './view-state.ts';

/** The view as an address's fragment without `#`; empty for the view that one starts with. */
export function toAddress(view: ViewState): string {
  const parameters = new URLSearchParams();
  const put = (key: string, values: readonly (string | null)[]) => {
    for (const value of values) if (value !== null) parameters.append(key, value);
  };
  const { scope, reading, camera } = view;
  if (scope.kind === 'ego') {
    put('focus', [scope.centre]);
    put('depth', [String(scope.depth)]);
  }
  if (scope.kind === 'path') put('path', scope.nodes);
  put('add', view.added);
  put('hide', view.hidden);
  put('without', view.hiddenTypes);
  put('unrelated', view.hiddenRelations);
  put('unstated', view.hiddenStatuses);
  put('issue', [view.issue]);
  put('since', [view.since]);
  put('until', [view.until]);
  put('open', [view.open]);
  if (reading !== null) {
    put('read', [reading.article]);
    if (reading.evidence !== null) put(reading.evidence.kind, [reading.evidence.id]);
    if (reading.form !== 'clean') put('form', [reading.form]);
  }
  if (camera !== null) put('camera', [`${camera.x}_${camera.y}_${camera.ratio}`]);
  return parameters.toString();
}

/** The view that an address's fragment describes, with or without `#`. */
export function fromAddress(fragment: string): ViewState {
  const parameters = new URLSearchParams(fragment.startsWith('#') ? fragment.slice(1) : fragment);
  const one = (key: string) => parameters.get(key) || null;
  const distinct = (key: string) => [...new Set(parameters.getAll(key))].filter((value) => value !== '');
  const hidden = distinct('hide');
  return {
    scope: readScope(parameters),
    added: distinct('add').filter((id) => !hidden.includes(id)),
    hidden,
    hiddenTypes: known(distinct('without'), entityTypeNames),
    hiddenRelations: known(distinct('unrelated'), relationTypeNames),
    hiddenStatuses: known(distinct('unstated'), claimStatusNames),
    issue: one('issue'),
    since: readDay(one('since')),
    until: readDay(one('until')),
    open: one('open'),
    reading: readReading(parameters),
    camera: readCamera(one('camera')),
  };
}

function known<T extends string>(values: readonly string[], names: readonly T[]): readonly T[] {
  return values.flatMap((value) => names.find((name) => name === value) ?? []);
}

function readScope(parameters: URLSearchParams): Scope {
  const centre = parameters.get('focus');
  if (centre) {
    const depth = egoDepths.find((known) => String(known) === parameters.get('depth')) ?? 1;
    return { kind: 'ego', centre, depth };
  }
  const nodes = parameters.getAll('path').filter((id) => id !== '');
  return nodes.length > 0 ? { kind: 'path', nodes } : initialView.scope;
}

function readReading(parameters: URLSearchParams): Reading | null {
  const article = parameters.get('read');
  if (!article) return null;
  const claim = parameters.get('claim');
  const figure = parameters.get('figure');
  const evidence: Evidence | null = claim
    ? { kind: 'claim', id: claim }
    : figure
      ? { kind: 'figure', id: figure }
      : null;
  const form = readingForms.find((known) => known === parameters.get('form')) ?? 'clean';
  return { article, evidence, form };
}

function readDay(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

function readCamera(text: string | null): CameraPosition | null {
  const [x, y, ratio, ...more] = (text ?? '').split('_').map(Number);
  if (x === undefined || y === undefined || ratio === undefined || more.length > 0) return null;
  return Number.isFinite(x) && Number.isFinite(y) && ratio > 0 && Number.isFinite(ratio)
    ? { x, y, ratio }
    : null;
}
