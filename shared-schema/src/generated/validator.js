// Generated from rubric.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// ../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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
function validate56(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.score === void 0) {
      report(instancePath, "required", { missingProperty: "score" });
    }
    if (data.label === void 0) {
      report(instancePath, "required", { missingProperty: "label" });
    }
    for (const key0 in data) {
      if (!(key0 === "score" || key0 === "label")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.score !== void 0) {
      let data0 = data.score;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100) {
          report(instancePath + "/score", "maximum", { comparison: "<=", limit: 100 });
        }
        if (data0 < 0) {
          report(instancePath + "/score", "minimum", { comparison: ">=", limit: 0 });
        }
      } else {
        report(instancePath + "/score", "type", { type: "number" });
      }
    }
    if (data.label !== void 0) {
      let data1 = data.label;
      if (typeof data1 === "string") {
        if (func2(data1) > 40) {
          report(instancePath + "/label", "maxLength", { limit: 40 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/label", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/label", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate55(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.levels === void 0) {
      report(instancePath, "required", { missingProperty: "levels" });
    }
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
          validate56(data0[i0], instancePath + "/levels/" + i0);
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
function validate60(data, instancePath) {
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
function validate59(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weakBelow === void 0) {
      report(instancePath, "required", { missingProperty: "weakBelow" });
    }
    if (data.strongFrom === void 0) {
      report(instancePath, "required", { missingProperty: "strongFrom" });
    }
    for (const key0 in data) {
      if (!(key0 === "weakBelow" || key0 === "strongFrom")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.weakBelow !== void 0) {
      validate60(data.weakBelow, instancePath + "/weakBelow");
    }
    if (data.strongFrom !== void 0) {
      validate60(data.strongFrom, instancePath + "/strongFrom");
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
function validate71(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.score === void 0) {
      report(instancePath, "required", { missingProperty: "score" });
    }
    if (data.text === void 0) {
      report(instancePath, "required", { missingProperty: "text" });
    }
    for (const key0 in data) {
      if (!(key0 === "score" || key0 === "text")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.score !== void 0) {
      validate60(data.score, instancePath + "/score");
    }
    if (data.text !== void 0) {
      let data1 = data.text;
      if (typeof data1 === "string") {
        if (func2(data1) > 600) {
          report(instancePath + "/text", "maxLength", { limit: 600 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/text", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/text", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate74(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ask === void 0) {
      report(instancePath, "required", { missingProperty: "ask" });
    }
    for (const key0 in data) {
      if (!(key0 === "ask" || key0 === "listenFor" || key0 === "redFlags")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.ask !== void 0) {
      let data0 = data.ask;
      if (typeof data0 === "string") {
        if (func2(data0) > 400) {
          report(instancePath + "/ask", "maxLength", { limit: 400 });
        }
        if (func2(data0) < 1) {
          report(instancePath + "/ask", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/ask", "type", { type: "string" });
      }
    }
    if (data.listenFor !== void 0) {
      let data1 = data.listenFor;
      if (Array.isArray(data1)) {
        if (data1.length > 12) {
          report(instancePath + "/listenFor", "maxItems", { limit: 12 });
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) > 300) {
              report(instancePath + "/listenFor/" + i0, "maxLength", { limit: 300 });
            }
            if (func2(data2) < 1) {
              report(instancePath + "/listenFor/" + i0, "minLength", { limit: 1 });
            }
          } else {
            report(instancePath + "/listenFor/" + i0, "type", { type: "string" });
          }
        }
      } else {
        report(instancePath + "/listenFor", "type", { type: "array" });
      }
    }
    if (data.redFlags !== void 0) {
      let data3 = data.redFlags;
      if (Array.isArray(data3)) {
        if (data3.length > 12) {
          report(instancePath + "/redFlags", "maxItems", { limit: 12 });
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func2(data4) > 300) {
              report(instancePath + "/redFlags/" + i1, "maxLength", { limit: 300 });
            }
            if (func2(data4) < 1) {
              report(instancePath + "/redFlags/" + i1, "minLength", { limit: 1 });
            }
          } else {
            report(instancePath + "/redFlags/" + i1, "type", { type: "string" });
          }
        }
      } else {
        report(instancePath + "/redFlags", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate76(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.below === void 0) {
      report(instancePath, "required", { missingProperty: "below" });
    }
    if (data.action === void 0) {
      report(instancePath, "required", { missingProperty: "action" });
    }
    for (const key0 in data) {
      if (!(key0 === "below" || key0 === "action" || key0 === "practice" || key0 === "reviewAfterDays")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.below !== void 0) {
      validate60(data.below, instancePath + "/below");
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          report(instancePath + "/action", "maxLength", { limit: 300 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/action", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/action", "type", { type: "string" });
      }
    }
    if (data.practice !== void 0) {
      let data2 = data.practice;
      if (typeof data2 === "string") {
        if (func2(data2) > 400) {
          report(instancePath + "/practice", "maxLength", { limit: 400 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/practice", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/practice", "type", { type: "string" });
      }
    }
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
function validate64(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(instancePath, "required", { missingProperty: "name" });
    }
    if (data.weight === void 0) {
      report(instancePath, "required", { missingProperty: "weight" });
    }
    if (data.target === void 0) {
      report(instancePath, "required", { missingProperty: "target" });
    }
    if (data.anchors === void 0) {
      report(instancePath, "required", { missingProperty: "anchors" });
    }
    for (const key0 in data) {
      if (!func1.call(names1, key0)) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        if (data2.length > 30) {
          report(instancePath + "/aliases", "maxItems", { limit: 30 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) > 80) {
              report(instancePath + "/aliases/" + i0, "maxLength", { limit: 80 });
            }
            if (func2(data3) < 1) {
              report(instancePath + "/aliases/" + i0, "minLength", { limit: 1 });
            }
          } else {
            report(instancePath + "/aliases/" + i0, "type", { type: "string" });
          }
        }
      } else {
        report(instancePath + "/aliases", "type", { type: "array" });
      }
    }
    if (data.summary !== void 0) {
      let data4 = data.summary;
      if (typeof data4 === "string") {
        if (func2(data4) > 600) {
          report(instancePath + "/summary", "maxLength", { limit: 600 });
        }
        if (func2(data4) < 1) {
          report(instancePath + "/summary", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/summary", "type", { type: "string" });
      }
    }
    if (data.weight !== void 0) {
      validate66(data.weight, instancePath + "/weight");
    }
    if (data.target !== void 0) {
      validate60(data.target, instancePath + "/target");
    }
    if (data.floor !== void 0) {
      validate60(data.floor, instancePath + "/floor");
    }
    if (data.buildsOn !== void 0) {
      let data8 = data.buildsOn;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          validate53(data8[i1], instancePath + "/buildsOn/" + i1);
        }
      } else {
        report(instancePath + "/buildsOn", "type", { type: "array" });
      }
    }
    if (data.develop !== void 0) {
      let data10 = data.develop;
      if (typeof data10 !== "string") {
        report(instancePath + "/develop", "type", { type: "string" });
      }
      if (!(data10 === "coach" || data10 === "hire")) {
        report(instancePath + "/develop", "enum", { allowedValues: ["coach", "hire"] });
      }
    }
    if (data.whenMissing !== void 0) {
      let data11 = data.whenMissing;
      if (typeof data11 === "string") {
        if (func2(data11) > 600) {
          report(instancePath + "/whenMissing", "maxLength", { limit: 600 });
        }
        if (func2(data11) < 1) {
          report(instancePath + "/whenMissing", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/whenMissing", "type", { type: "string" });
      }
    }
    if (data.anchors !== void 0) {
      let data12 = data.anchors;
      if (Array.isArray(data12)) {
        if (data12.length > 10) {
          report(instancePath + "/anchors", "maxItems", { limit: 10 });
        }
        if (data12.length < 1) {
          report(instancePath + "/anchors", "minItems", { limit: 1 });
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          validate71(data12[i2], instancePath + "/anchors/" + i2);
        }
      } else {
        report(instancePath + "/anchors", "type", { type: "array" });
      }
    }
    if (data.interview !== void 0) {
      let data14 = data.interview;
      if (Array.isArray(data14)) {
        if (data14.length > 20) {
          report(instancePath + "/interview", "maxItems", { limit: 20 });
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          validate74(data14[i3], instancePath + "/interview/" + i3);
        }
      } else {
        report(instancePath + "/interview", "type", { type: "array" });
      }
    }
    if (data.coaching !== void 0) {
      let data16 = data.coaching;
      if (Array.isArray(data16)) {
        if (data16.length > 20) {
          report(instancePath + "/coaching", "maxItems", { limit: 20 });
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          validate76(data16[i4], instancePath + "/coaching/" + i4);
        }
      } else {
        report(instancePath + "/coaching", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate80(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(instancePath, "required", { missingProperty: "name" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "aliases" || key0 === "summary" || key0 === "differs" || key0 === "targets" || key0 === "weights")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.aliases !== void 0) {
      let data2 = data.aliases;
      if (Array.isArray(data2)) {
        if (data2.length > 30) {
          report(instancePath + "/aliases", "maxItems", { limit: 30 });
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) > 80) {
              report(instancePath + "/aliases/" + i0, "maxLength", { limit: 80 });
            }
            if (func2(data3) < 1) {
              report(instancePath + "/aliases/" + i0, "minLength", { limit: 1 });
            }
          } else {
            report(instancePath + "/aliases/" + i0, "type", { type: "string" });
          }
        }
      } else {
        report(instancePath + "/aliases", "type", { type: "array" });
      }
    }
    if (data.summary !== void 0) {
      let data4 = data.summary;
      if (typeof data4 === "string") {
        if (func2(data4) > 600) {
          report(instancePath + "/summary", "maxLength", { limit: 600 });
        }
        if (func2(data4) < 1) {
          report(instancePath + "/summary", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/summary", "type", { type: "string" });
      }
    }
    if (data.differs !== void 0) {
      let data5 = data.differs;
      if (typeof data5 === "string") {
        if (func2(data5) > 600) {
          report(instancePath + "/differs", "maxLength", { limit: 600 });
        }
        if (func2(data5) < 1) {
          report(instancePath + "/differs", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/differs", "type", { type: "string" });
      }
    }
    if (data.targets !== void 0) {
      let data6 = data.targets;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs16 = errors;
          if (typeof key1 === "string") {
            if (!pattern3.test(key1)) {
              report(instancePath + "/targets", "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, key1);
            }
          }
          var valid4 = _errs16 === errors;
          if (!valid4) {
            report(instancePath + "/targets", "propertyNames", { propertyName: key1 });
          }
        }
        for (const key2 in data6) {
          validate60(data6[key2], instancePath + "/targets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"));
        }
      } else {
        report(instancePath + "/targets", "type", { type: "object" });
      }
    }
    if (data.weights !== void 0) {
      let data8 = data.weights;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key3 in data8) {
          const _errs21 = errors;
          if (typeof key3 === "string") {
            if (!pattern3.test(key3)) {
              report(instancePath + "/weights", "pattern", { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, key3);
            }
          }
          var valid6 = _errs21 === errors;
          if (!valid6) {
            report(instancePath + "/weights", "propertyNames", { propertyName: key3 });
          }
        }
        for (const key4 in data8) {
          validate66(data8[key4], instancePath + "/weights/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"));
        }
      } else {
        report(instancePath + "/weights", "type", { type: "object" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate85(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(instancePath, "required", { missingProperty: "name" });
    }
    if (data.when === void 0) {
      report(instancePath, "required", { missingProperty: "when" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "summary" || key0 === "when")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.summary !== void 0) {
      let data2 = data.summary;
      if (typeof data2 === "string") {
        if (func2(data2) > 600) {
          report(instancePath + "/summary", "maxLength", { limit: 600 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/summary", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/summary", "type", { type: "string" });
      }
    }
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
          let data4 = data3.strong;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              validate53(data4[i0], instancePath + "/when/strong/" + i0);
            }
          } else {
            report(instancePath + "/when/strong", "type", { type: "array" });
          }
        }
        if (data3.notWeak !== void 0) {
          let data6 = data3.notWeak;
          if (Array.isArray(data6)) {
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              validate53(data6[i1], instancePath + "/when/notWeak/" + i1);
            }
          } else {
            report(instancePath + "/when/notWeak", "type", { type: "array" });
          }
        }
        if (data3.atTarget !== void 0) {
          let data8 = data3.atTarget;
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              validate53(data8[i2], instancePath + "/when/atTarget/" + i2);
            }
          } else {
            report(instancePath + "/when/atTarget", "type", { type: "array" });
          }
        }
        if (data3.outcomes !== void 0) {
          let data10 = data3.outcomes;
          if (Array.isArray(data10)) {
            const len3 = data10.length;
            for (let i3 = 0; i3 < len3; i3++) {
              validate53(data10[i3], instancePath + "/when/outcomes/" + i3);
            }
          } else {
            report(instancePath + "/when/outcomes", "type", { type: "array" });
          }
        }
      } else {
        report(instancePath + "/when", "type", { type: "object" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate92(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.when === void 0) {
      report(instancePath, "required", { missingProperty: "when" });
    }
    if (data.finding === void 0) {
      report(instancePath, "required", { missingProperty: "finding" });
    }
    if (data.action === void 0) {
      report(instancePath, "required", { missingProperty: "action" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "when" || key0 === "finding" || key0 === "action")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
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
          let data3 = data2.strong;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              validate53(data3[i0], instancePath + "/when/strong/" + i0);
            }
          } else {
            report(instancePath + "/when/strong", "type", { type: "array" });
          }
        }
        if (data2.weak !== void 0) {
          let data5 = data2.weak;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              validate53(data5[i1], instancePath + "/when/weak/" + i1);
            }
          } else {
            report(instancePath + "/when/weak", "type", { type: "array" });
          }
        }
      } else {
        report(instancePath + "/when", "type", { type: "object" });
      }
    }
    if (data.finding !== void 0) {
      let data7 = data.finding;
      if (typeof data7 === "string") {
        if (func2(data7) > 600) {
          report(instancePath + "/finding", "maxLength", { limit: 600 });
        }
        if (func2(data7) < 1) {
          report(instancePath + "/finding", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/finding", "type", { type: "string" });
      }
    }
    if (data.action !== void 0) {
      let data8 = data.action;
      if (typeof data8 === "string") {
        if (func2(data8) > 600) {
          report(instancePath + "/action", "maxLength", { limit: 600 });
        }
        if (func2(data8) < 1) {
          report(instancePath + "/action", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/action", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate98(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.weakAtLeast === void 0) {
      report(instancePath, "required", { missingProperty: "weakAtLeast" });
    }
    if (data.verdict === void 0) {
      report(instancePath, "required", { missingProperty: "verdict" });
    }
    if (data.finding === void 0) {
      report(instancePath, "required", { missingProperty: "finding" });
    }
    if (data.action === void 0) {
      report(instancePath, "required", { missingProperty: "action" });
    }
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
    if (data.verdict !== void 0) {
      let data1 = data.verdict;
      if (typeof data1 === "string") {
        if (func2(data1) > 60) {
          report(instancePath + "/verdict", "maxLength", { limit: 60 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/verdict", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/verdict", "type", { type: "string" });
      }
    }
    if (data.finding !== void 0) {
      let data2 = data.finding;
      if (typeof data2 === "string") {
        if (func2(data2) > 600) {
          report(instancePath + "/finding", "maxLength", { limit: 600 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/finding", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/finding", "type", { type: "string" });
      }
    }
    if (data.action !== void 0) {
      let data3 = data.action;
      if (typeof data3 === "string") {
        if (func2(data3) > 600) {
          report(instancePath + "/action", "maxLength", { limit: 600 });
        }
        if (func2(data3) < 1) {
          report(instancePath + "/action", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/action", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate100(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.action === void 0) {
      report(instancePath, "required", { missingProperty: "action" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "action" || key0 === "why")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.action !== void 0) {
      let data1 = data.action;
      if (typeof data1 === "string") {
        if (func2(data1) > 400) {
          report(instancePath + "/action", "maxLength", { limit: 400 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/action", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/action", "type", { type: "string" });
      }
    }
    if (data.why !== void 0) {
      let data2 = data.why;
      if (typeof data2 === "string") {
        if (func2(data2) > 600) {
          report(instancePath + "/why", "maxLength", { limit: 600 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/why", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/why", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate97(data, instancePath) {
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
          validate98(data1[i0], instancePath + "/verdicts/" + i0);
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
          validate100(data3[i1], instancePath + "/remedies/" + i1);
        }
      } else {
        report(instancePath + "/remedies", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate104(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.day === void 0) {
      report(instancePath, "required", { missingProperty: "day" });
    }
    if (data.activity === void 0) {
      report(instancePath, "required", { missingProperty: "activity" });
    }
    if (data.competencies === void 0) {
      report(instancePath, "required", { missingProperty: "competencies" });
    }
    for (const key0 in data) {
      if (!(key0 === "day" || key0 === "activity" || key0 === "competencies")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.day !== void 0) {
      let data0 = data.day;
      if (typeof data0 === "string") {
        if (func2(data0) > 40) {
          report(instancePath + "/day", "maxLength", { limit: 40 });
        }
        if (func2(data0) < 1) {
          report(instancePath + "/day", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/day", "type", { type: "string" });
      }
    }
    if (data.activity !== void 0) {
      let data1 = data.activity;
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          report(instancePath + "/activity", "maxLength", { limit: 300 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/activity", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/activity", "type", { type: "string" });
      }
    }
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
function validate107(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(instancePath, "required", { missingProperty: "name" });
    }
    if (data.unit === void 0) {
      report(instancePath, "required", { missingProperty: "unit" });
    }
    if (data.kind === void 0) {
      report(instancePath, "required", { missingProperty: "kind" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "unit" || key0 === "kind" || key0 === "target" || key0 === "withinDays")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 120) {
          report(instancePath + "/name", "maxLength", { limit: 120 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.unit !== void 0) {
      let data2 = data.unit;
      if (typeof data2 === "string") {
        if (func2(data2) > 60) {
          report(instancePath + "/unit", "maxLength", { limit: 60 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/unit", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/unit", "type", { type: "string" });
      }
    }
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
function validate110(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.sign === void 0) {
      report(instancePath, "required", { missingProperty: "sign" });
    }
    if (data.fix === void 0) {
      report(instancePath, "required", { missingProperty: "fix" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "sign" || key0 === "fix" || key0 === "competencies")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.sign !== void 0) {
      let data2 = data.sign;
      if (typeof data2 === "string") {
        if (func2(data2) > 600) {
          report(instancePath + "/sign", "maxLength", { limit: 600 });
        }
        if (func2(data2) < 1) {
          report(instancePath + "/sign", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/sign", "type", { type: "string" });
      }
    }
    if (data.fix !== void 0) {
      let data3 = data.fix;
      if (typeof data3 === "string") {
        if (func2(data3) > 600) {
          report(instancePath + "/fix", "maxLength", { limit: 600 });
        }
        if (func2(data3) < 1) {
          report(instancePath + "/fix", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/fix", "type", { type: "string" });
      }
    }
    if (data.competencies !== void 0) {
      let data4 = data.competencies;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate53(data4[i0], instancePath + "/competencies/" + i0);
        }
      } else {
        report(instancePath + "/competencies", "type", { type: "array" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
function validate114(data, instancePath) {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.name === void 0) {
      report(instancePath, "required", { missingProperty: "name" });
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "brings" || key0 === "develops" || key0 === "note")) {
        report(instancePath, "additionalProperties", { additionalProperty: key0 });
      }
    }
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 80) {
          report(instancePath + "/name", "maxLength", { limit: 80 });
        }
        if (func2(data1) < 1) {
          report(instancePath + "/name", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/name", "type", { type: "string" });
      }
    }
    if (data.brings !== void 0) {
      let data2 = data.brings;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate53(data2[i0], instancePath + "/brings/" + i0);
        }
      } else {
        report(instancePath + "/brings", "type", { type: "array" });
      }
    }
    if (data.develops !== void 0) {
      let data4 = data.develops;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          validate53(data4[i1], instancePath + "/develops/" + i1);
        }
      } else {
        report(instancePath + "/develops", "type", { type: "array" });
      }
    }
    if (data.note !== void 0) {
      let data6 = data.note;
      if (typeof data6 === "string") {
        if (func2(data6) > 600) {
          report(instancePath + "/note", "maxLength", { limit: 600 });
        }
        if (func2(data6) < 1) {
          report(instancePath + "/note", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/note", "type", { type: "string" });
      }
    }
  } else {
    report(instancePath, "type", { type: "object" });
  }
}
var pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate52(data, instancePath) {
  ;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      report(instancePath, "required", { missingProperty: "schemaVersion" });
    }
    if (data.id === void 0) {
      report(instancePath, "required", { missingProperty: "id" });
    }
    if (data.version === void 0) {
      report(instancePath, "required", { missingProperty: "version" });
    }
    if (data.title === void 0) {
      report(instancePath, "required", { missingProperty: "title" });
    }
    if (data.scale === void 0) {
      report(instancePath, "required", { missingProperty: "scale" });
    }
    if (data.bands === void 0) {
      report(instancePath, "required", { missingProperty: "bands" });
    }
    if (data.competencies === void 0) {
      report(instancePath, "required", { missingProperty: "competencies" });
    }
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
    if (data.id !== void 0) {
      validate53(data.id, instancePath + "/id");
    }
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
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 === "string") {
        if (func2(data4) > 120) {
          report(instancePath + "/title", "maxLength", { limit: 120 });
        }
        if (func2(data4) < 1) {
          report(instancePath + "/title", "minLength", { limit: 1 });
        }
      } else {
        report(instancePath + "/title", "type", { type: "string" });
      }
    }
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
    if (data.scale !== void 0) {
      validate55(data.scale, instancePath + "/scale");
    }
    if (data.bands !== void 0) {
      validate59(data.bands, instancePath + "/bands");
    }
    if (data.competencies !== void 0) {
      let data8 = data.competencies;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          report(instancePath + "/competencies", "minItems", { limit: 1 });
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          validate64(data8[i0], instancePath + "/competencies/" + i0);
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
          validate80(data10[i1], instancePath + "/profiles/" + i1);
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
          validate85(data12[i2], instancePath + "/qualities/" + i2);
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
          validate92(data14[i3], instancePath + "/diagnoses/" + i3);
        }
      } else {
        report(instancePath + "/diagnoses", "type", { type: "array" });
      }
    }
    if (data.team !== void 0) {
      validate97(data.team, instancePath + "/team");
    }
    if (data.cadence !== void 0) {
      let data17 = data.cadence;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          validate104(data17[i4], instancePath + "/cadence/" + i4);
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
          validate107(data19[i5], instancePath + "/outcomes/" + i5);
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
          validate110(data21[i6], instancePath + "/pitfalls/" + i6);
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
          validate114(data23[i7], instancePath + "/backgrounds/" + i7);
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
