import { maxTextLength } from '../parse/limits.ts';
import type { Rubric } from '../rubric.ts';
import type { Validation } from '../validate.ts';
import { fileName, folderName, type HeldFile, isSame, type Published, publishedIn, versionsIn } from './registry.ts';
import { reviewOf } from './review.ts';
import { compareVersions } from './version.ts';

/** What publishing a rubric would do. */
export type Publication =
  /** Nothing: `reason` is one line that says why and what to do. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing: this content is published as this version. */
  | { readonly kind: 'already'; readonly rubric: Rubric }
  | {
      readonly kind: 'new';
      readonly rubric: Rubric;
      /** The folder and the file to write in the registry: two plain names. The file is not there yet. */
      readonly path: readonly [folder: string, file: string];
      readonly text: string;
      /** The version that was the newest until now; absent for the first. */
      readonly since?: string;
      /** What changed since then, a sentence each; for the first version none. */
      readonly changes: readonly string[];
    };

/** How a rubric stands to its newest published version. */
export interface PublishedState {
  readonly version: string;
  /** Whether the content is another one by now. */
  readonly changed: boolean;
}

/** The names of the files that `planPublish` asks for, of those in the registry's folder of the rubric. */
export function filesToRead(names: readonly string[], version: string): string[] {
  const held = versionsIn(names);
  return [...new Set([...held.slice(0, 1), ...held.filter((one) => one === version)])].flatMap(
    (one) => fileName(one) ?? [],
  );
}

/** Plans the publication of a rubric beside what the registry holds of its id. Pure: whoever calls writes the file. */
export function planPublish({ rubric, problems }: Validation, held: readonly HeldFile[]): Publication {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return refused(`it has ${errors === 1 ? '1 error' : `${errors} errors`}: put what is wrong right first`);
  const [folder, file] = [folderName(rubric?.id), fileName(rubric?.version)];
  if (!rubric || folder === undefined || file === undefined)
    return refused('it is no rubric: it has no id or no version');
  const text = `${JSON.stringify(rubric, null, 2)}\n`;
  if (text.length > maxTextLength) return refused('as JSON it is longer than what can be read back: shorten it');
  const { id, version } = rubric;
  const same = heldAs(version, id, held);
  if (same && !same.rubric) return refused(damaged(folder, file));
  if (same?.rubric) return isSame(same.rubric, rubric) ? { kind: 'already', rubric } : refused(taken(version));
  const [newest] = versionsIn(held.map(({ name }) => name));
  const before = newest === undefined ? undefined : heldAs(newest, id, held);
  if (before) {
    if (compareVersions(version, before.version) <= 0) return refused(tooLow(version, before.version));
    if (!before.rubric) return refused(damaged(folder, `${before.version}.rubric.json`));
  }
  return {
    kind: 'new',
    rubric,
    path: [folder, file],
    text,
    ...(before ? { since: before.version } : {}),
    changes: before?.rubric ? changesOf(before.rubric, rubric) : [],
  };
}

/** How a rubric stands to the newest version that is published of it; undefined where there is none. */
export function publishedState(rubric: Rubric | null, newest: Published | undefined): PublishedState | undefined {
  if (!newest) return undefined;
  return { version: newest.version, changed: !rubric || !newest.rubric || !isSame(rubric, newest.rubric) };
}

/** What a version of the rubric that is published holds; undefined where the registry has no such version. */
function heldAs(version: string, id: string, held: readonly HeldFile[]): Published | undefined {
  const file = held.find(({ name }) => name === fileName(version));
  return file && publishedIn(file.text, id, version);
}

function changesOf(before: Rubric, after: Rubric): string[] {
  const messages = reviewOf(before, after).map(({ message }) => message);
  return messages.length > 0 ? messages : ['Only words changed, and nothing that a score depends on.'];
}

const refused = (reason: string): Publication => ({ kind: 'refused', reason });

const taken = (version: string): string =>
  `version ${version} is published with other content, and a published version never changes: raise \`version\``;

const tooLow = (version: string, newest: string): string =>
  `version ${version} does not come after ${newest}, which is published: raise \`version\``;

const damaged = (folder: string, file: string): string =>
  `${folder}/${file} in the registry is not what was published: bring that file back first`;
