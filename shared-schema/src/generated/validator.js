// Generated from rubric.schema.json by `npm run generate`. Do not edit.

// generate/checks.js
var lengthOf = (text2) => [...text2].length;
var nothing = [];
var found = nothing;
var spelling;
function errorsOf(check, data, spell = () => nothing) {
  found = [];
  spelling = spell;
  check(data);
  return found;
}
function report(keyword, params, propertyName) {
  found.push({ path: [], keyword, params, propertyName });
}
function inside(step, check, value) {
  const before = found.length;
  check(value);
  for (let index = before; index < found.length; index++) found[index].path.unshift(step);
}
function isObject(data) {
  if (data && typeof data === "object" && !Array.isArray(data)) return true;
  report("type", { type: "object" });
}
function object(needed, checks, least) {
  const fields = new Map(
    Object.entries(checks).map(([name, check]) => [name, { check, count: +needed.includes(name) }])
  );
  return (data) => {
    if (!isObject(data)) return;
    if (least && Object.keys(data).length < least) report("minProperties", { limit: least });
    let missing = needed.length;
    let unknown;
    for (const key in data) {
      const value = data[key];
      const field = fields.get(key);
      if (!field) {
        unknown != null ? unknown : unknown = [];
        unknown.push(key);
      } else if (value !== void 0) {
        missing -= field.count;
        inside(key, field.check, value);
      }
    }
    let spelt = nothing;
    if (unknown) {
      const meant = new Map(spelling(data, unknown, [...fields.keys()]));
      spelt = [...meant.values()];
      for (const key of unknown) {
        report("additionalProperties", { additionalProperty: key });
        const name = meant.get(key);
        if (name !== void 0) inside(key, fields.get(name).check, data[key]);
      }
    }
    if (missing > 0) {
      for (const name of needed)
        if (data[name] === void 0 && !spelt.includes(name)) report("required", { missingProperty: name });
    }
  };
}
function map(check, names) {
  return (data) => {
    if (!isObject(data)) return;
    for (const key in data) {
      if (names && !names.test(key)) {
        report("pattern", { pattern: names.source }, key);
        report("propertyNames", { propertyName: key });
      }
      inside(key, check, data[key]);
    }
  };
}
function list(check, most, least) {
  return (data) => {
    if (!Array.isArray(data)) return report("type", { type: "array" });
    if (data.length > most) report("maxItems", { limit: most });
    if (data.length < least) report("minItems", { limit: least });
    for (let index = 0; index < data.length; index++) inside(index, check, data[index]);
  };
}
function text(most, least, pattern) {
  return (data) => {
    if (typeof data !== "string") return report("type", { type: "string" });
    if (data.length > most && lengthOf(data) > most) report("maxLength", { limit: most });
    if (data.length < least * 2 && lengthOf(data) < least) report("minLength", { limit: least });
    if (pattern && !pattern.test(data)) report("pattern", { pattern: pattern.source });
  };
}
var number = (most, least) => numeric("number", Number.isFinite, most, least);
var whole = (most, least) => numeric("integer", Number.isInteger, most, least);
function numeric(type, isOne, most, least) {
  return (data) => {
    if (!isOne(data)) report("type", { type });
    if (!Number.isFinite(data)) return;
    if (data > most) report("maximum", { comparison: "<=", limit: most });
    if (data < least) report("minimum", { comparison: ">=", limit: least });
  };
}
function choice(kind, ...values) {
  return (data) => {
    kind(data);
    if (!values.includes(data)) report("enum", { allowedValues: values });
  };
}
function constant(value) {
  return (data) => {
    if (data !== value) report("const", { allowedValue: value });
  };
}

