/**
 * ajv writes the same ten lines out for every check, carries copies of the schema along, and copies the error list at
 * every `$ref`, which makes many errors quadratic. This folds what it writes into calls of checks.js: the code takes a
 * tenth of the space, which Apps Script and the extension load at every start. A test holds it against plain ajv.
 * @param {string} code ajv 8.20's standalone code, made with `allErrors` and without messages and inlined references.
 * @returns {string} A module beside checks.js that exports `schemaErrors(data)`.
 */
export function fold(code) {
  const entry = code.match(/export const validate = (validate\d+);/)?.[1];
  const folded = [foldSchemas, foldErrors, foldReferences, foldFields, foldParts, foldOnce].reduce(
    (text, step) => step(text),
    code,
  );
  const left = folded.match(/vErrors|schemaPath|instancePath|parentData|evaluated|schema\d+|func\d+|require\(/);
  if (!entry || left) throw new Error(`ajv writes its code in another way now: ${left?.[0]} is left after folding.`);
  return `import { choice, constant, errorsOf, list, map, number, object, text, whole } from './checks.js';
${folded}
export const schemaErrors = (data, spell) => errorsOf(${entry}, data, spell);`;
}

/** Keeps of a schema's copy what the code looks at: names of fields and lists of values. */
function foldSchemas(code) {
  const schemas = new Map();
  const without = code.replace(/const (schema\d+) = (\{.*?\});(?=const |function |var )/g, (_all, name, source) => {
    schemas.set(name, JSON.parse(source));
    return '';
  });
  return without.replace(/(schema\d+)((?:\.[\w$]+)+)/g, (_all, name, way) => {
    const part = way
      .slice(1)
      .split('.')
      .reduce((node, key) => node[key], schemas.get(name));
    return JSON.stringify(Array.isArray(part) ? part : Object.keys(part));
  });
}

/** Errors go to one list by a call. */
const foldErrors = (code) =>
  code
    .replace(/"use strict";|export const validate = .*?;|export default .*?;/g, '')
    .replace(/validate\d+\.evaluated = .*?};|validate\d+\.errors = vErrors;return errors === 0;/g, '')
    .replace(/let vErrors = null;let errors = 0;const evaluated0 = .*?if\(evaluated0\.dynamicItems\)\{.*?\}/g, '')
    .replace(
      /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:"(\w+)",params:(\{.*?\})(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_all, _name, path, keyword, params, key) =>
        `report(${path ?? 'instancePath'}, "${keyword}", ${params}${key ? `, ${key}` : ''});`,
    )
    .replace(/(?<=_errs\d+ = |_errs\d+ === )errors/g, 'count()');

/** A part that the schema refers to is checked by a call with its value and path. */
const foldReferences = (code) =>
  code
    .replace(/(function validate\d+)\(data, \{.*?\}=\{\}\)/g, '$1(data, instancePath)')
    .replace(
      /if\(!\((validate\d+)\((\w+(?:\[\w+\]|\.[\w$]+)?), \{instancePath:([^,]*(?:\.replace\([^)]*\)\.replace\([^)]*\))?),parentData:.*?\}\)\)\)\{.*?\.concat\(.*?\);errors = vErrors\.length;\}/g,
      '$1($2, $3);',
    );

/** What is asked of an object's fields: which it needs, which it may have, what each has to be. */
const foldFields = (code) =>
  code
    .replace(
      /if\(data\.([\w$]+) === undefined\)\{report\(instancePath, "required", \{missingProperty: "\1"\}\);\}/g,
      'need(data, "$1", instancePath);',
    )
    .replace(
      /for\(const key0 in data\)\{if\(!\((.*?)\)\)\{report\(instancePath, "additionalProperties", \{additionalProperty: key0\}\);\}\}/g,
      (_all, condition) => `only(data, ${namesIn(condition)}, instancePath);`,
    )
    .replace(
      /if\(data\.([\w$]+) !== undefined\)\{(validate\d+)\(data\.\1, instancePath\+"\/\1"\);\}/g,
      'at(data, "$1", instancePath, $2);',
    )
    .replace(
      /if\(data\.([\w$]+) !== undefined\)\{if\((\S+) !== data\.\1\)\{report\(instancePath\+"\/\1", "const", .*?\);\}\}/g,
      'at(data, "$1", instancePath, constant($2));',
    )
    .replace(
      /if\(data && typeof data == "object" && !Array\.isArray\(data\)\)(\{.*?\})else \{report\(instancePath, "type", \{type: "object"\}\);\}(?=\}(?:$|function|const|var))/g,
      'if(isObject(data, instancePath))$1',
    )
    .replace(
      /function (validate\d+)\(data, instancePath\)\{(?:\/\*.*?\*\/;)?if\(isObject\(data, instancePath\)\)\{(?:if\(Object\.keys\(data\)\.length < (\d+)\)\{.*?\})?((?:need\(.*?\);)*)only\(data, (\[.*?\]), instancePath\);((?:at\(.*?\);)*)\}\}/g,
      (all, name, least, needs, names, fields) => {
        const checks = [...fields.matchAll(/at\(data, "(.*?)", instancePath, (.*?)\);(?=at|$)/g)];
        if (JSON.stringify(checks.map(([, field]) => field)) !== names) return all; // some field is checked in another way
        const needed = [...needs.matchAll(/"(.*?)"/g)].map(([, field]) => field);
        const map = checks.map(([, field, check]) => `${JSON.stringify(field)}: ${check}`);
        return `const ${name} = ${call('object', JSON.stringify(needed.join(' ')), `{${map.join(', ')}}`, least)};`;
      },
    );

