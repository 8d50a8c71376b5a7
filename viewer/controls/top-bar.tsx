/** The name, the search box, language and colours. */
import type { ReactNode } from 'react';
import type { Shown } from '../exports/downloads.ts';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { CopyLink } from './copy-link.tsx';
import { DownloadMenu } from './download-menu.tsx';

interface Properties {
  readonly onLocale: () => void;
  readonly onTheme: () => void;
  readonly isStartOpen: boolean;
  /** Opens and closes the overview; absent while there is no graph. */
  readonly onStart: (() => void) | undefined;
  /** Brings the focus to the panel, past the legend; absent while no panel is open. */
  readonly onSkip: (() => void) | undefined;
  /** What can be downloaded; absent while there is no picture. */
  readonly shown: Shown | undefined;
  /** The search box. */
  readonly children: ReactNode;
}

export function TopBar({ onLocale, onTheme, isStartOpen, onStart, onSkip, shown, children }: Properties) {
  const { t, locale, theme } = useInterface();
  return (
    <header className="top-bar">
      <h1>
        工谱 <span lang="en">Gongpu</span>
      </h1>
      <search className="top-search">{children}</search>
      {onSkip !== undefined && (
        <button type="button" className="button skip" onClick={onSkip}>
          {t.skipToPanel}
        </button>
      )}
      <div className="top-buttons">
        <CopyLink />
        <DownloadMenu shown={shown} />
        <IconButton
          icon="help"
          label={t.overview.open}
          aria-expanded={isStartOpen}
          disabled={onStart === undefined}
          onClick={onStart}
        />
        <button
          type="button"
          className="text-button"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          aria-label={`${t.otherLanguage}: ${t.switchLanguage}`}
          title={t.switchLanguage}
          onClick={onLocale}
        >
          {t.otherLanguage}
        </button>
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={theme === 'dark' ? t.theme.toLight : t.theme.toDark}
          onClick={onTheme}
        />
      </div>
    </header>
  );
}
