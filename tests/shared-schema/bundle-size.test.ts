import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../shared-schema/src', import.meta.url));

test('the validation core has at most 60 KiB, minified, without the YAML reader', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export { validateJson } from './validate-json.ts';", resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    metafile: true,
    logLevel: 'error',
  });
  const files = Object.keys(metafile.inputs).map((file) => file.replace(/^.*shared-schema\/src\//, ''));
  expect(files).toEqual(
    expect.arrayContaining(['parse/json/tolerant.ts', 'rules/placed.ts', 'generated/validator.js']),
  );
  expect(files.filter((file) => file.startsWith('parse/yaml/') || file.includes('node_modules'))).toEqual([]);
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(60 * 1024);
});
