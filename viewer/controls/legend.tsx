/** The legend, which is also the filter: every kind with its colour, its count and a switch. */
import { useId } from 'react';
import {
  type ClaimStatus,
  claimStatuses,
  claimStatusNames,
  entityTypeNames,
  entityTypes,
  relationTypeNames,
  relationTypes,
} from '../../graph-schema/ontology.ts';
import type { IssueSummary } from '../../src/server/api.ts';
import { formatDay } from '../interface/format.ts';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { RelationSwatch, TypeSwatch } from '../interface/swatch.tsx';
import {
  areDatesReversed,
  isOnly,
  onlyRelation,
  onlyType,
  showDates,
  showIssue,
  swapDates,
  toggleRelation,
  toggleStatus,
  toggleType,
} from '../state/filters.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Facets } from '../state/visible-graph.ts';
import { DayField } from './day-field.tsx';
import { FilterSwitch } from './filter-switch.tsx';

interface Properties {
  readonly view: ViewState;
  readonly facets: Facets;
  /** The statuses that claims of the graph have, whatever is filtered. */
  readonly known: ReadonlySet<ClaimStatus>;
  readonly issues: readonly IssueSummary[];
  readonly change: (transition: (view: ViewState) => ViewState) => void;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
}

export function Legend({ view, facets, known, issues, change, isOpen, setOpen }: Properties) {
  const { t, locale } = useInterface();
  const id = useId();
  const body = `${id}body`;
  const isReversed = areDatesReversed(view);
  // A status that no claim of the graph has is nothing to choose.
  const statuses = claimStatusNames.filter(
    (status) => known.has(status) || view.hiddenStatuses.includes(status),
  );
  return (
    <section className={isOpen ? 'legend is-open' : 'legend'} aria-label={t.legend.title}>
      <header className="legend-head">
        <h2>{t.legend.title}</h2>
        <IconButton
          icon={isOpen ? 'minus' : 'filter'}
          label={isOpen ? t.legend.hide : t.legend.show}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
        />
      </header>
      <div id={body} className="legend-body" hidden={!isOpen}>
        <fieldset className="legend-group">
          <legend>{t.legend.entities}</legend>
          {entityTypeNames.map((type) => (
            <FilterSwitch
              key={type}
              isOn={!view.hiddenTypes.includes(type)}
              count={facets.types.get(type) ?? 0}
              label={entityTypes[type].label[locale]}
              explanation={entityTypes[type].definition[locale]}
              onToggle={() => change((before) => toggleType(before, type))}
              only={{
                isSo: isOnly(view.hiddenTypes, type, entityTypeNames),
                onChange: () => change((before) => onlyType(before, type)),
              }}
            >
              <TypeSwatch type={type} />
            </FilterSwitch>
          ))}
        </fieldset>
        <fieldset className="legend-group">
          <legend>{t.legend.relations}</legend>
          {relationTypeNames.map((type) => (
            <FilterSwitch
              key={type}
              isOn={!view.hiddenRelations.includes(type)}
              count={facets.relations.get(type) ?? 0}
              label={relationTypes[type].label[locale]}
              explanation={relationTypes[type].definition[locale]}
              onToggle={() => change((before) => toggleRelation(before, type))}
              only={{
                isSo: isOnly(view.hiddenRelations, type, relationTypeNames),
                onChange: () => change((before) => onlyRelation(before, type)),
              }}
            >
              <RelationSwatch type={type} />
            </FilterSwitch>
          ))}
        </fieldset>
        {statuses.length > 1 && (
          <fieldset className="legend-group">
            <legend>{t.legend.status}</legend>
            {statuses.map((status) => (
              <FilterSwitch
                key={status}
                isOn={!view.hiddenStatuses.includes(status)}
                count={facets.statuses.get(status) ?? 0}
                label={claimStatuses[status][locale]}
                onToggle={() => change((before) => toggleStatus(before, status))}
              />
            ))}
          </fieldset>
        )}
        <fieldset className="legend-group">
          <legend>{t.legend.time}</legend>
          <label className="field">
            <span>{t.legend.issue}</span>
            <select
              value={view.issue ?? ''}
              onChange={(event) => {
                const issue = event.currentTarget.value;
                change((before) => showIssue(before, issue === '' ? null : issue));
              }}
            >
              <option value="">{t.legend.allIssues}</option>
              {issues.map((issue) => (
                <option key={issue.id} value={issue.id}>
                  {[
                    issue.date === null ? t.legend.undated : formatDay(issue.date, locale),
                    issue.newspaper ?? '',
                  ].join(' ')}
                </option>
              ))}
            </select>
          </label>
          <div className="field-pair">
            <DayField
              label={t.legend.since}
              day={view.since}
              isWrong={isReversed}
              reason={`${id}days`}
              onDay={(day) => change((before) => showDates(before, day, before.until))}
            />
            <DayField
              label={t.legend.until}
              day={view.until}
              isWrong={isReversed}
              reason={`${id}days`}
              onDay={(day) => change((before) => showDates(before, before.since, day))}
            />
          </div>
          {isReversed && (
            <p id={`${id}days`} className="field-wrong">
              {t.legend.reversed}
              <button type="button" className="link-button" onClick={() => change(swapDates)}>
                {t.states.swapDates}
              </button>
            </p>
          )}
        </fieldset>
      </div>
    </section>
  );
}
