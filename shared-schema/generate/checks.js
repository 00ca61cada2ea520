// What the folded validator calls; see fold.mjs. Each function does what ajv writes out for its keywords.

/** JSON Schema counts characters, not UTF-16 units. */
const lengthOf = (text) => [...text].length;

let found = [];

/**
 * The steps to the part that is being checked. Nearly every part is right: a path is put together where one is not, and
 * what checks are given as `instancePath` is only what is left of it from here, mostly nothing.
 */
const way = [];

/** Every error that a check finds in the data. */
export function errorsOf(check, data) {
  found = [];
  way.length = 0;
  check(data, '');
  return found;
}

/** How many errors were found so far. */
export const count = () => found.length;

export function report(instancePath, keyword, params, propertyName) {
  found.push({ instancePath: way.map((step) => `/${step}`).join('') + instancePath, keyword, params, propertyName });
}

export function need(data, field, instancePath) {
  if (data[field] === undefined) report(instancePath, 'required', { missingProperty: field });
}

export function only(data, names, instancePath) {
  for (const key in data)
    if (!names.includes(key)) report(instancePath, 'additionalProperties', { additionalProperty: key });
}

export function at(data, field, instancePath, check) {
  if (data[field] !== undefined) inside(instancePath, field, check, data[field]);
}

function inside(instancePath, step, check, value) {
  way.push(instancePath === '' ? step : `${instancePath.slice(1)}/${step}`);
  check(value, '');
  way.pop();
}

export function isObject(data, instancePath) {
  if (data && typeof data === 'object' && !Array.isArray(data)) return true;
  report(instancePath, 'type', { type: 'object' });
  return false;
}

/** An object that needs some fields and may have others, each with its check. */
export function object(needed, checks) {
  const fields = new Map(
    Object.entries(checks).map(([name, check]) => [name, { check, count: +needed.includes(name) }]),
  );
  return (data, instancePath) => {
    if (!isObject(data, instancePath)) return;
    let missing = needed.length;
    for (const key in data) {
      const field = fields.get(key);
      const value = data[key];
      if (!field) report(instancePath, 'additionalProperties', { additionalProperty: key });
      else if (value !== undefined) {
        missing -= field.count;
        inside(instancePath, key, field.check, value);
      }
    }
    if (missing > 0) for (const name of needed) need(data, name, instancePath);
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
    for (let index = 0; index < data.length; index++) inside(instancePath, index, check, data[index]);
  };
}
