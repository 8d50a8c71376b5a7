/** One kind in the legend: shown or not, and how many there are. */
import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly isOn: boolean;
  readonly count: number;
  readonly label: string;
  readonly explanation?: string;
  readonly onToggle: () => void;
  /** Its colour. */
  readonly children?: ReactNode;
}

export function FilterSwitch({ isOn, count, label, explanation, onToggle, children }: Properties) {
  const { t } = useInterface();
  return (
    <label className={count === 0 ? 'switch is-empty' : 'switch'} title={explanation}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      {children}
      <span className="switch-label">{label}</span>
      <span className="switch-count">{count.toLocaleString(t.languageTag)}</span>
    </label>
  );
}
