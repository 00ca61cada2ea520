import { type FSWatcher, unwatchFile, watch, watchFile as watchByAsking } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readRubric } from '@rubric-kit/shared-schema/command/read-rubric.ts';
import { digest } from '@rubric-kit/shared-schema/digest.ts';
import { validate } from '@rubric-kit/shared-schema/validate.ts';
import type { RubricView } from './protocol.ts';

/** A rubric file as it is now. */
export interface RubricFile {
  readonly path: string;
  /** `null` where it cannot be read. */
  readonly text: string | null;
  /** `null` where it has errors. */
  readonly rubric: { readonly title: string; readonly version: string; readonly digest: string } | null;
  /** `file:line:column message`. */
  readonly problems: readonly string[];
}

const mostProblems = 100;

/** Reads and checks a rubric; never throws. */
export function readRubricFile(path: string): RubricFile {
  const reading = readRubric(path);
  if ('refused' in reading) return { path, text: null, rubric: null, problems: [`${path}: ${reading.refused}`] };
  const { rubric, problems } = validate(reading.text, reading.format);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const shown = errors.slice(0, mostProblems).map(({ range: { start }, message }) => {
    return `${path}:${start.line + 1}:${start.character + 1} ${message}`;
  });
  if (!rubric || errors.length > 0) return { path, text: reading.text, rubric: null, problems: shown };
  const { title, version } = rubric;
  return { path, text: reading.text, rubric: { title, version, digest: digest(rubric) }, problems: [] };
}

/** What the page says of it; `used` is the digest of the rubric in use. */
export function rubricView(
  { path, rubric, problems }: RubricFile,
  used: string | null,
  last: RubricView | null,
): RubricView {
  const fresh = rubric !== null && rubric.digest !== used;
  return {
    path,
    fresh,
    problems,
    title: rubric?.title ?? last?.title ?? '',
    version: rubric?.version ?? last?.version ?? '',
  };
}

/** A line for the terminal about a rubric file; empty where there is nothing to do. */
export function rubricLine({ path, problems, fresh, title, version }: RubricView): string {
  const [first = '', ...others] = problems;
  if (fresh) return `${path} holds ${title} ${version}, which is not in use yet: press "Apply it" on the page.`;
  if (first === '') return '';
  const more =
    others.length === 0 ? '' : ` (and ${others.length === 1 ? '1 more' : `${others.length} more`}, see the page)`;
  return `${first.replace(/\.$/, '')}${more}. Correct it and save it; the last version without errors stays in use.`;
}

/**
 * Calls back when a file's content may have changed. The folder is watched, for editors put a new file in the place of the
 * old one. Returns what ends it.
 */
export function watchFile(path: string, changed: () => void, wait = 120): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
      if (name !== null && name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, wait);
    });
    watcher.on('error', () => undefined);
  } catch {
    // A system watches so many folders and no more, and none on some disks.
    watchByAsking(path, { persistent: false, interval: 1000 }, changed);
  }
  return () => {
    clearTimeout(timer);
    watcher?.close();
    unwatchFile(path, changed);
  };
}
