// Generated from rubric.schema.json by `npm run generate`. Do not edit.

// generate/checks.js
var lengthOf = (text2) => [...text2].length;
var found = [];
var way = [];
function errorsOf(check, data) {
  found = [];
  way.length = 0;
  check(data, "");
  return found;
}
var count = () => found.length;
function report(instancePath, keyword, params, propertyName) {
  found.push({ instancePath: way.map((step) => `/${step}`).join("") + instancePath, keyword, params, propertyName });
}
function need(data, field, instancePath) {
  if (data[field] === void 0) report(instancePath, "required", { missingProperty: field });
}
function only(data, names, instancePath) {
  for (const key in data)
    if (!names.includes(key)) report(instancePath, "additionalProperties", { additionalProperty: key });
}
function at(data, field, instancePath, check) {
  if (data[field] !== void 0) inside(instancePath, field, check, data[field]);
}
function inside(instancePath, step, check, value) {
  way.push(instancePath === "" ? step : `${instancePath.slice(1)}/${step}`);
  check(value, "");
  way.pop();
}
function isObject(data, instancePath) {
  if (data && typeof data === "object" && !Array.isArray(data)) return true;
  report(instancePath, "type", { type: "object" });
  return false;
}
function object(needed, checks) {
  const fields = new Map(
    Object.entries(checks).map(([name, check]) => [name, { check, count: +needed.includes(name) }])
  );
  return (data, instancePath) => {
    if (!isObject(data, instancePath)) return;
    let missing = needed.length;
    for (const key in data) {
      const field = fields.get(key);
      const value = data[key];
      if (!field) report(instancePath, "additionalProperties", { additionalProperty: key });
      else if (value !== void 0) {
        missing -= field.count;
        inside(instancePath, key, field.check, value);
      }
    }
    if (missing > 0) for (const name of needed) need(data, name, instancePath);
  };
}
function text(most, least, pattern) {
  return (data, instancePath) => {
    if (typeof data !== "string") return report(instancePath, "type", { type: "string" });
    if (data.length > most && lengthOf(data) > most) report(instancePath, "maxLength", { limit: most });
    if (data.length < least * 2 && lengthOf(data) < least) report(instancePath, "minLength", { limit: least });
    if (pattern && !pattern.test(data)) report(instancePath, "pattern", { pattern: pattern.source });
  };
}
function number(most, least) {
  return (data, instancePath) => {
    if (typeof data === "number" && Number.isFinite(data)) range(data, instancePath, most, least);
    else report(instancePath, "type", { type: "number" });
  };
}
function whole(most, least) {
  return (data, instancePath) => {
    if (!Number.isInteger(data)) report(instancePath, "type", { type: "integer" });
    if (Number.isFinite(data)) range(data, instancePath, most, least);
  };
}
function range(data, instancePath, most, least) {
  if (data > most) report(instancePath, "maximum", { comparison: "<=", limit: most });
  if (data < least) report(instancePath, "minimum", { comparison: ">=", limit: least });
}
function list(check, most, least) {
  return (data, instancePath) => {
    if (!Array.isArray(data)) return report(instancePath, "type", { type: "array" });
    if (data.length > most) report(instancePath, "maxItems", { limit: most });
    if (data.length < least) report(instancePath, "minItems", { limit: least });
    for (let index = 0; index < data.length; index++) inside(instancePath, index, check, data[index]);
  };
}

