/** A part of a panel under its heading, with how much there is in it. */
import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly heading: string;
  /** Stands before the heading. */
  readonly swatch?: ReactNode;
  readonly count?: number;
  readonly children: ReactNode;
}

export function PanelGroup({ heading, swatch, count, children }: Properties) {
  const { t } = useInterface();
  return (
    <section className="panel-group">
      <h3>
        {swatch}
        {heading}
        {count !== undefined && <span className="count">{count.toLocaleString(t.languageTag)}</span>}
      </h3>
      {children}
    </section>
  );
}
