/** The trained model that comes with gongpu, read when first asked for. */
import { type Model, readModel } from './model.ts';

const file = new URL(
  import.meta.url.endsWith('.ts') ? '../../../models/name-tagger.bin' : '../../../../models/name-tagger.bin',
  import.meta.url,
);

let loaded: Model | undefined;

/** Throws what reading the file throws where it is missing: it is part of the package. */
export function nameModel(): Model {
  loaded ??= readModel(file);
  return loaded;
}
