/** What stands where a picture has nothing to show: the cause, and the step that helps. */
import type { ViewerData } from '../data/use-viewer-data.ts';
import { formatDay } from '../interface/format.ts';
import { useInterface } from '../interface/interface-context.ts';
import type { Locale, Messages } from '../interface/messages.ts';
import { Notice } from '../interface/notices.tsx';
import { type Emptiness, whyEmpty } from '../state/emptiness.ts';
import { clearFilters, showDates, showIssue, swapDates } from '../state/filters.ts';
import { showAll, showHidden } from '../state/scope.ts';
import type { Transition } from '../state/view-history.ts';
import type { ViewState } from '../state/view-state.ts';

interface Properties {
  readonly view: ViewState;
  readonly change: (transition: Transition) => void;
  readonly loaded: Pick<ViewerData, 'data' | 'unknown' | 'issues' | 'statistics'>;
}

export function EmptyPicture({ view, change, loaded }: Properties) {
  const { t, locale } = useInterface();
  const { data, unknown, issues, statistics } = loaded;
  const { firstDate = null, lastDate = null } = statistics.status === 'ready' ? statistics.value : {};
  const cause = whyEmpty(view, {
    unknown,
    has: (id) => data.nodes.has(id),
    issues: issues.status === 'ready' ? new Set(issues.value.map(({ id }) => id)) : null,
    period: firstDate === null || lastDate === null ? null : { first: firstDate, last: lastDate },
  });
  const { text, remedy, step } = wordsFor(cause, view, t, locale);
  return (
    <div className="stage-notice">
      <Notice>
        <p role="status">{text}</p>
        {remedy !== null && (
          <button type="button" className="button" onClick={() => change(step)}>
            {remedy}
          </button>
        )}
      </Notice>
    </div>
  );
}

interface Words {
  readonly text: string;
  /** What the button says; without one there is nothing to do but wait. */
  readonly remedy: string | null;
  readonly step: Transition;
}

function wordsFor(cause: Emptiness, view: ViewState, t: Messages, locale: Locale): Words {
  switch (cause.kind) {
    case 'waiting':
      return { text: t.states.loading, remedy: null, step: (before) => before };
    case 'unknownEntity':
      return {
        text: view.scope.kind === 'path' ? t.states.unknownInPath : t.states.unknownEntity,
        remedy: t.scope.showAll,
        step: showAll,
      };
    case 'unknownIssue':
      return {
        text: t.states.unknownIssue,
        remedy: t.legend.allIssues,
        step: (before) => showIssue(before, null),
      };
    case 'datesReversed':
      return {
        text: t.states.datesReversed(formatDay(cause.since, locale), formatDay(cause.until, locale)),
        remedy: t.states.swapDates,
        step: swapDates,
      };
    case 'outsidePeriod':
      return {
        text: t.states.outsidePeriod(formatDay(cause.first, locale), formatDay(cause.last, locale)),
        remedy: t.states.clearDates,
        step: (before) => showDates(before, null, null),
      };
    case 'allHidden':
      return { text: t.states.allHidden, remedy: t.scope.showHidden, step: showHidden };
    case 'filtered':
      return { text: t.states.nothingVisible, remedy: t.legend.clear, step: clearFilters };
  }
}
