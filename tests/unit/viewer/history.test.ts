import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend, historyLimit, redo, startHistory, step, undo } from '../../../viewer/state/history.ts';
import { lookFrom, openEntity } from '../../../viewer/state/opening.ts';
import { initialView, type ViewState } from '../../../viewer/state/view-state.ts';

const opened = (id: string): ViewState => openEntity(initialView, id);

describe('undo', () => {
  it('takes back one step and can take it forward again', () => {
    const history = step(startHistory(initialView), opened('a'));
    expect(undo(history).present).toBe(initialView);
    expect(redo(undo(history))).toEqual(history);
  });

  it('forgets what was undone once another step is taken', () => {
    const back = undo(step(startHistory(initialView), opened('a')));
    const other = step(back, opened('b'));
    expect(other.future).toEqual([]);
    expect(redo(other)).toBe(other);
  });

  it('does not count a state that is the same as a step', () => {
    const history = startHistory(initialView);
    expect(step(history, initialView)).toBe(history);
  });

  it('does not stop at movements of the camera', () => {
    const history = step(startHistory(initialView), opened('a'));
    const moved = amend(history, lookFrom(history.present, { x: 0.2, y: 0.3, ratio: 0.5 }));
    expect(undo(moved).present).toBe(initialView);
  });

  it('at the beginning and at the end changes nothing', () => {
    const history = startHistory(initialView);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('keeps no more steps than its limit', () => {
    let history = startHistory(initialView);
    for (let count = 0; count < historyLimit + 20; count++) history = step(history, opened(`e${count}`));
    expect(history.past).toHaveLength(historyLimit);
  });

  it('of all steps and then redoing all of them gives the same present', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 30 }), (ids) => {
        const last = ids.reduce((history, id) => step(history, opened(id)), startHistory(initialView));
        const start = last.past.reduce(undo, last);
        expect(start.present).toBe(initialView);
        expect(start.future.reduce(redo, start).present).toBe(last.present);
      }),
    );
  });
});
