// Generated from rubric.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var names1 = { "id": 1, "name": 1, "aliases": 1, "summary": 1, "weight": 1, "target": 1, "floor": 1, "buildsOn": 1, "develop": 1, "whenMissing": 1, "anchors": 1, "interview": 1, "coaching": 1 };
var names2 = { "$schema": 1, "schemaVersion": 1, "id": 1, "version": 1, "title": 1, "summary": 1, "scale": 1, "bands": 1, "competencies": 1, "profiles": 1, "qualities": 1, "diagnoses": 1, "team": 1, "cadence": 1, "outcomes": 1, "pitfalls": 1, "backgrounds": 1, "rules": 1 };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate53(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 64) {
      report(instancePath, "maxLength", { limit: 64 });
    }
    if (!pattern3.test(data)) {
      report(instancePath, "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate55(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 120) {
      report(instancePath, "maxLength", { limit: 120 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate59(data, instancePath) {
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100) {
      report(instancePath, "maximum", { comparison: "<=", limit: 100 });
    }
    if (data < 0) {
      report(instancePath, "minimum", { comparison: ">=", limit: 0 });
    }
  } else {
    report(instancePath, "type", { type: "number" });
  }
}
function validate61(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 40) {
      report(instancePath, "maxLength", { limit: 40 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate58(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "score", instancePath);
    need(data, "label", instancePath);
    for (const key0 in data) {
      if (!(key0 === "score" || key0 === "label")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "score", instancePath, validate59);
    at(data, "label", instancePath, validate61);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate57(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "levels", instancePath);
    for (const key0 in data) {
      if (!(key0 === "levels" || key0 === "step" || key0 === "notObserved")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.levels !== void 0) {
      let data0 = data.levels;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          report(instancePath + "/levels", "maxItems", { limit: 10 });
        }
        if (data0.length < 2) {
          report(instancePath + "/levels", "minItems", { limit: 2 });
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate58(data0[i0], instancePath + "/levels/" + i0);
        }
      } else {
        report(instancePath + "/levels", "type", { type: "array" });
      }
    }
    if (data.step !== void 0) {
      let data2 = data.step;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        report(instancePath + "/step", "type", { type: "number" });
      }
      if (!(data2 === 1 || data2 === 0.5)) {
        report(instancePath + "/step", "enum", { allowedValues: [1, 0.5] });
      }
    }
    if (data.notObserved !== void 0) {
      let data3 = data.notObserved;
      if (typeof data3 === "string") {
        if (func2(data3) > 20) {
          report(instancePath + "/notObserved", "maxLength", { limit: 20 });
        }
        if (func2(data3) < 1) {
          report(instancePath + "/notObserved", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/notObserved", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate66(data, instancePath) {
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100) {
      report(instancePath, "maximum", { comparison: "<=", limit: 100 });
    }
    if (data < 0) {
      report(instancePath, "minimum", { comparison: ">=", limit: 0 });
    }
  } else {
    report(instancePath, "type", { type: "number" });
  }
}
function validate65(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "weakBelow", instancePath);
    need(data, "strongFrom", instancePath);
    for (const key0 in data) {
      if (!(key0 === "weakBelow" || key0 === "strongFrom")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "weakBelow", instancePath, validate66);
    at(data, "strongFrom", instancePath, validate66);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate72(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 80) {
      report(instancePath, "maxLength", { limit: 80 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate74(data, instancePath) {
  if (Array.isArray(data)) {
    if (data.length > 30) {
      report(instancePath, "maxItems", { limit: 30 });
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      validate72(data[i0], instancePath + "/" + i0);
    }
  } else {
    report(instancePath, "type", { type: "array" });
  }
}
function validate77(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 600) {
      report(instancePath, "maxLength", { limit: 600 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate79(data, instancePath) {
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100) {
      report(instancePath, "maximum", { comparison: "<=", limit: 100 });
    }
    if (data < 0) {
      report(instancePath, "minimum", { comparison: ">=", limit: 0 });
    }
  } else {
    report(instancePath, "type", { type: "number" });
  }
}
function validate83(data, instancePath) {
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      validate53(data[i0], instancePath + "/" + i0);
    }
  } else {
    report(instancePath, "type", { type: "array" });
  }
}
function validate87(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "score", instancePath);
    need(data, "text", instancePath);
    for (const key0 in data) {
      if (!(key0 === "score" || key0 === "text")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "score", instancePath, validate66);
    at(data, "text", instancePath, validate77);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate92(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 400) {
      report(instancePath, "maxLength", { limit: 400 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate95(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 300) {
      report(instancePath, "maxLength", { limit: 300 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate94(data, instancePath) {
  if (Array.isArray(data)) {
    if (data.length > 12) {
      report(instancePath, "maxItems", { limit: 12 });
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      validate95(data[i0], instancePath + "/" + i0);
    }
  } else {
    report(instancePath, "type", { type: "array" });
  }
}
function validate91(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "ask", instancePath);
    for (const key0 in data) {
      if (!(key0 === "ask" || key0 === "listenFor" || key0 === "redFlags")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "ask", instancePath, validate92);
    at(data, "listenFor", instancePath, validate94);
    at(data, "redFlags", instancePath, validate94);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate100(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "below", instancePath);
    need(data, "action", instancePath);
    for (const key0 in data) {
      if (!(key0 === "below" || key0 === "action" || key0 === "practice" || key0 === "reviewAfterDays")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "below", instancePath, validate66);
    at(data, "action", instancePath, validate95);
    at(data, "practice", instancePath, validate92);
    if (data.reviewAfterDays !== void 0) {
      let data3 = data.reviewAfterDays;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        report(instancePath + "/reviewAfterDays", "type", { type: "integer" });
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 730) {
          report(instancePath + "/reviewAfterDays", "maximum", { comparison: "<=", limit: 730 });
        }
        if (data3 < 1) {
          report(instancePath + "/reviewAfterDays", "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate70(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "weight", instancePath);
    need(data, "target", instancePath);
    need(data, "anchors", instancePath);
    for (const key0 in data) {
      if (!func1.call(names1, key0)) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    at(data, "aliases", instancePath, validate74);
    at(data, "summary", instancePath, validate77);
    at(data, "weight", instancePath, validate79);
    at(data, "target", instancePath, validate66);
    at(data, "floor", instancePath, validate66);
    at(data, "buildsOn", instancePath, validate83);
    if (data.develop !== void 0) {
      let data8 = data.develop;
      if (typeof data8 !== "string") {
        report(instancePath + "/develop", "type", { type: "string" });
      }
      if (!(data8 === "coach" || data8 === "hire")) {
        report(instancePath + "/develop", "enum", { allowedValues: ["coach", "hire"] });
      }
    }
    at(data, "whenMissing", instancePath, validate77);
    if (data.anchors !== void 0) {
      let data10 = data.anchors;
      if (Array.isArray(data10)) {
        if (data10.length > 10) {
          report(instancePath + "/anchors", "maxItems", { limit: 10 });
        }
        if (data10.length < 1) {
          report(instancePath + "/anchors", "minItems", { limit: 1 });
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate87(data10[i0], instancePath + "/anchors/" + i0);
        }
      } else {
        report(instancePath + "/anchors", "type", { type: "array" });
      }
    }
    if (data.interview !== void 0) {
      let data12 = data.interview;
      if (Array.isArray(data12)) {
        if (data12.length > 20) {
          report(instancePath + "/interview", "maxItems", { limit: 20 });
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          validate91(data12[i1], instancePath + "/interview/" + i1);
        }
      } else {
        report(instancePath + "/interview", "type", { type: "array" });
      }
    }
    if (data.coaching !== void 0) {
      let data14 = data.coaching;
      if (Array.isArray(data14)) {
        if (data14.length > 20) {
          report(instancePath + "/coaching", "maxItems", { limit: 20 });
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          validate100(data14[i2], instancePath + "/coaching/" + i2);
        }
      } else {
        report(instancePath + "/coaching", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate106(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "aliases" || key0 === "summary" || key0 === "differs" || key0 === "targets" || key0 === "weights")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    at(data, "aliases", instancePath, validate74);
    at(data, "summary", instancePath, validate77);
    at(data, "differs", instancePath, validate77);
    if (data.targets !== void 0) {
      let data5 = data.targets;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              report(instancePath + "/targets", "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, key1);
            }
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            report(instancePath + "/targets", "propertyNames", { propertyName: key1 });
          }
        }
        for (const key2 in data5) {
          validate66(data5[key2], instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"));
        }
      } else {
        report(instancePath + "/targets", "type", { type: "object" });
      }
    }
    if (data.weights !== void 0) {
      let data7 = data.weights;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key3 in data7) {
          const _errs14 = errors;
          if (typeof key3 === "string") {
            if (!pattern3.test(key3)) {
              report(instancePath + "/weights", "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, key3);
            }
          }
          var valid3 = _errs14 === errors;
          if (!valid3) {
            report(instancePath + "/weights", "propertyNames", { propertyName: key3 });
          }
        }
        for (const key4 in data7) {
          validate79(data7[key4], instancePath + "/weights/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"));
        }
      } else {
        report(instancePath + "/weights", "type", { type: "object" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate115(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "when", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "summary" || key0 === "when")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    at(data, "summary", instancePath, validate77);
    if (data.when !== void 0) {
      let data3 = data.when;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length < 1) {
          report(instancePath + "/when", "minProperties", { limit: 1 });
        }
        for (const key1 in data3) {
          if (!(key1 === "strong" || key1 === "notWeak" || key1 === "atTarget" || key1 === "outcomes")) {
            report(instancePath + "/when", "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data3.strong !== void 0) {
          validate83(data3.strong, instancePath + "/when/strong");
        }
        if (data3.notWeak !== void 0) {
          validate83(data3.notWeak, instancePath + "/when/notWeak");
        }
        if (data3.atTarget !== void 0) {
          validate83(data3.atTarget, instancePath + "/when/atTarget");
        }
        if (data3.outcomes !== void 0) {
          validate83(data3.outcomes, instancePath + "/when/outcomes");
        }
      } else {
        report(instancePath + "/when", "type", { type: "object" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate124(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "when", instancePath);
    need(data, "finding", instancePath);
    need(data, "action", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "when" || key0 === "finding" || key0 === "action")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    if (data.when !== void 0) {
      let data2 = data.when;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          report(instancePath + "/when", "minProperties", { limit: 1 });
        }
        for (const key1 in data2) {
          if (!(key1 === "strong" || key1 === "weak")) {
            report(instancePath + "/when", "additionalProperties", { additionalProperty: key1 });
          }
        }
        if (data2.strong !== void 0) {
          validate83(data2.strong, instancePath + "/when/strong");
        }
        if (data2.weak !== void 0) {
          validate83(data2.weak, instancePath + "/when/weak");
        }
      } else {
        report(instancePath + "/when", "type", { type: "object" });
      }
    }
    at(data, "finding", instancePath, validate77);
    at(data, "action", instancePath, validate77);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate134(data, instancePath) {
  if (typeof data === "string") {
    if (func2(data) > 60) {
      report(instancePath, "maxLength", { limit: 60 });
    }
    if (func2(data) < 1) {
      report(instancePath, "minLength", { limit: 1 });
    }
  } else {
    report(instancePath, "type", { type: "string" });
  }
}
function validate133(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "weakAtLeast", instancePath);
    need(data, "verdict", instancePath);
    need(data, "finding", instancePath);
    need(data, "action", instancePath);
    for (const key0 in data) {
      if (!(key0 === "weakAtLeast" || key0 === "verdict" || key0 === "finding" || key0 === "action")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.weakAtLeast !== void 0) {
      let data0 = data.weakAtLeast;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        report(instancePath + "/weakAtLeast", "type", { type: "integer" });
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100) {
          report(instancePath + "/weakAtLeast", "maximum", { comparison: "<=", limit: 100 });
        }
        if (data0 < 0) {
          report(instancePath + "/weakAtLeast", "minimum", { comparison: ">=", limit: 0 });
        }
      }
    }
    at(data, "verdict", instancePath, validate134);
    at(data, "finding", instancePath, validate77);
    at(data, "action", instancePath, validate77);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate139(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "action", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "action" || key0 === "why")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "action", instancePath, validate92);
    at(data, "why", instancePath, validate77);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate132(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "minimumPeople" || key0 === "verdicts" || key0 === "remedies")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.minimumPeople !== void 0) {
      let data0 = data.minimumPeople;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        report(instancePath + "/minimumPeople", "type", { type: "integer" });
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e3) {
          report(instancePath + "/minimumPeople", "maximum", { comparison: "<=", limit: 1e3 });
        }
        if (data0 < 1) {
          report(instancePath + "/minimumPeople", "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
    if (data.verdicts !== void 0) {
      let data1 = data.verdicts;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          report(instancePath + "/verdicts", "maxItems", { limit: 20 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate133(data1[i0], instancePath + "/verdicts/" + i0);
        }
      } else {
        report(instancePath + "/verdicts", "type", { type: "array" });
      }
    }
    if (data.remedies !== void 0) {
      let data3 = data.remedies;
      if (Array.isArray(data3)) {
        if (data3.length > 20) {
          report(instancePath + "/remedies", "maxItems", { limit: 20 });
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          validate139(data3[i1], instancePath + "/remedies/" + i1);
        }
      } else {
        report(instancePath + "/remedies", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate145(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "day", instancePath);
    need(data, "activity", instancePath);
    need(data, "competencies", instancePath);
    for (const key0 in data) {
      if (!(key0 === "day" || key0 === "activity" || key0 === "competencies")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "day", instancePath, validate61);
    at(data, "activity", instancePath, validate95);
    if (data.competencies !== void 0) {
      let data2 = data.competencies;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          report(instancePath + "/competencies", "minItems", { limit: 1 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate53(data2[i0], instancePath + "/competencies/" + i0);
        }
      } else {
        report(instancePath + "/competencies", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate150(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    need(data, "unit", instancePath);
    need(data, "kind", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "unit" || key0 === "kind" || key0 === "target" || key0 === "withinDays")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate55);
    at(data, "unit", instancePath, validate134);
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (typeof data3 !== "string") {
        report(instancePath + "/kind", "type", { type: "string" });
      }
      if (!(data3 === "pipeline" || data3 === "activity")) {
        report(instancePath + "/kind", "enum", { allowedValues: ["pipeline", "activity"] });
      }
    }
    if (data.target !== void 0) {
      let data4 = data.target;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        report(instancePath + "/target", "type", { type: "number" });
      }
    }
    if (data.withinDays !== void 0) {
      let data5 = data.withinDays;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        report(instancePath + "/withinDays", "type", { type: "integer" });
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 3650) {
          report(instancePath + "/withinDays", "maximum", { comparison: "<=", limit: 3650 });
        }
        if (data5 < 1) {
          report(instancePath + "/withinDays", "minimum", { comparison: ">=", limit: 1 });
        }
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate155(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "sign", instancePath);
    need(data, "fix", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "sign" || key0 === "fix" || key0 === "competencies")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    at(data, "sign", instancePath, validate77);
    at(data, "fix", instancePath, validate77);
    at(data, "competencies", instancePath, validate83);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate162(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "id", instancePath);
    need(data, "name", instancePath);
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "brings" || key0 === "develops" || key0 === "note")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    at(data, "id", instancePath, validate53);
    at(data, "name", instancePath, validate72);
    at(data, "brings", instancePath, validate83);
    at(data, "develops", instancePath, validate83);
    at(data, "note", instancePath, validate77);
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
var pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate52(data, instancePath) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    need(data, "schemaVersion", instancePath);
    need(data, "id", instancePath);
    need(data, "version", instancePath);
    need(data, "title", instancePath);
    need(data, "scale", instancePath);
    need(data, "bands", instancePath);
    need(data, "competencies", instancePath);
    for (const key0 in data) {
      if (!func1.call(names2, key0)) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        report(instancePath + "/$schema", "type", { type: "string" });
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        report(instancePath + "/schemaVersion", "const", { allowedValue: 1 });
      }
    }
    at(data, "id", instancePath, validate53);
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          report(instancePath + "/version", "maxLength", { limit: 64 });
        }
        if (!pattern4.test(data3)) {
          report(instancePath + "/version", "pattern", { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" });
        }
      } else {
        report(instancePath + "/version", "type", { type: "string" });
      }
    }
    at(data, "title", instancePath, validate55);
    if (data.summary !== void 0) {
      let data5 = data.summary;
      if (typeof data5 === "string") {
        if (func2(data5) > 1200) {
          report(instancePath + "/summary", "maxLength", { limit: 1200 });
        }
        if (func2(data5) < 1) {
          report(instancePath + "/summary", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/summary", "type", { type: "string" });
      }
    }
    at(data, "scale", instancePath, validate57);
    at(data, "bands", instancePath, validate65);
    if (data.competencies !== void 0) {
      let data8 = data.competencies;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          report(instancePath + "/competencies", "minItems", { limit: 1 });
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate70(data8[i0], instancePath + "/competencies/" + i0);
        }
      } else {
        report(instancePath + "/competencies", "type", { type: "array" });
      }
    }
    if (data.profiles !== void 0) {
      let data10 = data.profiles;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          validate106(data10[i1], instancePath + "/profiles/" + i1);
        }
      } else {
        report(instancePath + "/profiles", "type", { type: "array" });
      }
    }
    if (data.qualities !== void 0) {
      let data12 = data.qualities;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          validate115(data12[i2], instancePath + "/qualities/" + i2);
        }
      } else {
        report(instancePath + "/qualities", "type", { type: "array" });
      }
    }
    if (data.diagnoses !== void 0) {
      let data14 = data.diagnoses;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          validate124(data14[i3], instancePath + "/diagnoses/" + i3);
        }
      } else {
        report(instancePath + "/diagnoses", "type", { type: "array" });
      }
    }
    at(data, "team", instancePath, validate132);
    if (data.cadence !== void 0) {
      let data17 = data.cadence;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          validate145(data17[i4], instancePath + "/cadence/" + i4);
        }
      } else {
        report(instancePath + "/cadence", "type", { type: "array" });
      }
    }
    if (data.outcomes !== void 0) {
      let data19 = data.outcomes;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++) {
          validate150(data19[i5], instancePath + "/outcomes/" + i5);
        }
      } else {
        report(instancePath + "/outcomes", "type", { type: "array" });
      }
    }
    if (data.pitfalls !== void 0) {
      let data21 = data.pitfalls;
      if (Array.isArray(data21)) {
        const len6 = data21.length;
        for (let i6 = 0; i6 < len6; i6++) {
          validate155(data21[i6], instancePath + "/pitfalls/" + i6);
        }
      } else {
        report(instancePath + "/pitfalls", "type", { type: "array" });
      }
    }
    if (data.backgrounds !== void 0) {
      let data23 = data.backgrounds;
      if (Array.isArray(data23)) {
        const len7 = data23.length;
        for (let i7 = 0; i7 < len7; i7++) {
          validate162(data23[i7], instancePath + "/backgrounds/" + i7);
        }
      } else {
        report(instancePath + "/backgrounds", "type", { type: "array" });
      }
    }
    if (data.rules !== void 0) {
      let data25 = data.rules;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key1 in data25) {
          let data26 = data25[key1];
          if (typeof data26 !== "string") {
            report(instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
          }
          if (!(data26 === "off" || data26 === "info" || data26 === "warning" || data26 === "error")) {
            report(instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "enum", { allowedValues: ["off", "info", "warning", "error"] });
          }
        }
      } else {
        report(instancePath + "/rules", "type", { type: "object" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
var found = [];
var errors = 0;
function need(data, field, instancePath) {
  if (data[field] === void 0) report(instancePath, "required", { missingProperty: field });
}
function at(data, field, instancePath, check) {
  if (data[field] !== void 0) check(data[field], instancePath + "/" + field);
}
function report(instancePath, keyword, params, propertyName) {
  errors = found.push({ instancePath, keyword, params, propertyName });
}
function schemaErrors(data) {
  found = [];
  errors = 0;
  validate52(data, "");
  return found;
}
export {
  schemaErrors
};
