/**
 * ajv writes the same ten lines out for every check, carries a copy of the schema along, and copies the error list at
 * every `$ref`, which makes many errors quadratic. This folds the lines into calls and drops the copies: the code takes
 * a fifth of the space, which Apps Script and the extension load at every start. A test holds it against plain ajv.
 * @param {string} code ajv 8.20's standalone code, made with `allErrors` and without messages.
 * @returns {string} A module that exports `schemaErrors(data)`.
 */
export function fold(code) {
  const entry = code.match(/export const validate = (validate\d+);/)?.[1];
  const folded = foldSchemas(code)
    .replace(/"use strict";|export const validate = .*?;|export default .*?;/g, '')
    .replace(/validate\d+\.evaluated = .*?};|validate\d+\.errors = vErrors;return errors === 0;/g, '')
    .replace(/(function validate\d+)\(data, \{.*?\}=\{\}\)/g, '$1(data, instancePath)')
    .replace(/ \|\| isNaN\(\w+\)/g, '') // what is not finite is not a number already
    .replace(/let vErrors = null;let errors = 0;const evaluated0 = .*?if\(evaluated0\.dynamicItems\)\{.*?\}/g, '')
    .replace(
      /if\(!\((validate\d+)\((\w+(?:\[\w+\]|\.\w+)?), \{instancePath:([^,]*(?:\.replace\([^)]*\)\.replace\([^)]*\))?),parentData:.*?\}\)\)\)\{.*?\.concat\(.*?\);errors = vErrors\.length;\}/g,
      '$1($2, $3);',
    )
    .replace(
      /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:"(\w+)",params:(\{.*?\})(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      (_all, _name, path, keyword, params, key) =>
        `report(${path ?? 'instancePath'}, "${keyword}", ${params}${key ? `, ${key}` : ''});`,
    )
    .replace(
      /if\(data\.([\w$]+) === undefined\)\{report\(instancePath, "required", \{missingProperty: "\1"\}\);\}/g,
      'need(data, "$1", instancePath);',
    )
    .replace(
      /if\(data\.([\w$]+) !== undefined\)\{(validate\d+)\(data\.\1, instancePath\+"\/\1"\);\}/g,
      'at(data, "$1", instancePath, $2);',
    );
  const left = folded.match(/vErrors|schemaPath|parentData|evaluated|schema\d+/);
  if (!entry || left) throw new Error(`ajv writes its code in another way now: ${left?.[0]} is left after folding.`);
  return `${folded}
let found = [];
let errors = 0;
function need(data, field, instancePath) {
  if (data[field] === undefined) report(instancePath, "required", { missingProperty: field });
}
function at(data, field, instancePath, check) {
  if (data[field] !== undefined) check(data[field], instancePath + "/" + field);
}
function report(instancePath, keyword, params, propertyName) {
  errors = found.push({ instancePath, keyword, params, propertyName });
}
export function schemaErrors(data) {
  found = [];
  errors = 0;
  ${entry}(data, "");
  return found;
}`;
}

/** Keeps of a schema's copy what the code looks at: names of fields and lists of values. */
function foldSchemas(code) {
  const schemas = new Map();
  const without = code.replace(/const (schema\d+) = (\{.*?\});(?=const |function |var )/g, (_all, name, source) => {
    schemas.set(name, JSON.parse(source));
    return '';
  });
  const names = [];
  const body = without.replace(/(schema\d+)((?:\.[\w$]+)+)/g, (_all, name, way) => {
    const part = way
      .slice(1)
      .split('.')
      .reduce((node, key) => node[key], schemas.get(name));
    if (Array.isArray(part)) return JSON.stringify(part);
    names.push(JSON.stringify(Object.fromEntries(Object.keys(part).map((key) => [key, 1]))));
    return `names${names.length}`;
  });
  return names.map((list, index) => `const names${index + 1} = ${list};`).join('') + body;
}
