import { expect, test } from 'vitest';
import { golden } from '../language/golden.ts';
import { useEditor } from './stand-in.ts';

const editor = useEditor();
const baker = golden('fixes/valid.rubric.yaml');

interface Tree {
  onDidChangeTreeData(listener: (line: Line) => void): void;
  getChildren(): Promise<Line[]>;
  getTreeItem(line: Line): Promise<{ readonly parts: readonly unknown[]; readonly description: string }>;
}
interface Line {
  readonly uri: { readonly path: string };
}

const uri = (path: string) => ({ path, toString: () => `file://${path}` });

/** The view of a folder with these files, by path. */
function viewOf(files: Map<string, string>) {
  const { registered, workspace } = editor();
  workspace.findFiles = async () => [...files.keys()].map(uri);
  workspace.fs = { readFile: async ({ path }: { path: string }) => new TextEncoder().encode(files.get(path)) };
  const tree = registered.get('createTreeView') as unknown as Tree;
  const anew: string[] = [];
  tree.onDidChangeTreeData((line) => anew.push(line?.uri.path));
  const shown = async () => {
    const items = await Promise.all((await tree.getChildren()).map((line) => tree.getTreeItem(line)));
    return items.map(({ parts, description }) => [parts[0], description]);
  };
  return { shown, anew };
}

test('rubrics of one title say where they are, others do not', async () => {
  const files = new Map([
    ['/east/baker.rubric.yaml', baker],
    ['/miller.rubric.yaml', baker.replace('title: Baker', 'title: Miller')],
    ['/west/baker.rubric.yaml', baker],
  ]);
  const { shown, anew } = viewOf(files);
  const state = '1.0.0 · never published · No problems';
  await shown();
  // The first is asked for before the other of its title is known, and is shown anew by then.
  expect(anew).toContain('/east/baker.rubric.yaml');
  expect(await shown()).toEqual([
    ['Baker', `/east/baker.rubric.yaml · ${state}`],
    ['Miller', state],
    ['Baker', `/west/baker.rubric.yaml · ${state}`],
  ]);

  files.delete('/west/baker.rubric.yaml');
  expect(await shown()).toEqual([
    ['Baker', state],
    ['Miller', state],
  ]);
});
