/** What stands in for content that is not there: still loading, failed, or empty. */
import type { ReactNode } from 'react';
import type { ApiError } from '../data/api-error.ts';
import { useInterface } from './interface-context.ts';

/** Takes the room that the content will take, so that nothing jumps when it comes. */
export function Loading({ slow, lines }: { readonly slow: boolean; readonly lines: number }) {
  const { t } = useInterface();
  return (
    <div className="loading" role="status">
      <span className={slow ? 'loading-text' : 'visually-hidden'}>
        {slow ? t.states.slow : t.states.loading}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholder lines are all alike
        <span key={line} className="skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}

interface FailureProperties {
  readonly error: ApiError;
  readonly retry: () => void;
  /** Said when the server does not know what was asked for. */
  readonly unknown?: string;
  /** Leads away from what the server does not know: asking again would not help. */
  readonly back?: () => void;
}

export function Failure({ error, retry, unknown, back }: FailureProperties) {
  const { t } = useInterface();
  const isUnknown = error.kind === 'unknown' && unknown !== undefined;
  return (
    <div className="notice" role="alert">
      <p>{isUnknown ? unknown : t.states.error[error.kind]}</p>
      {!isUnknown && error.kind === 'failed' && <p className="fine">{error.message}</p>}
      {isUnknown && back !== undefined ? (
        <button type="button" className="button" onClick={back}>
          {t.back}
        </button>
      ) : (
        <button type="button" className="button" onClick={retry}>
          {t.retry}
        </button>
      )}
    </div>
  );
}

export function Notice({ children }: { readonly children: ReactNode }) {
  return <div className="notice">{children}</div>;
}