// <stdin>
var validate53 = text();
var pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var validate55 = text(64, void 0, pattern3);
var pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
var validate57 = text(64, void 0, pattern4);
var validate59 = text(120, 1);
var validate61 = text(1200, 1);
var validate66 = number(100, 0);
var validate68 = text(40, 1);
var validate65 = object(["score", "label"], { "score": validate66, "label": validate68 });
var validate64 = list(validate65, 10, 2);
var validate72 = choice(number(), 1, 0.5);
var validate74 = text(20, 1);
var validate63 = object(["levels"], { "levels": validate64, "step": validate72, "notObserved": validate74 });
var validate77 = object(["weakBelow", "strongFrom"], { "weakBelow": validate66, "strongFrom": validate66 });
var validate84 = text(80, 1);
var validate86 = list(validate84, 30);
var validate89 = text(600, 1);
var validate94 = list(validate55);
var validate97 = choice(text(), "coach", "hire");
var validate101 = object(["score", "text"], { "score": validate66, "text": validate89 });
var validate100 = list(validate101, 10, 1);
var validate108 = text(400, 1);
var validate111 = text(300, 1);
var validate110 = list(validate111, 12);
var validate107 = object(["ask"], { "ask": validate108, "listenFor": validate110, "redFlags": validate110 });
var validate106 = list(validate107, 20);
var validate122 = whole(730, 1);
var validate118 = object(["below", "action"], { "below": validate66, "action": validate111, "practice": validate108, "reviewAfterDays": validate122 });
var validate117 = list(validate118, 20);
var validate82 = object(["id", "name", "weight", "target", "anchors"], { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "weight": validate66, "target": validate66, "floor": validate66, "buildsOn": validate94, "develop": validate97, "whenMissing": validate89, "anchors": validate100, "interview": validate106, "coaching": validate117 });
var validate81 = list(validate82, void 0, 1);
var validate135 = map(validate66, pattern3);
var validate129 = object(["id", "name"], { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "differs": validate89, "targets": validate135, "weights": validate135 });
var validate128 = list(validate129);
var validate146 = object([], { "strong": validate94, "notWeak": validate94, "atTarget": validate94, "outcomes": validate94 }, 1);
var validate142 = object(["id", "name", "when"], { "id": validate55, "name": validate84, "summary": validate89, "when": validate146 });
var validate141 = list(validate142);
var validate158 = object([], { "strong": validate94, "weak": validate94 }, 1);
var validate155 = object(["id", "when", "finding", "action"], { "id": validate55, "name": validate84, "when": validate158, "finding": validate89, "action": validate89 });
var validate154 = list(validate155);
var validate167 = whole(1e3, 1);
var validate171 = whole(100, 0);
var validate173 = text(60, 1);
var validate170 = object(["weakAtLeast", "verdict", "finding", "action"], { "weakAtLeast": validate171, "verdict": validate173, "finding": validate89, "action": validate89 });
var validate169 = list(validate170, 20);
var validate180 = object(["id", "action"], { "id": validate55, "action": validate108, "why": validate89 });
var validate179 = list(validate180, 20);
var validate166 = object([], { "minimumPeople": validate167, "verdicts": validate169, "remedies": validate179 });
var validate191 = list(validate55, void 0, 1);
var validate188 = object(["day", "activity", "competencies"], { "day": validate68, "activity": validate111, "competencies": validate191 });
var validate187 = list(validate188);
var validate201 = choice(text(), "pipeline", "activity");
var validate203 = number();
var validate205 = whole(3650, 1);
var validate197 = object(["id", "name", "unit", "kind"], { "id": validate55, "name": validate59, "unit": validate173, "kind": validate201, "target": validate203, "withinDays": validate205 });
var validate196 = list(validate197);
var validate210 = object(["id", "sign", "fix"], { "id": validate55, "name": validate84, "sign": validate89, "fix": validate89, "competencies": validate94 });
var validate209 = list(validate210);
var validate219 = object(["id", "name"], { "id": validate55, "name": validate84, "brings": validate94, "develops": validate94, "note": validate89 });
var validate218 = list(validate219);
var validate228 = choice(text(), "off", "info", "warning", "error");
var validate227 = map(validate228);
var validate52 = object(["schemaVersion", "id", "version", "title", "scale", "bands", "competencies"], { "$schema": validate53, "schemaVersion": constant(1), "id": validate55, "version": validate57, "title": validate59, "summary": validate61, "scale": validate63, "bands": validate77, "competencies": validate81, "profiles": validate128, "qualities": validate141, "diagnoses": validate154, "team": validate166, "cadence": validate187, "outcomes": validate196, "pitfalls": validate209, "backgrounds": validate218, "rules": validate227 });
var schemaErrors = (data, spell) => errorsOf(validate52, data, spell);
export {
  schemaErrors
};
