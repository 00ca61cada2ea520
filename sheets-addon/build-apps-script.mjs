// src/google -> dist/apps-script: what `clasp push` sends as it is.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rubrics = here('../shared-schema/rubrics/');

/**
 * js-yaml declares every schema of YAML at its top level. Said to have no effect, those that nothing uses stay out; so do
 * its pictures of the place of a mistake, for the add-on gives lines and columns.
 */
const leanYaml = {
  name: 'lean-yaml',
  setup({ onLoad }) {
    onLoad({ filter: /js-yaml\.mjs$/ }, async ({ path }) => {
      const constant = /^var ([\w$]+) = ((?:.|\n(?=[\s)}\]]))*?);\n(?=\S)/gm;
      const picture = /^function makeSnippet\(.*\{\n(?:(?!\}).*\n)*\}/m;
      const contents = (await readFile(path, 'utf8'))
        .replace(constant, 'var $1 = /* @__PURE__ */ (() => ($2))();\n')
        .replace(picture, 'function makeSnippet() { return null; }');
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Fields of js-yaml's events and of its state, thousands of letters together. They are read by their names in code alone,
 * never out of JSON or by a text, so that the bundle can call them otherwise.
 */
const yamlFields = new RegExp(
  `^(?:${[
    ...['anchorStart', 'anchorEnd', 'valueStart', 'valueEnd', 'tagStart', 'tagEnd', 'keyStarts', 'directives'],
    ...['firstTabInLine', 'lineIndent', 'lineStart', 'eventsLength', 'tagHandlers', 'aliasedParts', 'commaForgiven'],
  ].join('|')})$`,
);

/**
 * Bundles a module for Apps Script, which knows no modules. Each export becomes a function of its own at the top level:
 * from there Google reads menus, triggers and formulas.
 * @param {string} entry path of the module
 * @returns {Promise<string>} the script
 */
export async function bundleForAppsScript(entry) {
  const sha256 = here('src/google/sha256.ts');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'nowhere',
    format: 'esm',
    // Google's V8 has `?.` and `??`, and nothing is safe to assume beyond.
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    mangleProps: yamlFields,
    mainFields: ['module', 'main'],
    alias: { '@noble/hashes/sha2.js': sha256, '@noble/hashes/utils.js': sha256 },
    plugins: [leanYaml],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const [output] = Object.values(metafile.outputs);
  const sources = Object.keys(metafile.inputs)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'));
  const functions = output.exports.sort().map((name) => topLevelFunction(name, sources));
  return `var rubricKit = (() => {\n${returning(outputFiles[0].text)}})();\n\n${functions.join('\n')}\n`;
}

/** A module that ends with `export{a as b};` as the body of a function that returns its exports. */
function returning(module) {
  const exported = /export\{([^}]*)\};\s*$/.exec(module);
  const entries = exported[1].split(',').map((one) => one.split(' as ').reverse().join(':'));
  return `${module.slice(0, exported.index)}return{${entries.join(',')}};\n`;
}

/** `function name(a, b)`. A formula keeps its documentation, which the sheet shows while somebody types it. */
function topLevelFunction(name, sources) {
  const declared = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction(?:(?!\\*/)[\\s\\S])*\\*/)\\s*export function ${name}\\b`,
  );
  const found = sources.map((source) => declared.exec(source)).find(Boolean);
  if (!found) return `function ${name}() { return rubricKit.${name}(...arguments); }`;
  const parameters = [...found[1].matchAll(/@param \{[^}]*\} \[?(\w+)\]?/g)].map((match) => match[1]).join(', ');
  return `\n${found[1]}\nfunction ${name}(${parameters}) { return rubricKit.${name}(${parameters}); }`;
}

/** The rubrics that the add-on brings along, as data: a file that is read when somebody asks for the catalogue. */
function catalogue() {
  const files = readdirSync(rubrics).filter((name) => name.includes('.rubric.'));
  const list = files.sort().map((fileName) => ({ fileName, text: readFileSync(`${rubrics}${fileName}`, 'utf8') }));
  // A page of HTML by its name; should anybody open it as one, it holds no markup.
  return JSON.stringify(list).replaceAll('<', '\\u003c');
}

/** Writes the project but for the sidebar. A `.clasp.json` that is there stays: it says to which script it belongs. */
export async function buildAppsScript() {
  const out = here('dist/apps-script/');
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}Code.js`, await bundleForAppsScript(here('src/google/main.ts')));
  writeFileSync(`${out}Rubrics.html`, catalogue());
  copyFileSync(here('apps-script/appsscript.json'), `${out}appsscript.json`);
  copyFileSync(here('apps-script/claspignore'), `${out}.claspignore`);
}
