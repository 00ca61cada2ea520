// Where published versions are kept: `<registry>/<id>/<version>.rubric.json`, each written once and never changed.
import canonicalize from 'canonicalize';
import type { Rubric } from '../rubric.ts';
import { validate } from '../validate.ts';
import { compareVersions } from './version.ts';

/** A file in the registry's folder of one rubric. */
export interface HeldFile {
  /** Its name alone. */
  readonly name: string;
  readonly text: string;
}

/** A version that is published; without a rubric where its file was changed or damaged since. */
export interface Published {
  readonly version: string;
  readonly rubric?: Rubric;
}

const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const version = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const ending = '.rubric.json';

/** The name of a rubric's folder in the registry; undefined for an id that is none, which could lead anywhere. */
export const folderName = (of: unknown): string | undefined =>
  typeof of === 'string' && of.length <= 64 && id.test(of) ? of : undefined;

/** The name of a version's file; undefined for what is no version. */
export const fileName = (of: unknown): string | undefined =>
  typeof of === 'string' && of.length <= 64 && version.test(of) ? `${of}${ending}` : undefined;

/** The versions that files of these names hold, the newest first. Other files are passed over. */
export const versionsIn = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => fileName(name) !== undefined)
    .sort((one, other) => compareVersions(other, one));

/** What a file of the registry holds, as it was published: `rubricId` and `of` tell what should be in it. */
export function publishedIn(text: string, rubricId: string, of: string): Published {
  const { rubric } = validate(text, 'json', { groups: [] });
  if (rubric?.id !== rubricId || rubric.version !== of) return { version: of };
  return { version: of, rubric };
}

/** Whether two rubrics have the same content, so the same digest: their canonical JSON is the same. */
export const isSame = (one: Rubric, other: Rubric): boolean =>
  // Seen at once, and mostly so once somebody works on the next version.
  one.version === other.version && canonicalize(one) === canonicalize(other);
