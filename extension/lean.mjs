// What the bundles would carry and nobody asks for: esbuild keeps whatever might do something when it is loaded.
import { readFileSync } from 'node:fs';

/** @type {import('esbuild').Plugin} */
export const lean = {
  name: 'lean',
  setup({ onLoad }) {
    // The rule reference shows a bad and a good example of each rule; the editor says only why the rule is there.
    onLoad({ filter: /[\\/]shared-schema[\\/]src[\\/]rules[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(/^( +)(bad|good): `[^`]*`,$/gm, `$1$2: '',`),
    }));
    // Scorecards are read here and never written.
    onLoad({ filter: /[\\/]sheets-addon[\\/]src[\\/]excel[\\/]zip-write\.ts$/ }, () => ({
      loader: 'js',
      contents: `const never = () => { throw new Error('no workbook is written here'); };
        export { never as pack, never as writeZip };`,
    }));
    // The schemas of js-yaml are for its own loader and dumper; we take its events. They are values that are made once and
    // change nothing else: whoever needs one still gets it.
    onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      loader: 'js',
      contents: readFileSync(path, 'utf8')
        .replaceAll(/^(var \w+ = )(new RegExp\(.*\));$/gm, '$1/* @__PURE__ */ $2;')
        .replaceAll(/^(var SRC_\w+ = )(`.*`);$/gm, '$1/* @__PURE__ */ (() => $2)();')
        .replaceAll(
          /^(var (?:\w+Tag|\w+_SCHEMA|DEFAULT_\w+_OPTIONS) = )([\s\S]*?\n\S*);$/gm,
          '$1/* @__PURE__ */ (() => ($2))();',
        ),
    }));
  },
};
