// What the bundles would carry and nobody asks for: esbuild keeps whatever might do something when it is loaded.
import { readFileSync } from 'node:fs';

const string = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`[^\`]*\`)`;
/** The last two of the five texts of a syntax rule. */
const syntaxExamples = new RegExp(String.raw`(\bsyntaxRule\((?:\s*${string},){3})(?:\s*${string},){2}\s*\)`, 'g');
const forValidator = new Set(['$schema', '$id', 'minLength', 'minItems', 'patternErrorMessage', 'description']);

/** Functions of papaparse, whole: each ends with the first brace that is one tab in. */
const notForReading =
  /^\tfunction (JsonToCsv|getWorkerBlob|completeWorker|(?:Network|File|ReadableStream|DuplexStream)Streamer|newWorker|\w+ThreadReceivedMessage)\([^)]*\)\s*\{[\s\S]*?^\t\}$/gm;

/** Steps of its reading, whole, for what is not asked of it here. */
const notAsked = /^\t\tif \(_config\.(?:worker|downloadTimeout)\b[\s\S]*?^\t\t\}$/gm;

/** @type {import('esbuild').Plugin} */
export const lean = {
  name: 'lean',
  setup({ onLoad }) {
    // The rule reference shows a bad and a good example of each rule; the editor says only why the rule is there.
    onLoad({ filter: /[\\/]shared-schema[\\/]src[\\/]rules[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll(/^ +(?:bad|good): `[^`]*`,$/gm, '')
        .replaceAll(syntaxExamples, '$1)'),
    }));
    // Completion and hover take words, values and limits from the schema; the validator is made of all of it beforehand.
    onLoad({ filter: /[\\/]rubric\.schema\.json$/ }, ({ path }) => ({
      loader: 'json',
      contents: JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), (key, value) =>
        forValidator.has(key) && typeof value !== 'object' ? undefined : value,
      ),
    }));
    // A .csv is read from a text: nothing is written, streamed, fetched or handed to a worker.
    onLoad({ filter: /[\\/]papaparse[\\/]papaparse\.js$/ }, ({ path }) => ({
      loader: 'js',
      contents: readFileSync(path, 'utf8')
        .replaceAll(notForReading, '\tfunction $1() { notImplemented(); }')
        .replaceAll(notAsked, ''),
    }));
    // Of this library the formatter is used.
    onLoad({ filter: /[\\/]jsonc-parser[\\/]lib[\\/]esm[\\/]main\.js$/ }, () => ({
      loader: 'js',
      contents: `export { format } from './impl/format';`,
    }));
    // Excel writes XML 1.0, and in 1.1 only some signs more are allowed.
    onLoad({ filter: /[\\/]xmlchars[\\/]xml[\\/]1\.1[\\/]ed2\.js$/ }, () => ({
      loader: 'js',
      contents: `exports.isChar = require('../1.0/ed5').isChar;`,
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
        // Of its errors we take the reason and the offset.
        .replaceAll(/^function (makeSnippet|formatError)\([^)]*\) \{[\s\S]*?^\}$/gm, `function $1() { return ''; }`)
        .replaceAll(/^(var \w+ = )(new RegExp\(.*\));$/gm, '$1/* @__PURE__ */ $2;')
        .replaceAll(/^(var SRC_\w+ = )(`.*`);$/gm, '$1/* @__PURE__ */ (() => $2)();')
        .replaceAll(
          /^(var (?:\w+Tag|\w+_SCHEMA|DEFAULT_\w+_OPTIONS) = )([\s\S]*?\n\S*);$/gm,
          '$1/* @__PURE__ */ (() => ($2))();',
        ),
    }));
  },
};