/** The call of a check with what it is given; what it is not given at the end is left out. */
const call = (name, ...values) =>
  `${name}(${values.map((value) => value ?? 'undefined').join(', ')})`
    .replace(/(?:, undefined)+\)$/, ')')
    .replace('(undefined)', '()');

const namesIn = (condition) => JSON.stringify([...condition.matchAll(/"([^"]+)"/g)].map(([, name]) => name));

/** Texts, numbers, choices, lists and maps are one check each, with their limits. */
function foldParts(code) {
  const limit = (keyword, test) =>
    `(?:if\\(${test} (\\d+)\\)\\{report\\(instancePath, "${keyword}", \\{.*?\\}\\);\\})?`;
  const head = 'function (validate\\d+)\\(data, instancePath\\)\\{';
  const type = (name) => `report\\(instancePath, "type", \\{type: "${name}"\\}\\);\\}`;
  const range = limit('maximum', 'data >') + limit('minimum', 'data <');
  const isNumber = '\\(typeof data == "number"\\)';
  const textPart = `${head}if\\(typeof data === "string"\\)\\{${limit('maxLength', 'func\\d+\\(data\\) >')}${limit('minLength', 'func\\d+\\(data\\) <')}(?:if\\(!(pattern\\d+)\\.test\\(data\\)\\)\\{report\\(.*?\\);\\})?\\}else \\{${type('string')}\\}`;
  const numberPart = `${head}if\\(${isNumber} && \\(isFinite\\(data\\)\\)\\)\\{${range}\\}else \\{${type('number')}\\}`;
  const isText = `if\\(!?\\(?typeof data !== "string"\\)?\\)\\{${type('string')}`;
  const isAnyNumber = `if\\(!\\(${isNumber} && \\(isFinite\\(data\\)\\)\\)\\)\\{${type('number')}`;
  const choicePart = `(?:if\\(!\\([^{}]*\\)\\)\\{report\\(instancePath, "enum", \\{allowedValues: \\[(.*?)\\]\\}\\);\\})?\\}`;
  const mapPart = `${head}if\\(isObject\\(data, instancePath\\)\\)\\{(?:for\\(const key0 in data\\)\\{const _errs1 = count\\(\\);if\\(typeof key0 === "string"\\)\\{if\\(!(pattern\\d+)\\.test\\(key0\\)\\)\\{.*?\\}\\}var valid0 = _errs1 === count\\(\\);if\\(!valid0\\)\\{.*?\\}\\})?for\\(const (key\\d) in data\\)\\{(validate\\d+)\\(data\\[\\3\\], instancePath\\+"/" \\+ \\3\\.replace\\(.*?\\)\\.replace\\(.*?\\)\\);\\}\\}\\}`;
  const wholePart = `${head}if\\(!\\(\\(${isNumber} && \\(!\\(data % 1\\) && !isNaN\\(data\\)\\)\\) && \\(isFinite\\(data\\)\\)\\)\\)\\{${type('integer')}if\\(${isNumber} && \\(isFinite\\(data\\)\\)\\)\\{${range}\\}\\}`;
  const listPart = `${head}if\\(Array\\.isArray\\(data\\)\\)\\{${limit('maxItems', 'data\\.length >')}${limit('minItems', 'data\\.length <')}const len0 = data\\.length;for\\(let i0=0; i0<len0; i0\\+\\+\\)\\{(validate\\d+)\\(data\\[i0\\], instancePath\\+"/" \\+ i0\\);\\}\\}else \\{${type('array')}\\}`;
  const anyOrOne = (name, any, values) => `const ${name} = ${values ? `choice(${any}, ${values})` : any};`;
  return code
    .replace(/ \|\| isNaN\(\w+\)/g, '') // what is not finite is not a number already
    .replace(/const func\d+ = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/, '')
    .replace(/const func\d+ = Object\.prototype\.hasOwnProperty;/, '')
    .replace(
      new RegExp(textPart, 'g'),
      (_all, name, most, least, pattern) => `const ${name} = ${call('text', most, least, pattern)};`,
    )
    .replace(
      new RegExp(numberPart, 'g'),
      (_all, name, most, least) => `const ${name} = ${call('number', most, least)};`,
    )
    .replace(new RegExp(`${head}${isText}${choicePart}`, 'g'), (_all, name, values) => anyOrOne(name, 'text()', values))
    .replace(new RegExp(`${head}${isAnyNumber}${choicePart}`, 'g'), (_all, name, values) =>
      anyOrOne(name, 'number()', values),
    )
    .replace(
      new RegExp(mapPart, 'g'),
      (_all, name, pattern, _key, check) => `const ${name} = ${call('map', check, pattern)};`,
    )
    .replace(new RegExp(wholePart, 'g'), (_all, name, most, least) => `const ${name} = ${call('whole', most, least)};`)
    .replace(
      new RegExp(listPart, 'g'),
      (_all, name, most, least, item) => `const ${name} = ${call('list', item, most, least)};`,
    );
}

/** A check that is asked for in one place only is written there. */
function foldOnce(code) {
  let folded = code;
  for (const [, name] of code.matchAll(/const (validate\d+) = /g)) {
    const [definition = '', check] = folded.match(new RegExp(`const ${name} = ([^;]*);`)) ?? [];
    const [before, after, ...more] = folded.replace(definition, '').split(new RegExp(`\\b${name}\\b`));
    if (after !== undefined && more.length === 0) folded = `${before}${check}${after}`;
  }
  return folded;
}
