import bilateral from '../../prisma/seed/registry/bilateral.json' with { type: 'json' };
import manifest from '../../prisma/seed/registry/manifest.json' with { type: 'json' };
import multilateral from '../../prisma/seed/registry/multilateral.json' with { type: 'json' };
import provisions from '../../prisma/seed/registry/provisions.json' with { type: 'json' };
import { parseSeed } from '../domain/treaties/parse-seed.ts';
import type { Treaty } from '../domain/treaties/treaty.ts';

/** Changes with the content of the registry files; a test holds it to them. Cheap: nothing is parsed. */
export const registrySeedVersion: string = manifest.version;
/** The day on which the registry was compiled. */
export const registrySeedDay: string = manifest.compiledOn;

/** The treaties the product ships with. Parses the files, so call it only when the version differs. */
export function registrySeed(): { version: string; treaties: Treaty[] } {
  return {
    version: registrySeedVersion,
    treaties: parseSeed({ bilateral, multilateral, provisions }),
  };
}
