// The sidebar as one file: Apps Script serves no other, and nothing is fetched.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const source = new URL('./src/sidebar/', import.meta.url);
const target = new URL('./dist/apps-script/', import.meta.url);

const bundled = async (file, options) => {
  const { outputFiles } = await build({
    entryPoints: [new URL(file, source).pathname],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
    legalComments: 'none',
    ...options,
  });
  return outputFiles[0].text.trim();
};

/** Writes dist/apps-script/Sidebar.html. */
export async function buildSidebar() {
  const page = await readFile(new URL('sidebar.html', source), 'utf8');
  const style = await bundled('sidebar.css', {});
  // A script ends at the first `</script`, wherever it stands.
  const script = (await bundled('main.ts', { format: 'iife', target: 'es2020' })).replaceAll('</', '<\\/');
  await mkdir(target, { recursive: true });
  await writeFile(
    new URL('Sidebar.html', target),
    page.replace('/* styles */', () => style).replace('/* script */', () => script),
  );
}
