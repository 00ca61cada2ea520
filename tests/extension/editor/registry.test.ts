import { beforeEach, describe, expect, test, vi } from 'vitest';

/** As much of VS Code as paths ask for: a folder that is open, and the setting. */
const vscode = vi.hoisted(() => {
  const uri = (path: string) => ({ scheme: 'file', path, toString: () => `file://${path}` });
  return {
    registry: 'published',
    uri,
    Uri: { joinPath: (base: { path: string }, ...parts: string[]) => uri([base.path, ...parts].join('/')) },
    workspace: {
      getWorkspaceFolder: ({ path }: { path: string }) =>
        path.startsWith('/work/') ? { uri: uri('/work') } : undefined,
      getConfiguration: () => ({
        get: (name: string, usual: unknown) => (name === 'registry' ? vscode.registry : usual),
      }),
    },
  };
});
vi.mock('vscode', () => vscode);
const { isPublished, registryOf } = await import('../../../extension/src/editor/registry.ts');

type Uri = Parameters<typeof registryOf>[0];
const at = (path: string) => vscode.uri(path) as unknown as Uri;
const rubric = at('/work/roles/a.rubric.yaml');

describe('the registry of a workspace', () => {
  beforeEach(() => {
    vscode.registry = 'published';
  });

  test.each([
    ['published', '/work/published'],
    ['hr/published/', '/work/hr/published'],
    ['./hr\\published', '/work/hr/published'],
  ])('for the setting %j is %s', (setting, path) => {
    vscode.registry = setting;
    expect(registryOf(rubric)?.path).toBe(path);
  });

  test.each(['', '.', '/', '..', '../up', 'a/../../up', 'a\\..\\..\\up'])('is none for the setting %j', (setting) => {
    vscode.registry = setting;
    expect(registryOf(rubric)).toBeUndefined();
    expect(isPublished(at('/work/published/a/1.0.0.rubric.json'))).toBe(false);
  });

  test('is inside the workspace also where the setting looks like an absolute path', () => {
    vscode.registry = '/etc';
    expect(registryOf(rubric)?.path).toBe('/work/etc');
  });

  test('is none for a file outside every folder', () => {
    expect(registryOf(at('/elsewhere/a.rubric.yaml'))).toBeUndefined();
  });

  test('holds published versions, and nothing beside it does', () => {
    expect(isPublished(at('/work/published/a/1.0.0.rubric.json'))).toBe(true);
    expect(isPublished(rubric)).toBe(false);
    expect(isPublished(at('/work/published-drafts/a.rubric.json'))).toBe(false);
  });
});
