/** Buttons on the picture: back and forth through the steps, nearer and farther. */
import type { RefObject } from 'react';
import type { GraphController } from '../canvas/graph-controller.ts';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';

interface Properties {
  readonly controller: RefObject<GraphController | null>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
}

export function CanvasTools({ controller, canUndo, canRedo, onUndo, onRedo, onReset }: Properties) {
  const { t } = useInterface();
  return (
    <div className="canvas-tools">
      <fieldset className="tool-group" aria-label={`${t.undo} / ${t.redo}`}>
        <IconButton icon="undo" label={t.undo} disabled={!canUndo} onClick={onUndo} />
        <IconButton icon="redo" label={t.redo} disabled={!canRedo} onClick={onRedo} />
        <IconButton icon="reset" label={t.reset} onClick={onReset} />
      </fieldset>
      <fieldset className="tool-group" aria-label={`${t.canvas.zoomIn} / ${t.canvas.zoomOut}`}>
        <IconButton icon="plus" label={t.canvas.zoomIn} onClick={() => controller.current?.zoom(1 / 1.6)} />
        <IconButton icon="minus" label={t.canvas.zoomOut} onClick={() => controller.current?.zoom(1.6)} />
        <IconButton icon="fit" label={t.canvas.fit} onClick={() => controller.current?.lookFrom(null)} />
      </fieldset>
    </div>
  );
}
