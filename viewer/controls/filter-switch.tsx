/** One kind in the legend: shown or not, how many there are, and a button that leaves only this one. */
import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly isOn: boolean;
  readonly count: number;
  readonly label: string;
  readonly explanation?: string;
  readonly onToggle: () => void;
  /** Takes out all others, or brings them back. */
  readonly only?: { readonly isSo: boolean; readonly onChange: () => void };
  /** Its colour; without one a tick says whether it is on. */
  readonly children?: ReactNode;
}

export function FilterSwitch({ isOn, count, label, explanation, onToggle, only, children }: Properties) {
  const { t } = useInterface();
  return (
    <div className={count === 0 ? 'switch is-empty' : 'switch'} title={explanation}>
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} />
        {children ?? <span className="tick" aria-hidden="true" />}
        <span className="switch-label">{label}</span>
        <span className="switch-count">{count.toLocaleString(t.languageTag)}</span>
      </label>
      {only !== undefined && (
        <button
          type="button"
          className="only"
          aria-label={t.legend.onlyThis(label)}
          aria-pressed={only.isSo}
          onClick={only.onChange}
        >
          {t.legend.only}
        </button>
      )}
    </div>
  );
}
