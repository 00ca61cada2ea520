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
function object(fields, checks, least) {
  var _a;
  const needed = (_a = fields.match(/\w+/g)) != null ? _a : nothing;
  const names = Object.keys(checks);
  const parts = names.map((name) => ({ check: checks[name], count: +needed.includes(name) }));
  return (data) => {
    if (!isObject(data)) return;
    if (least && Object.keys(data).length < least) report("minProperties", { limit: least });
    let missing = needed.length;
    let unknown;
    let next = 0;
    for (const key in data) {
      const value = data[key];
      const at = names[next] === key ? next : names.indexOf(key);
      if (at < 0) {
        unknown != null ? unknown : unknown = [];
        unknown.push(key);
      } else {
        next = at + 1;
        if (value !== void 0) {
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
        report("additionalProperties", { additionalProperty: key });
        const name = meant.get(key);
        if (name !== void 0) inside(key, checks[name], data[key]);
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
var pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var validate55 = text(64, void 0, pattern3);
var pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
var validate59 = text(120, 1);
var validate66 = number(100, 0);
var validate68 = text(40, 1);
var validate84 = text(80, 1);
var validate86 = list(validate84, 30);
var validate89 = text(600, 1);
var validate94 = list(validate55);
var validate108 = text(400, 1);
var validate111 = text(300, 1);
var validate110 = list(validate111, 12);
var validate135 = map(validate66, pattern3);
var validate173 = text(60, 1);
var validate52 = object("schemaVersion id version title scale bands competencies", { "$schema": text(), "schemaVersion": constant(1), "id": validate55, "version": text(64, void 0, pattern4), "title": validate59, "summary": text(1200, 1), "scale": object("levels", { "levels": list(object("score label", { "score": validate66, "label": validate68 }), 10, 2), "step": choice(number(), 1, 0.5), "notObserved": text(20, 1) }), "bands": object("weakBelow strongFrom", { "weakBelow": validate66, "strongFrom": validate66 }), "competencies": list(object("id name weight target anchors", { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "weight": validate66, "target": validate66, "floor": validate66, "buildsOn": validate94, "develop": choice(text(), "coach", "hire"), "whenMissing": validate89, "anchors": list(object("score text", { "score": validate66, "text": validate89 }), 10, 1), "interview": list(object("ask", { "ask": validate108, "listenFor": validate110, "redFlags": validate110 }), 20), "coaching": list(object("below action", { "below": validate66, "action": validate111, "practice": validate108, "reviewAfterDays": whole(730, 1) }), 20) }), void 0, 1), "profiles": list(object("id name", { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "differs": validate89, "targets": validate135, "weights": validate135 })), "qualities": list(object("id name when", { "id": validate55, "name": validate84, "summary": validate89, "when": object("", { "strong": validate94, "notWeak": validate94, "atTarget": validate94, "outcomes": validate94 }, 1) })), "diagnoses": list(object("id when finding action", { "id": validate55, "name": validate84, "when": object("", { "strong": validate94, "weak": validate94 }, 1), "finding": validate89, "action": validate89 })), "team": object("", { "minimumPeople": whole(1e3, 1), "verdicts": list(object("weakAtLeast verdict finding action", { "weakAtLeast": whole(100, 0), "verdict": validate173, "finding": validate89, "action": validate89 }), 20), "remedies": list(object("id action", { "id": validate55, "action": validate108, "why": validate89 }), 20) }), "cadence": list(object("day activity competencies", { "day": validate68, "activity": validate111, "competencies": list(validate55, void 0, 1) })), "outcomes": list(object("id name unit kind", { "id": validate55, "name": validate59, "unit": validate173, "kind": choice(text(), "pipeline", "activity"), "target": number(), "withinDays": whole(3650, 1) })), "pitfalls": list(object("id sign fix", { "id": validate55, "name": validate84, "sign": validate89, "fix": validate89, "competencies": validate94 })), "backgrounds": list(object("id name", { "id": validate55, "name": validate84, "brings": validate94, "develops": validate94, "note": validate89 })), "rules": map(choice(text(), "off", "info", "warning", "error")) });
var schemaErrors = (data, spell) => errorsOf(validate52, data, spell);
export {
  schemaErrors
};
