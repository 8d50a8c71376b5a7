import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingAndWriting } from '../../../src/store/embedded/reading-and-writing.ts';

it('never lets a write run beside anything else, and loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ write: fc.boolean(), fails: fc.boolean() }), { maxLength: 30 }),
      fc.scheduler(),
      async (jobs, scheduler) => {
        const turns = readingAndWriting();
        let readers = 0;
        let writers = 0;
        const results = jobs.map(({ write, fails }, index) => {
          const work = async () => {
            if (write) writers++;
            else readers++;
            expect(writers).toBeLessThanOrEqual(1);
            expect(writers === 0 || readers === 0).toBe(true);
            await scheduler.schedule(Promise.resolve(), `job ${index}`);
            if (write) writers--;
            else readers--;
            if (fails) throw new Error('failed');
            return index;
          };
          return write ? turns.writing(work) : turns.reading(work);
        });
        const settled = Promise.allSettled(results);
        await scheduler.waitFor(settled);
        expect((await settled).map(({ status }) => status)).toEqual(
          jobs.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
      },
    ),
    { numRuns: 50 },
  );
});