// <stdin>
var validate53 = text();
var pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var validate55 = text(64, void 0, pattern3);
var pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
var validate57 = text(64, void 0, pattern4);
var validate59 = text(120, 1, void 0);
var validate61 = text(1200, 1, void 0);
var validate66 = number(100, 0);
var validate68 = text(40, 1, void 0);
var validate65 = object(["score", "label"], { "score": validate66, "label": validate68 });
var validate64 = list(validate65, 10, 2);
function validate72(data, instancePath) {
  if (!(typeof data == "number" && isFinite(data))) {
    report(instancePath, "type", { type: "number" });
  }
  if (!(data === 1 || data === 0.5)) {
    report(instancePath, "enum", { allowedValues: [1, 0.5] });
  }
}
var validate74 = text(20, 1, void 0);
var validate63 = object(["levels"], { "levels": validate64, "step": validate72, "notObserved": validate74 });
var validate77 = object(["weakBelow", "strongFrom"], { "weakBelow": validate66, "strongFrom": validate66 });
var validate84 = text(80, 1, void 0);
var validate86 = list(validate84, 30, void 0);
var validate89 = text(600, 1, void 0);
var validate94 = list(validate55, void 0, void 0);
function validate97(data, instancePath) {
  if (typeof data !== "string") {
    report(instancePath, "type", { type: "string" });
  }
  if (!(data === "coach" || data === "hire")) {
    report(instancePath, "enum", { allowedValues: ["coach", "hire"] });
  }
}
var validate101 = object(["score", "text"], { "score": validate66, "text": validate89 });
var validate100 = list(validate101, 10, 1);
var validate108 = text(400, 1, void 0);
var validate111 = text(300, 1, void 0);
var validate110 = list(validate111, 12, void 0);
var validate107 = object(["ask"], { "ask": validate108, "listenFor": validate110, "redFlags": validate110 });
var validate106 = list(validate107, 20, void 0);
var validate122 = whole(730, 1);
var validate118 = object(["below", "action"], { "below": validate66, "action": validate111, "practice": validate108, "reviewAfterDays": validate122 });
var validate117 = list(validate118, 20, void 0);
var validate82 = object(["id", "name", "weight", "target", "anchors"], { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "weight": validate66, "target": validate66, "floor": validate66, "buildsOn": validate94, "develop": validate97, "whenMissing": validate89, "anchors": validate100, "interview": validate106, "coaching": validate117 });
var validate81 = list(validate82, void 0, 1);
function validate135(data, instancePath) {
  if (isObject(data, instancePath)) {
    for (const key0 in data) {
      const _errs1 = count();
      if (typeof key0 === "string") {
        if (!pattern3.test(key0)) {
          report(instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, key0);
        }
      }
      var valid0 = _errs1 === count();
      if (!valid0) {
        report(instancePath, "propertyNames", { propertyName: key0 });
      }
    }
    for (const key1 in data) {
      validate66(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"));
    }
  }
}
var validate129 = object(["id", "name"], { "id": validate55, "name": validate84, "aliases": validate86, "summary": validate89, "differs": validate89, "targets": validate135, "weights": validate135 });
var validate128 = list(validate129, void 0, void 0);
function validate146(data, instancePath) {
  if (isObject(data, instancePath)) {
    if (Object.keys(data).length < 1) {
      report(instancePath, "minProperties", { limit: 1 });
    }
    only(data, ["strong", "notWeak", "atTarget", "outcomes"], instancePath);
    at(data, "strong", instancePath, validate94);
    at(data, "notWeak", instancePath, validate94);
    at(data, "atTarget", instancePath, validate94);
    at(data, "outcomes", instancePath, validate94);
  }
}
var validate142 = object(["id", "name", "when"], { "id": validate55, "name": validate84, "summary": validate89, "when": validate146 });
var validate141 = list(validate142, void 0, void 0);
function validate158(data, instancePath) {
  if (isObject(data, instancePath)) {
    if (Object.keys(data).length < 1) {
      report(instancePath, "minProperties", { limit: 1 });
    }
    only(data, ["strong", "weak"], instancePath);
    at(data, "strong", instancePath, validate94);
    at(data, "weak", instancePath, validate94);
  }
}
var validate155 = object(["id", "when", "finding", "action"], { "id": validate55, "name": validate84, "when": validate158, "finding": validate89, "action": validate89 });
var validate154 = list(validate155, void 0, void 0);
var validate167 = whole(1e3, 1);
var validate171 = whole(100, 0);
var validate173 = text(60, 1, void 0);
var validate170 = object(["weakAtLeast", "verdict", "finding", "action"], { "weakAtLeast": validate171, "verdict": validate173, "finding": validate89, "action": validate89 });
var validate169 = list(validate170, 20, void 0);
var validate180 = object(["id", "action"], { "id": validate55, "action": validate108, "why": validate89 });
var validate179 = list(validate180, 20, void 0);
var validate166 = object([], { "minimumPeople": validate167, "verdicts": validate169, "remedies": validate179 });
var validate191 = list(validate55, void 0, 1);
var validate188 = object(["day", "activity", "competencies"], { "day": validate68, "activity": validate111, "competencies": validate191 });
var validate187 = list(validate188, void 0, void 0);
function validate201(data, instancePath) {
  if (typeof data !== "string") {
    report(instancePath, "type", { type: "string" });
  }
  if (!(data === "pipeline" || data === "activity")) {
    report(instancePath, "enum", { allowedValues: ["pipeline", "activity"] });
  }
}
function validate203(data, instancePath) {
  if (!(typeof data == "number" && isFinite(data))) {
    report(instancePath, "type", { type: "number" });
  }
}
var validate205 = whole(3650, 1);
var validate197 = object(["id", "name", "unit", "kind"], { "id": validate55, "name": validate59, "unit": validate173, "kind": validate201, "target": validate203, "withinDays": validate205 });
var validate196 = list(validate197, void 0, void 0);
var validate210 = object(["id", "sign", "fix"], { "id": validate55, "name": validate84, "sign": validate89, "fix": validate89, "competencies": validate94 });
var validate209 = list(validate210, void 0, void 0);
var validate219 = object(["id", "name"], { "id": validate55, "name": validate84, "brings": validate94, "develops": validate94, "note": validate89 });
var validate218 = list(validate219, void 0, void 0);
function validate228(data, instancePath) {
  if (typeof data !== "string") {
    report(instancePath, "type", { type: "string" });
  }
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    report(instancePath, "enum", { allowedValues: ["off", "info", "warning", "error"] });
  }
}
function validate227(data, instancePath) {
  if (isObject(data, instancePath)) {
    for (const key0 in data) {
      validate228(data[key0], instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
    }
  }
}
function validate52(data, instancePath) {
  ;
  if (isObject(data, instancePath)) {
    need(data, "schemaVersion", instancePath);
    need(data, "id", instancePath);
    need(data, "version", instancePath);
    need(data, "title", instancePath);
    need(data, "scale", instancePath);
    need(data, "bands", instancePath);
    need(data, "competencies", instancePath);
    only(data, ["$schema", "schemaVersion", "id", "version", "title", "summary", "scale", "bands", "competencies", "profiles", "qualities", "diagnoses", "team", "cadence", "outcomes", "pitfalls", "backgrounds", "rules"], instancePath);
    at(data, "$schema", instancePath, validate53);
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        report(instancePath + "/schemaVersion", "const", { allowedValue: 1 });
      }
    }
    at(data, "id", instancePath, validate55);
    at(data, "version", instancePath, validate57);
    at(data, "title", instancePath, validate59);
    at(data, "summary", instancePath, validate61);
    at(data, "scale", instancePath, validate63);
    at(data, "bands", instancePath, validate77);
    at(data, "competencies", instancePath, validate81);
    at(data, "profiles", instancePath, validate128);
    at(data, "qualities", instancePath, validate141);
    at(data, "diagnoses", instancePath, validate154);
    at(data, "team", instancePath, validate166);
    at(data, "cadence", instancePath, validate187);
    at(data, "outcomes", instancePath, validate196);
    at(data, "pitfalls", instancePath, validate209);
    at(data, "backgrounds", instancePath, validate218);
    at(data, "rules", instancePath, validate227);
  }
}
var schemaErrors = (data) => errorsOf(validate52, data);
export {
  schemaErrors
};
