/** What can be downloaded of the picture, in a small menu. */
import { useEffect, useId, useRef, useState } from 'react';
import { type DownloadKind, downloadKinds, makeDownload, type Shown } from '../exports/downloads.ts';
import { saveFile } from '../exports/save-file.ts';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';

type Progress = 'none' | 'working' | 'failed';

interface Properties {
  /** The picture; absent while there is none. */
  readonly shown: Shown | undefined;
}

export function DownloadMenu({ shown }: Properties) {
  const { t } = useInterface();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [progress, setProgress] = useState<Progress>('none');
  const contents =
    shown === undefined ? '' : t.canvas.summary(shown.visible.nodes.length, shown.visible.edges.length);
  const menu = useRef<HTMLDivElement>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  async function download(kind: DownloadKind) {
    if (shown === undefined) return;
    abort.current?.abort();
    const current = new AbortController();
    abort.current = current;
    setProgress('working');
    try {
      const { name, content } = await makeDownload[kind](shown, current.signal);
      if (current.signal.aborted) return;
      saveFile(name, content);
      setProgress('none');
      setOpen(false);
    } catch {
      if (!current.signal.aborted) setProgress('failed');
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only closes what its own button closes too
    <div
      ref={menu}
      className="download"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        menu.current?.querySelector('button')?.focus();
      }}
    >
      <IconButton
        icon="download"
        label={t.download.open}
        aria-expanded={isOpen}
        aria-controls={id}
        disabled={shown === undefined}
        onClick={() => {
          setProgress('none');
          setOpen(!isOpen);
        }}
      />
      <div id={id} className="download-menu" hidden={!isOpen}>
        <p className="fine">{contents}</p>
        {downloadKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="row"
            disabled={progress === 'working'}
            onClick={() => download(kind)}
          >
            {t.download[kind]}
          </button>
        ))}
        <p className="fine" role="status">
          {progress === 'none' ? '' : t.download[progress]}
        </p>
      </div>
    </div>
  );
}
