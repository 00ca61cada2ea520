// Generated from rubric.schema.json by `npm run generate`. Do not edit.

// generate/checks.js
var lengthOf = (text2) => [...text2].length;
var hasOwn = Object.prototype.hasOwnProperty;
var found = [];
function errorsOf(check, data) {
  found = [];
  check(data, "");
  return found;
}
var count = () => found.length;
function report(instancePath, keyword, params, propertyName) {
  found.push({ instancePath, keyword, params, propertyName });
}
function need(data, field, instancePath) {
  if (data[field] === void 0) report(instancePath, "required", { missingProperty: field });
}
function only(data, names, instancePath) {
  for (const key in data)
    if (!hasOwn.call(names, key)) report(instancePath, "additionalProperties", { additionalProperty: key });
}
function at(data, field, instancePath, check) {
  if (data[field] !== void 0) check(data[field], `${instancePath}/${field}`);
}
function isObject(data, instancePath) {
  if (data && typeof data === "object" && !Array.isArray(data)) return true;
  report(instancePath, "type", { type: "object" });
  return false;
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
    for (let index = 0; index < data.length; index++) check(data[index], `${instancePath}/${index}`);
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
var names_validate65 = { "score": 1, "label": 1 };
function validate65(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "score", instancePath);
    need(data, "label", instancePath);
    only(data, names_validate65, instancePath);
    at(data, "score", instancePath, validate66);
    at(data, "label", instancePath, validate68);
  }
}
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
var names_validate63 = { "levels": 1, "step": 1, "notObserved": 1 };
function validate63(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "levels", instancePath);
    only(data, names_validate63, instancePath);
    at(data, "levels", instancePath, validate64);
    at(data, "step", instancePath, validate72);
    at(data, "notObserved", instancePath, validate74);
  }
}
var names_validate77 = { "weakBelow": 1, "strongFrom": 1 };
function validate77(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "weakBelow", instancePath);
    need(data, "strongFrom", instancePath);
    only(data, names_validate77, instancePath);
    at(data, "weakBelow", instancePath, validate66);
    at(data, "strongFrom", instancePath, validate66);
  }
}
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
var names_validate101 = { "score": 1, "text": 1 };
function validate101(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "score", instancePath);
    need(data, "text", instancePath);
    only(data, names_validate101, instancePath);
    at(data, "score", instancePath, validate66);
    at(data, "text", instancePath, validate89);
  }
}
var validate100 = list(validate101, 10, 1);
var validate108 = text(400, 1, void 0);
var validate111 = text(300, 1, void 0);
var validate110 = list(validate111, 12, void 0);
var names_validate107 = { "ask": 1, "listenFor": 1, "redFlags": 1 };
function validate107(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "ask", instancePath);
    only(data, names_validate107, instancePath);
    at(data, "ask", instancePath, validate108);
    at(data, "listenFor", instancePath, validate110);
    at(data, "redFlags", instancePath, validate110);
  }
}
var validate106 = list(validate107, 20, void 0);
var validate122 = whole(730, 1);
var names_validate118 = { "below": 1, "action": 1, "practice": 1, "reviewAfterDays": 1 };
function validate118(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "below", instancePath);
    need(data, "action", instancePath);
    only(data, names_validate118, instancePath);
    at(data, "below", instancePath, validate66);
    at(data, "action", instancePath, validate111);
    at(data, "practice", instancePath, validate108);
    at(data, "reviewAfterDays", instancePath, validate122);
  }
}
var validate117 = list(validate118, 20, void 0);
var names_validate82 = { "id": 1, "name": 1, "aliases": 1, "summary": 1, "weight": 1, "target": 1, "floor": 1, "buildsOn": 1, "develop": 1, "whenMissing": 1, "anchors": 1, "interview": 1, "coaching": 1 };
function validate82(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "weight", instancePath);
    need(data, "target", instancePath);
    need(data, "anchors", instancePath);
    only(data, names_validate82, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "aliases", instancePath, validate86);
    at(data, "summary", instancePath, validate89);
    at(data, "weight", instancePath, validate66);
    at(data, "target", instancePath, validate66);
    at(data, "floor", instancePath, validate66);
    at(data, "buildsOn", instancePath, validate94);
    at(data, "develop", instancePath, validate97);
    at(data, "whenMissing", instancePath, validate89);
    at(data, "anchors", instancePath, validate100);
    at(data, "interview", instancePath, validate106);
    at(data, "coaching", instancePath, validate117);
  }
}
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
var names_validate129 = { "id": 1, "name": 1, "aliases": 1, "summary": 1, "differs": 1, "targets": 1, "weights": 1 };
function validate129(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    only(data, names_validate129, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "aliases", instancePath, validate86);
    at(data, "summary", instancePath, validate89);
    at(data, "differs", instancePath, validate89);
    at(data, "targets", instancePath, validate135);
    at(data, "weights", instancePath, validate135);
  }
}
var validate128 = list(validate129, void 0, void 0);
var names_validate146 = { "strong": 1, "notWeak": 1, "atTarget": 1, "outcomes": 1 };
function validate146(data, instancePath) {
  if (isObject(data, instancePath)) {
    if (Object.keys(data).length < 1) {
      report(instancePath, "minProperties", { limit: 1 });
    }
    only(data, names_validate146, instancePath);
    at(data, "strong", instancePath, validate94);
    at(data, "notWeak", instancePath, validate94);
    at(data, "atTarget", instancePath, validate94);
    at(data, "outcomes", instancePath, validate94);
  }
}
var names_validate142 = { "id": 1, "name": 1, "summary": 1, "when": 1 };
function validate142(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "when", instancePath);
    only(data, names_validate142, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "summary", instancePath, validate89);
    at(data, "when", instancePath, validate146);
  }
}
var validate141 = list(validate142, void 0, void 0);
var names_validate158 = { "strong": 1, "weak": 1 };
function validate158(data, instancePath) {
  if (isObject(data, instancePath)) {
    if (Object.keys(data).length < 1) {
      report(instancePath, "minProperties", { limit: 1 });
    }
    only(data, names_validate158, instancePath);
    at(data, "strong", instancePath, validate94);
    at(data, "weak", instancePath, validate94);
  }
}
var names_validate155 = { "id": 1, "name": 1, "when": 1, "finding": 1, "action": 1 };
function validate155(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "when", instancePath);
    need(data, "finding", instancePath);
    need(data, "action", instancePath);
    only(data, names_validate155, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "when", instancePath, validate158);
    at(data, "finding", instancePath, validate89);
    at(data, "action", instancePath, validate89);
  }
}
var validate154 = list(validate155, void 0, void 0);
var validate167 = whole(1e3, 1);
var validate171 = whole(100, 0);
var validate173 = text(60, 1, void 0);
var names_validate170 = { "weakAtLeast": 1, "verdict": 1, "finding": 1, "action": 1 };
function validate170(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "weakAtLeast", instancePath);
    need(data, "verdict", instancePath);
    need(data, "finding", instancePath);
    need(data, "action", instancePath);
    only(data, names_validate170, instancePath);
    at(data, "weakAtLeast", instancePath, validate171);
    at(data, "verdict", instancePath, validate173);
    at(data, "finding", instancePath, validate89);
    at(data, "action", instancePath, validate89);
  }
}
var validate169 = list(validate170, 20, void 0);
var names_validate180 = { "id": 1, "action": 1, "why": 1 };
function validate180(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "action", instancePath);
    only(data, names_validate180, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "action", instancePath, validate108);
    at(data, "why", instancePath, validate89);
  }
}
var validate179 = list(validate180, 20, void 0);
var names_validate166 = { "minimumPeople": 1, "verdicts": 1, "remedies": 1 };
function validate166(data, instancePath) {
  if (isObject(data, instancePath)) {
    only(data, names_validate166, instancePath);
    at(data, "minimumPeople", instancePath, validate167);
    at(data, "verdicts", instancePath, validate169);
    at(data, "remedies", instancePath, validate179);
  }
}
var validate191 = list(validate55, void 0, 1);
var names_validate188 = { "day": 1, "activity": 1, "competencies": 1 };
function validate188(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "day", instancePath);
    need(data, "activity", instancePath);
    need(data, "competencies", instancePath);
    only(data, names_validate188, instancePath);
    at(data, "day", instancePath, validate68);
    at(data, "activity", instancePath, validate111);
    at(data, "competencies", instancePath, validate191);
  }
}
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
var names_validate197 = { "id": 1, "name": 1, "unit": 1, "kind": 1, "target": 1, "withinDays": 1 };
function validate197(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "unit", instancePath);
    need(data, "kind", instancePath);
    only(data, names_validate197, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate59);
    at(data, "unit", instancePath, validate173);
    at(data, "kind", instancePath, validate201);
    at(data, "target", instancePath, validate203);
    at(data, "withinDays", instancePath, validate205);
  }
}
var validate196 = list(validate197, void 0, void 0);
var names_validate210 = { "id": 1, "name": 1, "sign": 1, "fix": 1, "competencies": 1 };
function validate210(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "sign", instancePath);
    need(data, "fix", instancePath);
    only(data, names_validate210, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "sign", instancePath, validate89);
    at(data, "fix", instancePath, validate89);
    at(data, "competencies", instancePath, validate94);
  }
}
var validate209 = list(validate210, void 0, void 0);
var names_validate219 = { "id": 1, "name": 1, "brings": 1, "develops": 1, "note": 1 };
function validate219(data, instancePath) {
  if (isObject(data, instancePath)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    only(data, names_validate219, instancePath);
    at(data, "id", instancePath, validate55);
    at(data, "name", instancePath, validate84);
    at(data, "brings", instancePath, validate94);
    at(data, "develops", instancePath, validate94);
    at(data, "note", instancePath, validate89);
  }
}
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
var names_validate52 = { "$schema": 1, "schemaVersion": 1, "id": 1, "version": 1, "title": 1, "summary": 1, "scale": 1, "bands": 1, "competencies": 1, "profiles": 1, "qualities": 1, "diagnoses": 1, "team": 1, "cadence": 1, "outcomes": 1, "pitfalls": 1, "backgrounds": 1, "rules": 1 };
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
    only(data, names_validate52, instancePath);
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
