// What the folded validator calls; see fold.mjs. Each function does what ajv writes out for its keywords.

/** JSON Schema counts characters, not UTF-16 units. */
const lengthOf = (text) => [...text].length;

let found = [];

/** Every error that a check finds in the data. */
export function errorsOf(check, data) {
  found = [];
  check(data, '');
  return found;
}

/** How many errors were found so far. */
export const count = () => found.length;

export function report(instancePath, keyword, params, propertyName) {
  found.push({ instancePath, keyword, params, propertyName });
}

export function need(data, field, instancePath) {
  if (data[field] === undefined) report(instancePath, 'required', { missingProperty: field });
}

export function only(data, names, instancePath) {
  for (const key in data)
    if (!names.includes(key)) report(instancePath, 'additionalProperties', { additionalProperty: key });
}

export function at(data, field, instancePath, check) {
  if (data[field] !== undefined) check(data[field], `${instancePath}/${field}`);
}

export function isObject(data, instancePath) {
  if (data && typeof data === 'object' && !Array.isArray(data)) return true;
  report(instancePath, 'type', { type: 'object' });
  return false;
}

/** An object that needs some fields and may have others, each with its check. */
export function object(needed, checks) {
  const names = Object.keys(checks);
  return (data, instancePath) => {
    if (!isObject(data, instancePath)) return;
    for (const field of needed) need(data, field, instancePath);
    only(data, names, instancePath);
    for (const field of names) at(data, field, instancePath, checks[field]);
  };
}

export function text(most, least, pattern) {
  return (data, instancePath) => {
    if (typeof data !== 'string') return report(instancePath, 'type', { type: 'string' });
    // The length in UTF-16 units is no less than that in characters, and at most twice as much.
    if (data.length > most && lengthOf(data) > most) report(instancePath, 'maxLength', { limit: most });
    if (data.length < least * 2 && lengthOf(data) < least) report(instancePath, 'minLength', { limit: least });
    if (pattern && !pattern.test(data)) report(instancePath, 'pattern', { pattern: pattern.source });
  };
}

export function number(most, least) {
  return (data, instancePath) => {
    if (typeof data === 'number' && Number.isFinite(data)) range(data, instancePath, most, least);
    else report(instancePath, 'type', { type: 'number' });
  };
}

export function whole(most, least) {
  return (data, instancePath) => {
    if (!Number.isInteger(data)) report(instancePath, 'type', { type: 'integer' });
    if (Number.isFinite(data)) range(data, instancePath, most, least);
  };
}

function range(data, instancePath, most, least) {
  if (data > most) report(instancePath, 'maximum', { comparison: '<=', limit: most });
  if (data < least) report(instancePath, 'minimum', { comparison: '>=', limit: least });
}

export function list(check, most, least) {
  return (data, instancePath) => {
    if (!Array.isArray(data)) return report(instancePath, 'type', { type: 'array' });
    if (data.length > most) report(instancePath, 'maxItems', { limit: most });
    if (data.length < least) report(instancePath, 'minItems', { limit: least });
    for (let index = 0; index < data.length; index++) check(data[index], `${instancePath}/${index}`);
  };
}
