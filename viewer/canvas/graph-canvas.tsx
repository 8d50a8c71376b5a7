/** The picture's place on the page. Everything in it can also be reached by keyboard through search and panel. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import type { CameraPosition } from '../state/view-state.ts';
import { type CanvasEvents, GraphController, type Look } from './graph-controller.ts';
import type { Scene } from './scene.ts';

interface Properties {
  readonly scene: Scene;
  readonly look: Look;
  readonly camera: CameraPosition | null;
  readonly events: CanvasEvents;
  readonly controller: RefObject<GraphController | null>;
}

export function GraphCanvas({ scene, look, camera, events, controller }: Properties) {
  const { t } = useInterface();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ events, look, scene });
  latest.current = { events, look, scene };
  /** Where the camera came to rest by itself: going there again would undo what the reader does meanwhile. */
  const rested = useRef<CameraPosition | null>(null);
  const [unsupported, setUnsupported] = useState(false);

  useEffect(() => {
    if (container.current === null) return;
    if (document.createElement('canvas').getContext('webgl2') === null) {
      setUnsupported(true);
      return;
    }
    const created = new GraphController(container.current, latest.current.look, {
      onOpen: (id) => latest.current.events.onOpen(id),
      onFocus: (id) => latest.current.events.onFocus(id),
      onLink: (link) => latest.current.events.onLink(link),
      onBackground: () => latest.current.events.onBackground(),
      onCamera: (position) => {
        rested.current = position;
        latest.current.events.onCamera(position);
      },
    });
    controller.current = created;
    created.show(latest.current.scene);
    return () => {
      controller.current = null;
      created.kill();
    };
  }, [controller]);

  useEffect(() => controller.current?.show(scene), [controller, scene]);
  useEffect(() => controller.current?.setLook(look), [controller, look]);
  useEffect(() => {
    const atRest = rested.current;
    if (
      camera !== null &&
      atRest !== null &&
      camera.x === atRest.x &&
      camera.y === atRest.y &&
      camera.ratio === atRest.ratio
    ) {
      return;
    }
    controller.current?.lookFrom(camera);
  }, [controller, camera]);

  return (
    <>
      <div ref={container} className="canvas" aria-hidden="true" />
      {unsupported && <p className="canvas-note">{t.states.noWebGl}</p>}
    </>
  );
}
