/** The sample pages in a database, as `gongpu import seeds` puts them there. */
import { fileURLToPath } from 'node:url';
import { createExtractor } from '../../src/import/extractor.ts';
import { type ImportResult, importPages } from '../../src/import/import-pages.ts';
import { collectPages } from '../../src/import/pages/collect-pages.ts';
import type { Store } from '../../src/store/store.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Prepares the database and imports all sample pages, or those in another folder. */
export async function importSample(store: Store, folder = seeds): Promise<ImportResult> {
  const extractor = createExtractor(1);
  try {
    await store.prepare();
    return await importPages(
      await collectPages([folder]),
      { details: {}, dryRun: false },
      { store, extractor, report: () => undefined },
    );
  } finally {
    await extractor.close();
  }
}
