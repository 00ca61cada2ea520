// What package.json promises VS Code, the Marketplace and Open VSX, held against the code and the files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const extension = fileURLToPath(new URL('../../../extension', import.meta.url));
const read = (file: string) => readFileSync(`${extension}/${file}`, 'utf8');

interface Setting {
  readonly scope: string;
  readonly type: string;
  readonly default: unknown;
  readonly markdownDescription: string;
}

const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const source = readdirSync(`${extension}/src/editor`)
  .map((file) => read(`src/editor/${file}`))
  .join('\n');
const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);

describe('package.json', () => {
  test('declares the commands that the code registers, and no other', () => {
    const registered = [
      ...source.matchAll(/registerCommand\(\s*'(rubric-kit\.\w+)'/g),
      ...source.matchAll(/onRubric\('(\w+)'/g),
    ].map(([, name]) => (name?.includes('.') ? name : `rubric-kit.${name}`));
    expect([...commands].sort()).toEqual(registered.sort());
  });

  test('has in its menus, lenses and walkthrough only commands that there are', () => {
    const inMenus = JSON.stringify(contributes.menus).match(/(?<="command":")[^"]+/g) ?? [];
    const inSource = [...source.matchAll(/(?:: |executeCommand\()'(rubric-kit\.\w+)'/g)].map(([, name]) => name);
    const inTexts = [
      read('package.nls.json'),
      read('package.nls.de.json'),
      JSON.stringify(contributes.walkthroughs),
    ].flatMap((text) => text.match(/(?<=[cC]ommand:)rubric-kit\.\w+/g) ?? []);
    const used = [...inMenus, ...inSource, ...inTexts];
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((name) => !commands.includes(name ?? ''))).toEqual([]);
  });

  test('declares each setting with its scope, its default and what it does, as the code reads it', () => {
    const settings: [string, Setting][] = Object.entries(contributes.configuration.properties);
    for (const [name, { scope, markdownDescription }] of settings) {
      expect([name, scope]).toEqual([name, expect.stringMatching(/^(resource|window|machine)$/)]);
      expect(markdownDescription).toMatch(/^%setting\.\w+%$/);
    }
    const usual = [...read('src/editor/settings.ts').matchAll(/own\.get<[^>]*>\('([\w.]+)', (.+)\)/g)].map(
      ([, name, value]) => [`rubric-kit.${name}`, value],
    );
    expect(usual.sort()).toEqual(
      settings
        .map(([name, { default: value }]) => [name, typeof value === 'string' ? `'${value}'` : String(value)])
        .sort(),
    );
  });

  test('is opened by its own files, views and commands only, in every kind of workspace', () => {
    expect(manifest.activationEvents).toEqual([]);
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    // A workspace that nobody trusts must not say what the task runs.
    expect(contributes.configuration.properties['rubric-kit.command'].scope).toBe('machine');
    const endings = contributes.languages.flatMap(({ extensions }: { extensions: string[] }) => extensions);
    expect(endings).toEqual(['.rubric.yaml', '.rubric.yml', '.rubric.json']);
  });

  test('is ready for the Marketplace and Open VSX', () => {
    expect(manifest).toMatchObject({ publisher: 'rubric-kit', license: 'MIT', icon: 'media/icon.png' });
    expect(manifest.categories.length).toBeGreaterThan(0);
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE']) expect(existsSync(`${extension}/${file}`)).toBe(true);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}\n`);
    const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file);
    expect(pictures.length).toBeGreaterThan(1);
    for (const file of pictures) expect([file, existsSync(`${extension}/${file}`)]).toEqual([file, true]);
  });

  test('names files that are there', () => {
    const files = JSON.stringify(manifest).match(
      /(?<=")(?:\.\/)?(?:media|syntaxes|language-configuration)[\w/.-]*\.\w+(?=")/g,
    );
    expect(files?.length).toBeGreaterThan(20);
    for (const file of files ?? []) expect([file, existsSync(`${extension}/${file}`)]).toEqual([file, true]);
  });

  test('asks for no measuring of its users, and reaches no network', () => {
    expect(Object.keys(manifest.dependencies)).not.toContainEqual(expect.stringMatching(/telemetry|insights/));
    expect(source).not.toMatch(/createTelemetryLogger|\bfetch\(|XMLHttpRequest|node:https?|WebSocket/);
  });
});
