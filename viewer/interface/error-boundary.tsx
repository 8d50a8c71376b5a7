/** What is left when the viewer itself fails: a sentence and a way to go on, never an empty page. */
import { Component, type ReactNode } from 'react';
import { messages, preferredLocale } from './messages.ts';

interface Properties {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const t = messages[preferredLocale(navigator.languages)];
    return (
      <div className="stage-notice">
        <div className="notice" role="alert">
          <p>{t.states.broken}</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t.retry}
          </button>
          {/* The address may be what the viewer stumbles over. */}
          <a className="link-button" href="./">
            {t.reset}
          </a>
        </div>
      </div>
    );
  }
}
