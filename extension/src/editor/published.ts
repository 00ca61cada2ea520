// What the registry holds, read when it is asked for.
import { filesToRead, type PublishedState, publishedState } from '@rubric-kit/shared-schema/release/publish.ts';
import {
  fileName,
  folderName,
  type HeldFile,
  type Published,
  publishedIn,
  versionsIn,
} from '@rubric-kit/shared-schema/release/registry.ts';
import { partAt } from '@rubric-kit/shared-schema/rules/pointer.ts';
import type { Validation } from '@rubric-kit/shared-schema/validate.ts';
import * as vscode from 'vscode';
import { registryOf } from './registry.ts';

/** The newest version in each folder, by its address, as it was last read. */
const newest = new Map<string, Promise<Published | undefined>>();

/** A rubric does not change: its state is worked out once, and again when the registry does. */
let states = new WeakMap<Validation, Promise<PublishedState | undefined>>();

export function forgetPublished(): void {
  newest.clear();
  states = new WeakMap();
}

/** How a rubric stands to its newest published version; undefined where there is none. */
export function publishedStateOf(uri: vscode.Uri, validation: Validation): Promise<PublishedState | undefined> {
  const known = states.get(validation);
  if (known) return known;
  const state = newestOf(uri, partAt(validation.document.value, ['id'])).then((one) =>
    publishedState(validation.rubric, one),
  );
  states.set(validation, state);
  return state;
}

function newestOf(uri: vscode.Uri, id: unknown): Promise<Published | undefined> {
  const [registry, name] = [registryOf(uri), folderName(id)];
  if (!registry || name === undefined) return Promise.resolve(undefined);
  const folder = vscode.Uri.joinPath(registry, name);
  const known = newest.get(folder.toString());
  if (known) return known;
  const read = readNewest(folder, name);
  newest.set(folder.toString(), read);
  return read;
}

async function readNewest(folder: vscode.Uri, id: string): Promise<Published | undefined> {
  const [version] = versionsIn(await namesIn(folder));
  const file = fileName(version);
  if (version === undefined || file === undefined) return undefined;
  const [held] = await readIn(folder, [file]);
  return held ? publishedIn(held.text, id, version) : { version };
}

/** What the folder of a rubric holds, as far as publishing this version asks for it. */
export const heldFor = async (folder: vscode.Uri, version: string): Promise<HeldFile[]> =>
  readIn(folder, filesToRead(await namesIn(folder), version));

const namesIn = (folder: vscode.Uri): Thenable<string[]> =>
  vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name),
    () => [],
  );

/** A file that cannot be read has no text, as one that is damaged. */
const readIn = (folder: vscode.Uri, names: readonly string[]): Promise<HeldFile[]> =>
  Promise.all(
    names.map(async (name) => ({
      name,
      text: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      ),
    })),
  );
