/** The frame of what opens beside the picture; on a phone a sheet that comes from below, half or whole. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  /** What it shows: a change brings the focus to its heading and the reader to its top. */
  readonly shows: string;
  /** Stands there by itself and not because somebody opened something: the focus stays where it is. */
  readonly isBackground?: boolean;
  readonly heading: string;
  /** Stands in place of the heading, which is then only read aloud. */
  readonly tools?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function SidePanel({
  id,
  className,
  label,
  shows,
  isBackground = false,
  heading,
  tools,
  onClose,
  children,
}: Properties) {
  const { t } = useInterface();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [tall, setTall] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it shows is the reason to move the focus
  useEffect(() => {
    if (!isBackground) title.current?.focus({ preventScroll: true });
    if (body.current !== null) body.current.scrollTop = 0;
  }, [shows]);

  return (
    <aside id={id} className={`${className} side${tall ? ' is-tall' : ''}`} aria-label={label}>
      <header className="side-head">
        <IconButton
          icon="chevron"
          label={tall ? t.legend.hide : t.legend.show}
          className="side-grip"
          aria-expanded={tall}
          onClick={() => setTall(!tall)}
        />
        <h2 ref={title} tabIndex={-1} className={tools === undefined ? undefined : 'visually-hidden'}>
          {heading}
        </h2>
        {tools}
        <IconButton icon="close" label={t.close} onClick={onClose} />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab does on the buttons inside */}
      <div ref={body} className="side-body" onKeyDown={moveAmongRows}>
        {children}
      </div>
    </aside>
  );
}

/** Up and down move among the rows, so that a long list needs no Tab for each. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-row')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows[rows.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
