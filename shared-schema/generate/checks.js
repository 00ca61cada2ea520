// What the folded validator is made of; see fold.mjs. Each check does what ajv writes out for its keywords.

/** JSON Schema counts characters, not UTF-16 units. */
const lengthOf = (text) => [...text].length;

const nothing = [];
let found = nothing;
let spelling;

/** Every error that a check finds in the data. `spell` says which fields unknown names stand for. */
export function errorsOf(check, data, spell = () => nothing) {
  found = [];
  spelling = spell;
  check(data);
  return found;
}

function report(keyword, params, propertyName) {
  found.push({ path: [], keyword, params, propertyName });
}

/** Nearly every part is right: the way to one that is not is made on the way back from it. */
function inside(step, check, value) {
  const before = found.length;
  check(value);
  for (let index = before; index < found.length; index++) found[index].path.unshift(step);
}

function isObject(data) {
  if (data && typeof data === 'object' && !Array.isArray(data)) return true;
  report('type', { type: 'object' });
}

/** An object that needs some fields, in one text, and may have others, each with its check, and at least so many of them. */
export function object(fields, checks, least) {
  const needed = fields.match(/\w+/g) ?? nothing;
  const names = Object.keys(checks);
  const parts = names.map((name) => ({ check: checks[name], count: +needed.includes(name) }));
  return (data) => {
    if (!isObject(data)) return;
    if (least && Object.keys(data).length < least) report('minProperties', { limit: least });
    let missing = needed.length;
    let unknown;
    let next = 0;
    for (const key in data) {
      const value = data[key];
      // Most objects have their fields in the order of the format, where looking one up would take longer than the rest.
      const at = names[next] === key ? next : names.indexOf(key);
      if (at < 0) {
        unknown ??= [];
        unknown.push(key);
      } else {
        next = at + 1;
        if (value !== undefined) {
          missing -= parts[at].count;
          inside(key, parts[at].check, value);
        }
      }
    }
    let spelt = nothing;
    if (unknown) {
      const meant = new Map(spelling(data, unknown, names));
      spelt = [...meant.values()];
      for (const key of unknown) {
        report('additionalProperties', { additionalProperty: key });
        const name = meant.get(key);
        if (name !== undefined) inside(key, checks[name], data[key]);
      }
    }
    if (missing > 0)
      for (const name of needed)
        if (data[name] === undefined && !spelt.includes(name)) report('required', { missingProperty: name });
  };
}

/** An object with names of its author's, which may have to fit a pattern. */
export function map(check, names) {
  return (data) => {
    if (!isObject(data)) return;
    for (const key in data) {
      if (names && !names.test(key)) {
        report('pattern', { pattern: names.source }, key);
        report('propertyNames', { propertyName: key });
      }
      inside(key, check, data[key]);
    }
  };
}

export function list(check, most, least) {
  return (data) => {
    if (!Array.isArray(data)) return report('type', { type: 'array' });
    if (data.length > most) report('maxItems', { limit: most });
    if (data.length < least) report('minItems', { limit: least });
    for (let index = 0; index < data.length; index++) inside(index, check, data[index]);
  };
}

export function text(most, least, pattern) {
  return (data) => {
    if (typeof data !== 'string') return report('type', { type: 'string' });
    // The length in UTF-16 units is no less than that in characters, and at most twice as much.
    if (data.length > most && lengthOf(data) > most) report('maxLength', { limit: most });
    if (data.length < least * 2 && lengthOf(data) < least) report('minLength', { limit: least });
    if (pattern && !pattern.test(data)) report('pattern', { pattern: pattern.source });
  };
}

export const number = (most, least) => numeric('number', Number.isFinite, most, least);

export const whole = (most, least) => numeric('integer', Number.isInteger, most, least);

function numeric(type, isOne, most, least) {
  return (data) => {
    if (!isOne(data)) report('type', { type });
    if (!Number.isFinite(data)) return;
    if (data > most) report('maximum', { comparison: '<=', limit: most });
    if (data < least) report('minimum', { comparison: '>=', limit: least });
  };
}

/** One of some values, all of one kind. */
export function choice(kind, ...values) {
  return (data) => {
    kind(data);
    if (!values.includes(data)) report('enum', { allowedValues: values });
  };
}

export function constant(value) {
  return (data) => {
    if (data !== value) report('const', { allowedValue: value });
  };
}
