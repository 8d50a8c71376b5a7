/** Transitions of what is open beside the picture. A transition that changes nothing gives back the same value. */
import type { CameraPosition, Evidence, ReadingForm, ViewState } from './view-state.ts';

/** Opens an entity's panel; one that was hidden is shown again. */
export function openEntity(view: ViewState, id: string): ViewState {
  if (view.open === id && !view.hidden.includes(id)) return view;
  return { ...view, open: id, hidden: view.hidden.filter((other) => other !== id) };
}

export function closeEntity(view: ViewState): ViewState {
  return view.open === null ? view : { ...view, open: null };
}

/** Opens an article, with the words marked that a claim or a figure rests on. */
export function readArticle(view: ViewState, article: string, evidence: Evidence | null): ViewState {
  const { reading } = view;
  if (
    reading !== null &&
    reading.article === article &&
    reading.evidence?.id === evidence?.id &&
    reading.evidence?.kind === evidence?.kind
  ) {
    return view;
  }
  return { ...view, reading: { article, evidence, form: reading?.form ?? 'clean' } };
}

export function readAs(view: ViewState, form: ReadingForm): ViewState {
  if (view.reading === null || view.reading.form === form) return view;
  return { ...view, reading: { ...view.reading, form } };
}

export function closeArticle(view: ViewState): ViewState {
  return view.reading === null ? view : { ...view, reading: null };
}

/** Remembers where the picture is looked at from; not a step that undo takes back. */
export function lookFrom(view: ViewState, camera: CameraPosition | null): ViewState {
  const same =
    camera === view.camera ||
    (camera !== null &&
      view.camera !== null &&
      camera.x === view.camera.x &&
      camera.y === view.camera.y &&
      camera.ratio === view.camera.ratio);
  return same ? view : { ...view, camera };
}
