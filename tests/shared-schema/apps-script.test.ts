import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

// Apps Script has no modules, timers, URL, TextEncoder or crypto. A bare context lacks the same.
const shared = new URL('../../shared-schema/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, shared), 'utf8');
let run: (name: 'problemsOf' | 'fixed', text: string, format: string) => string;

beforeAll(async () => {
  const contents = `import { validate } from './src/validate.ts';
    import { editsOf } from './src/edit/edits-of.ts';
    import { applyEdits } from './src/edit/text-edit.ts';
    export const problemsOf = (text, format) => JSON.stringify(validate(text, format).problems);
    export const fixed = (text, format) => {
      const { document, problems } = validate(text, format);
      return applyEdits(text, editsOf(problems[0].fix.change, document));
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(shared), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  run = (name, text, format) =>
    vm.runInContext(`kit.${name}(${JSON.stringify(text)}, ${JSON.stringify(format)})`, context);
});

describe('in a bare context', () => {
  test('the shipped rubrics have no problem', () => {
    expect(run('problemsOf', read('rubrics/partner-manager.rubric.yaml'), 'yaml')).toBe('[]');
    expect(run('problemsOf', read('rubrics/bakery-shift-lead.rubric.json'), 'json')).toBe('[]');
  });

  test('mistakes are found and are plain data, their fixes included', () => {
    const whole = read('rubrics/partner-manager.rubric.yaml');
    const text = whole.replace('weight: 30', 'weigth: 30');
    expect(JSON.parse(run('problemsOf', text, 'yaml'))).toMatchObject([
      {
        rule: 'unknown-field',
        pointer: '/competencies/0/weigth',
        fix: {
          title: 'Change to "weight"',
          change: { kind: 'rename', path: ['competencies', 0, 'weigth'], name: 'weight' },
        },
      },
    ]);
    expect(run('fixed', text, 'yaml')).toBe(whole);
    expect(JSON.parse(run('problemsOf', 'a: [', 'yaml')).length).toBeGreaterThan(0);
  });
});
