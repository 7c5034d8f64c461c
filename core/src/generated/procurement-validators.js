// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
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
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validateProcurement = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/procurement.schema.json", title: "ProcurementFile", description: "klausul.yaml: one procurement.", type: "object", additionalProperties: !1, required: ["format", "name", "language", "scale", "deliveries", "information"], properties: { format: { const: 1, description: "The version of this file's format." }, catalog: { type: "string", pattern: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$", description: "The catalogue and release that the clauses come from. Written by generate and upgrade." }, name: { type: "string", minLength: 1, maxLength: 400, description: "What is procured." }, reference: { type: "string", minLength: 1, maxLength: 400, description: "The case number." }, language: { enum: ["sv", "en"], description: "The language of the clauses." }, law: { enum: ["LOU", "LUF", "LUK", "LUFS"], description: "The act that applies. LUFS stops: security-sensitive procurement is not handled here." }, procedure: { enum: ["open", "restricted", "negotiated", "below-threshold", "direct", "call-off"] }, framework: { description: "Only for a call-off.", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 400 }, reference: { type: "string", minLength: 1, maxLength: 400 }, allows: { type: "string", minLength: 1, maxLength: 4e3, description: "Which further requirements the framework agreement foresees." } } }, published: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The day of publication. From then on a change is a corrigendum." }, scale: { type: "string", pattern: "^[a-z][a-z0-9-]*$", description: "The scale that the levels below are written in." }, classified: { description: "When and by which roles the information was classified.", type: "object", additionalProperties: !1, required: ["date"], properties: { date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, by: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 400 }, description: "Roles, not names." }, "decided-by": { type: "string", minLength: 1, maxLength: 400, description: "The role that decides: the information owner." }, reference: { type: "string", minLength: 1, maxLength: 400 } } }, deliveries: { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["saas", "hosting", "on-premise", "development", "consulting", "hardware", "medical-device", "support"] }, description: "What is delivered, one or several." }, flags: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, description: "Facts that switch law on." }, information: { type: "array", minItems: 1, maxItems: 1e3, description: "The information types and their levels.", items: { title: "InformationType", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 400 }, motive: { description: "Internal: why this information has its level, or where that is written.", oneOf: [{ type: "string", minLength: 1, maxLength: 4e3 }, { type: "object", additionalProperties: !1, required: ["see"], properties: { see: { type: "string", minLength: 1, maxLength: 400 } } }] } }, patternProperties: { "^[A-Z]$": { type: ["integer", "string"], description: "A level of the scale." } } } }, raised: { type: "array", description: "Needs lifted above their information types.", items: { title: "RaisedEntry", type: "object", additionalProperties: !1, required: ["aspect", "to", "because", "motive"], properties: { aspect: { type: "string", pattern: "^[A-Z]$" }, to: { type: ["integer", "string"], description: "A level of the scale." }, because: { enum: ["accumulation", "aggregation", "integration"] }, motive: { description: "Internal: why this information has its level, or where that is written.", oneOf: [{ type: "string", minLength: 1, maxLength: 4e3 }, { type: "object", additionalProperties: !1, required: ["see"], properties: { see: { type: "string", minLength: 1, maxLength: 400 } } }] } } } }, chosen: { type: "array", description: "Opt-in requirements that this procurement chooses.", uniqueItems: !0, items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." } }, placements: { type: "object", description: "Which document takes which kind of clause, in order.", additionalProperties: !1, properties: { qualification: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, specification: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, award: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, contract: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, processor: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." } } }, parameters: { type: "object", description: "Values chosen within their bounds.", propertyNames: { pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { type: ["string", "number"] } }, award: { type: "object", description: "The published value of a requirement that is an award criterion.", propertyNames: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["method", "value"], properties: { method: { enum: ["deduction", "addition", "points"] }, value: { type: "string", minLength: 1, maxLength: 400 } } } }, "met-elsewhere": { type: "array", description: "Demands met by a named section of a document that Klausul does not manage.", items: { title: "ElsewhereEntry", type: "object", additionalProperties: !1, required: ["requirement", "document", "section", "assessed-by", "date"], properties: { requirement: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." }, document: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, section: { type: ["string", "integer"] }, "assessed-by": { type: "string", minLength: 1, maxLength: 400 }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." } } } }, deviations: { type: "array", description: "Accepted, reasoned, approved and dated exceptions.", items: { title: "DeviationEntry", type: "object", additionalProperties: !1, required: ["requirement", "decision"], properties: { requirement: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." }, decision: { enum: ["omit", "lower", "edit"] }, to: { type: ["integer", "string"], description: "A level of the scale." }, sum: { type: "string", pattern: "^[0-9]+:[0-9a-f]{12}$", description: "For edit: the fingerprint of the accepted text." }, reason: { type: "string", minLength: 1, maxLength: 4e3 }, approver: { type: "string", minLength: 1, maxLength: 400, description: "The role that carries the risk." }, "reviewed-by": { type: "string", minLength: 1, maxLength: 400 }, reference: { type: "string", minLength: 1, maxLength: 400 }, approved: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The last day it holds, UTC." }, compensating: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." } } } } }, assessments: { description: "The buyer's own assessments before publication.", type: "object", additionalProperties: !1, properties: { "osl-10-2a": { description: "An assessment of the buyer's own, with its date and reference.", type: "object", additionalProperties: !1, properties: { done: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, reference: { type: "string", minLength: 1, maxLength: 400 }, result: { type: "string", minLength: 1, maxLength: 400 } } }, dpia: { description: "An assessment of the buyer's own, with its date and reference.", type: "object", additionalProperties: !1, properties: { done: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, reference: { type: "string", minLength: 1, maxLength: 400 }, result: { type: "string", minLength: 1, maxLength: 400 } } }, tia: { description: "An assessment of the buyer's own, with its date and reference.", type: "object", additionalProperties: !1, properties: { done: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, reference: { type: "string", minLength: 1, maxLength: 400 }, result: { type: "string", minLength: 1, maxLength: 400 } } }, "protective-security": { description: "An assessment of the buyer's own, with its date and reference.", type: "object", additionalProperties: !1, properties: { done: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, reference: { type: "string", minLength: 1, maxLength: 400 }, result: { type: "string", minLength: 1, maxLength: 400 } } } } } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, func0 = require_equal().default, pattern0 = new RegExp("^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$", "u"), pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u"), pattern2 = new RegExp("^[a-z][a-z0-9-]*$", "u"), pattern5 = new RegExp("^[A-Z]$", "u"), pattern8 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u"), pattern14 = new RegExp("^[0-9]+:[0-9a-f]{12}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.scale === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" }, message: "must have required property 'scale'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.deliveries === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.information === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "information" }, message: "must have required property 'information'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema11.properties.format, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data1 = data.catalog;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err8 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$"', schema: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$", parentSchema: schema11.properties.catalog, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.catalog.type, parentSchema: schema11.properties.catalog, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func3(data2) > 400) {
          let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.name, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func3(data2) < 1) {
          let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.name, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.name.type, parentSchema: schema11.properties.name, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.reference !== void 0) {
      let data3 = data.reference;
      if (typeof data3 == "string") {
        if (func3(data3) > 400) {
          let err13 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.reference, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func3(data3) < 1) {
          let err14 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.reference, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.reference.type, parentSchema: schema11.properties.reference, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "sv" || data4 === "en")) {
        let err16 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema11.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.language.enum, parentSchema: schema11.properties.language, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.law !== void 0) {
      let data5 = data.law;
      if (!(data5 === "LOU" || data5 === "LUF" || data5 === "LUK" || data5 === "LUFS")) {
        let err17 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/enum", keyword: "enum", params: { allowedValues: schema11.properties.law.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.law.enum, parentSchema: schema11.properties.law, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data6 = data.procedure;
      if (!(data6 === "open" || data6 === "restricted" || data6 === "negotiated" || data6 === "below-threshold" || data6 === "direct" || data6 === "call-off")) {
        let err18 = { instancePath: instancePath + "/procedure", schemaPath: "#/properties/procedure/enum", keyword: "enum", params: { allowedValues: schema11.properties.procedure.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.procedure.enum, parentSchema: schema11.properties.procedure, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.framework !== void 0) {
      let data7 = data.framework;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.name === void 0) {
          let err19 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.framework.required, parentSchema: schema11.properties.framework, data: data7 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "name" || key1 === "reference" || key1 === "allows")) {
            let err20 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.framework, data: data7 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data7.name !== void 0) {
          let data8 = data7.name;
          if (typeof data8 == "string") {
            if (func3(data8) > 400) {
              let err21 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.framework.properties.name, data: data8 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func3(data8) < 1) {
              let err22 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.framework.properties.name, data: data8 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.framework.properties.name.type, parentSchema: schema11.properties.framework.properties.name, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data7.reference !== void 0) {
          let data9 = data7.reference;
          if (typeof data9 == "string") {
            if (func3(data9) > 400) {
              let err24 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.framework.properties.reference, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (func3(data9) < 1) {
              let err25 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.framework.properties.reference, data: data9 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.framework.properties.reference.type, parentSchema: schema11.properties.framework.properties.reference, data: data9 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data7.allows !== void 0) {
          let data10 = data7.allows;
          if (typeof data10 == "string") {
            if (func3(data10) > 4e3) {
              let err27 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema11.properties.framework.properties.allows, data: data10 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (func3(data10) < 1) {
              let err28 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.framework.properties.allows, data: data10 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.framework.properties.allows.type, parentSchema: schema11.properties.framework.properties.allows, data: data10 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.framework.type, parentSchema: schema11.properties.framework, data: data7 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.published !== void 0) {
      let data11 = data.published;
      if (typeof data11 == "string") {
        if (!pattern1.test(data11)) {
          let err31 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.published, data: data11 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.published.type, parentSchema: schema11.properties.published, data: data11 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.scale !== void 0) {
      let data12 = data.scale;
      if (typeof data12 == "string") {
        if (!pattern2.test(data12)) {
          let err33 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema11.properties.scale, data: data12 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.scale.type, parentSchema: schema11.properties.scale, data: data12 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.classified !== void 0) {
      let data13 = data.classified;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.date === void 0) {
          let err35 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema11.properties.classified.required, parentSchema: schema11.properties.classified, data: data13 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key2 in data13)
          if (!(key2 === "date" || key2 === "by" || key2 === "decided-by" || key2 === "reference")) {
            let err36 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.classified, data: data13 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data13.date !== void 0) {
          let data14 = data13.date;
          if (typeof data14 == "string") {
            if (!pattern1.test(data14)) {
              let err37 = { instancePath: instancePath + "/classified/date", schemaPath: "#/properties/classified/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.classified.properties.date, data: data14 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/classified/date", schemaPath: "#/properties/classified/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.classified.properties.date.type, parentSchema: schema11.properties.classified.properties.date, data: data14 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data13.by !== void 0) {
          let data15 = data13.by;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              let err39 = { instancePath: instancePath + "/classified/by", schemaPath: "#/properties/classified/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.classified.properties.by, data: data15 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            let len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (typeof data16 == "string") {
                if (func3(data16) > 400) {
                  let err40 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.classified.properties.by.items, data: data16 };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (func3(data16) < 1) {
                  let err41 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.classified.properties.by.items, data: data16 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.classified.properties.by.items.type, parentSchema: schema11.properties.classified.properties.by.items, data: data16 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/classified/by", schemaPath: "#/properties/classified/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.classified.properties.by.type, parentSchema: schema11.properties.classified.properties.by, data: data15 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data13["decided-by"] !== void 0) {
          let data17 = data13["decided-by"];
          if (typeof data17 == "string") {
            if (func3(data17) > 400) {
              let err44 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.classified.properties["decided-by"], data: data17 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (func3(data17) < 1) {
              let err45 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.classified.properties["decided-by"], data: data17 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          } else {
            let err46 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.classified.properties["decided-by"].type, parentSchema: schema11.properties.classified.properties["decided-by"], data: data17 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data13.reference !== void 0) {
          let data18 = data13.reference;
          if (typeof data18 == "string") {
            if (func3(data18) > 400) {
              let err47 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.classified.properties.reference, data: data18 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (func3(data18) < 1) {
              let err48 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.classified.properties.reference, data: data18 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.classified.properties.reference.type, parentSchema: schema11.properties.classified.properties.reference, data: data18 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.classified.type, parentSchema: schema11.properties.classified, data: data13 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data19 = data.deliveries;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          let err51 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.deliveries, data: data19 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        let len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (!(data20 === "saas" || data20 === "hosting" || data20 === "on-premise" || data20 === "development" || data20 === "consulting" || data20 === "hardware" || data20 === "medical-device" || data20 === "support")) {
            let err52 = { instancePath: instancePath + "/deliveries/" + i1, schemaPath: "#/properties/deliveries/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.deliveries.items.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.deliveries.items.enum, parentSchema: schema11.properties.deliveries.items, data: data20 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        let i2 = data19.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data19[i2], data19[j0])) {
                let err53 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: !0, parentSchema: schema11.properties.deliveries, data: data19 };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                break outer0;
              }
        }
      } else {
        let err54 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.deliveries.type, parentSchema: schema11.properties.deliveries, data: data19 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data21 = data.flags;
      if (Array.isArray(data21)) {
        let len2 = data21.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data22 = data21[i3];
          if (typeof data22 == "string") {
            if (!pattern2.test(data22)) {
              let err55 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema11.properties.flags.items, data: data22 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          } else {
            let err56 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.flags.items.type, parentSchema: schema11.properties.flags.items, data: data22 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        let i4 = data21.length, j1;
        if (i4 > 1) {
          let indices0 = {};
          for (; i4--; ) {
            let item0 = data21[i4];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err57 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: !0, parentSchema: schema11.properties.flags, data: data21 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else {
        let err58 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.flags.type, parentSchema: schema11.properties.flags, data: data21 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.information !== void 0) {
      let data23 = data.information;
      if (Array.isArray(data23)) {
        if (data23.length > 1e3) {
          let err59 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema11.properties.information, data: data23 };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data23.length < 1) {
          let err60 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.information, data: data23 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        let len3 = data23.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.name === void 0) {
              let err61 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema11.properties.information.items.required, parentSchema: schema11.properties.information.items, data: data24 };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            for (let key3 in data24)
              if (!(key3 === "name" || key3 === "motive" || pattern5.test(key3))) {
                let err62 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.information.items, data: data24 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            if (data24.name !== void 0) {
              let data25 = data24.name;
              if (typeof data25 == "string") {
                if (func3(data25) > 400) {
                  let err63 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.information.items.properties.name, data: data25 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                if (func3(data25) < 1) {
                  let err64 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.information.items.properties.name, data: data25 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.information.items.properties.name.type, parentSchema: schema11.properties.information.items.properties.name, data: data25 };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data24.motive !== void 0) {
              let data26 = data24.motive, _errs53 = errors, valid14 = !1, passing0 = null, _errs54 = errors;
              if (typeof data26 == "string") {
                if (func3(data26) > 4e3) {
                  let err66 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema11.properties.information.items.properties.motive.oneOf[0], data: data26 };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
                if (func3(data26) < 1) {
                  let err67 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.information.items.properties.motive.oneOf[0], data: data26 };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.information.items.properties.motive.oneOf[0].type, parentSchema: schema11.properties.information.items.properties.motive.oneOf[0], data: data26 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              var _valid0 = _errs54 === errors;
              _valid0 && (valid14 = !0, passing0 = 0);
              let _errs56 = errors;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.see === void 0) {
                  let err69 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/required", keyword: "required", params: { missingProperty: "see" }, message: "must have required property 'see'", schema: schema11.properties.information.items.properties.motive.oneOf[1].required, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1], data: data26 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                for (let key4 in data26)
                  if (key4 !== "see") {
                    let err70 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1], data: data26 };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                if (data26.see !== void 0) {
                  let data27 = data26.see;
                  if (typeof data27 == "string") {
                    if (func3(data27) > 400) {
                      let err71 = { instancePath: instancePath + "/information/" + i5 + "/motive/see", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/properties/see/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1].properties.see, data: data27 };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                    if (func3(data27) < 1) {
                      let err72 = { instancePath: instancePath + "/information/" + i5 + "/motive/see", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/properties/see/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1].properties.see, data: data27 };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  } else {
                    let err73 = { instancePath: instancePath + "/information/" + i5 + "/motive/see", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/properties/see/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.information.items.properties.motive.oneOf[1].properties.see.type, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1].properties.see, data: data27 };
                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  }
                }
              } else {
                let err74 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.information.items.properties.motive.oneOf[1].type, parentSchema: schema11.properties.information.items.properties.motive.oneOf[1], data: data26 };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
              var _valid0 = _errs56 === errors;
              if (_valid0 && valid14 ? (valid14 = !1, passing0 = [passing0, 1]) : _valid0 && (valid14 = !0, passing0 = 1), valid14)
                errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null);
              else {
                let err75 = { instancePath: instancePath + "/information/" + i5 + "/motive", schemaPath: "#/properties/information/items/properties/motive/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema11.properties.information.items.properties.motive.oneOf, parentSchema: schema11.properties.information.items.properties.motive, data: data26 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            for (let key5 in data24)
              if (pattern5.test(key5)) {
                let data28 = data24[key5];
                if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28)) && typeof data28 != "string") {
                  let err76 = { instancePath: instancePath + "/information/" + i5 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/information/items/patternProperties/%5E%5BA-Z%5D%24/type", keyword: "type", params: { type: schema11.properties.information.items.patternProperties["^[A-Z]$"].type }, message: "must be integer,string", schema: schema11.properties.information.items.patternProperties["^[A-Z]$"].type, parentSchema: schema11.properties.information.items.patternProperties["^[A-Z]$"], data: data28 };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
              }
          } else {
            let err77 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.information.items.type, parentSchema: schema11.properties.information.items, data: data24 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
      } else {
        let err78 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.information.type, parentSchema: schema11.properties.information, data: data23 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.raised !== void 0) {
      let data29 = data.raised;
      if (Array.isArray(data29)) {
        let len4 = data29.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data30 = data29[i6];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.aspect === void 0) {
              let err79 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/required", keyword: "required", params: { missingProperty: "aspect" }, message: "must have required property 'aspect'", schema: schema11.properties.raised.items.required, parentSchema: schema11.properties.raised.items, data: data30 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            if (data30.to === void 0) {
              let err80 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema11.properties.raised.items.required, parentSchema: schema11.properties.raised.items, data: data30 };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data30.because === void 0) {
              let err81 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'", schema: schema11.properties.raised.items.required, parentSchema: schema11.properties.raised.items, data: data30 };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data30.motive === void 0) {
              let err82 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/required", keyword: "required", params: { missingProperty: "motive" }, message: "must have required property 'motive'", schema: schema11.properties.raised.items.required, parentSchema: schema11.properties.raised.items, data: data30 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
            for (let key6 in data30)
              if (!(key6 === "aspect" || key6 === "to" || key6 === "because" || key6 === "motive")) {
                let err83 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.raised.items, data: data30 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            if (data30.aspect !== void 0) {
              let data31 = data30.aspect;
              if (typeof data31 == "string") {
                if (!pattern5.test(data31)) {
                  let err84 = { instancePath: instancePath + "/raised/" + i6 + "/aspect", schemaPath: "#/properties/raised/items/properties/aspect/pattern", keyword: "pattern", params: { pattern: "^[A-Z]$" }, message: 'must match pattern "^[A-Z]$"', schema: "^[A-Z]$", parentSchema: schema11.properties.raised.items.properties.aspect, data: data31 };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
              } else {
                let err85 = { instancePath: instancePath + "/raised/" + i6 + "/aspect", schemaPath: "#/properties/raised/items/properties/aspect/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.raised.items.properties.aspect.type, parentSchema: schema11.properties.raised.items.properties.aspect, data: data31 };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
            if (data30.to !== void 0) {
              let data32 = data30.to;
              if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32)) && typeof data32 != "string") {
                let err86 = { instancePath: instancePath + "/raised/" + i6 + "/to", schemaPath: "#/properties/raised/items/properties/to/type", keyword: "type", params: { type: schema11.properties.raised.items.properties.to.type }, message: "must be integer,string", schema: schema11.properties.raised.items.properties.to.type, parentSchema: schema11.properties.raised.items.properties.to, data: data32 };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
            if (data30.because !== void 0) {
              let data33 = data30.because;
              if (!(data33 === "accumulation" || data33 === "aggregation" || data33 === "integration")) {
                let err87 = { instancePath: instancePath + "/raised/" + i6 + "/because", schemaPath: "#/properties/raised/items/properties/because/enum", keyword: "enum", params: { allowedValues: schema11.properties.raised.items.properties.because.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.raised.items.properties.because.enum, parentSchema: schema11.properties.raised.items.properties.because, data: data33 };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
            if (data30.motive !== void 0) {
              let data34 = data30.motive, _errs74 = errors, valid20 = !1, passing1 = null, _errs75 = errors;
              if (typeof data34 == "string") {
                if (func3(data34) > 4e3) {
                  let err88 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[0], data: data34 };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
                if (func3(data34) < 1) {
                  let err89 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[0], data: data34 };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              } else {
                let err90 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.raised.items.properties.motive.oneOf[0].type, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[0], data: data34 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
              var _valid1 = _errs75 === errors;
              _valid1 && (valid20 = !0, passing1 = 0);
              let _errs77 = errors;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.see === void 0) {
                  let err91 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/required", keyword: "required", params: { missingProperty: "see" }, message: "must have required property 'see'", schema: schema11.properties.raised.items.properties.motive.oneOf[1].required, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1], data: data34 };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
                for (let key7 in data34)
                  if (key7 !== "see") {
                    let err92 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1], data: data34 };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                if (data34.see !== void 0) {
                  let data35 = data34.see;
                  if (typeof data35 == "string") {
                    if (func3(data35) > 400) {
                      let err93 = { instancePath: instancePath + "/raised/" + i6 + "/motive/see", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/properties/see/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1].properties.see, data: data35 };
                      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                    }
                    if (func3(data35) < 1) {
                      let err94 = { instancePath: instancePath + "/raised/" + i6 + "/motive/see", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/properties/see/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1].properties.see, data: data35 };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                  } else {
                    let err95 = { instancePath: instancePath + "/raised/" + i6 + "/motive/see", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/properties/see/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.raised.items.properties.motive.oneOf[1].properties.see.type, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1].properties.see, data: data35 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                }
              } else {
                let err96 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.raised.items.properties.motive.oneOf[1].type, parentSchema: schema11.properties.raised.items.properties.motive.oneOf[1], data: data34 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
              var _valid1 = _errs77 === errors;
              if (_valid1 && valid20 ? (valid20 = !1, passing1 = [passing1, 1]) : _valid1 && (valid20 = !0, passing1 = 1), valid20)
                errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
              else {
                let err97 = { instancePath: instancePath + "/raised/" + i6 + "/motive", schemaPath: "#/properties/raised/items/properties/motive/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema11.properties.raised.items.properties.motive.oneOf, parentSchema: schema11.properties.raised.items.properties.motive, data: data34 };
                vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
              }
            }
          } else {
            let err98 = { instancePath: instancePath + "/raised/" + i6, schemaPath: "#/properties/raised/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.raised.items.type, parentSchema: schema11.properties.raised.items, data: data30 };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
      } else {
        let err99 = { instancePath: instancePath + "/raised", schemaPath: "#/properties/raised/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.raised.type, parentSchema: schema11.properties.raised, data: data29 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
    }
    if (data.chosen !== void 0) {
      let data36 = data.chosen;
      if (Array.isArray(data36)) {
        let len5 = data36.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data37 = data36[i7];
          if (typeof data37 == "string") {
            if (!pattern8.test(data37)) {
              let err100 = { instancePath: instancePath + "/chosen/" + i7, schemaPath: "#/properties/chosen/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema11.properties.chosen.items, data: data37 };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
          } else {
            let err101 = { instancePath: instancePath + "/chosen/" + i7, schemaPath: "#/properties/chosen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.chosen.items.type, parentSchema: schema11.properties.chosen.items, data: data37 };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        let i8 = data36.length, j2;
        if (i8 > 1) {
          let indices1 = {};
          for (; i8--; ) {
            let item1 = data36[i8];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j2 = indices1[item1];
                let err102 = { instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i8 + " are identical)", schema: !0, parentSchema: schema11.properties.chosen, data: data36 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                break;
              }
              indices1[item1] = i8;
            }
          }
        }
      } else {
        let err103 = { instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.chosen.type, parentSchema: schema11.properties.chosen, data: data36 };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
    if (data.placements !== void 0) {
      let data38 = data.placements;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (let key8 in data38)
          if (!(key8 === "qualification" || key8 === "specification" || key8 === "award" || key8 === "contract" || key8 === "processor")) {
            let err104 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.placements, data: data38 };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        if (data38.qualification !== void 0) {
          let data39 = data38.qualification;
          if (typeof data39 == "string") {
            if (func3(data39) > 400) {
              let err105 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.placements.properties.qualification, data: data39 };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
            if (func3(data39) < 1) {
              let err106 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.placements.properties.qualification, data: data39 };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
          } else {
            let err107 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.placements.properties.qualification.type, parentSchema: schema11.properties.placements.properties.qualification, data: data39 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data38.specification !== void 0) {
          let data40 = data38.specification;
          if (typeof data40 == "string") {
            if (func3(data40) > 400) {
              let err108 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.placements.properties.specification, data: data40 };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
            if (func3(data40) < 1) {
              let err109 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.placements.properties.specification, data: data40 };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
          } else {
            let err110 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.placements.properties.specification.type, parentSchema: schema11.properties.placements.properties.specification, data: data40 };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data38.award !== void 0) {
          let data41 = data38.award;
          if (typeof data41 == "string") {
            if (func3(data41) > 400) {
              let err111 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.placements.properties.award, data: data41 };
              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
            }
            if (func3(data41) < 1) {
              let err112 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.placements.properties.award, data: data41 };
              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
            }
          } else {
            let err113 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.placements.properties.award.type, parentSchema: schema11.properties.placements.properties.award, data: data41 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data38.contract !== void 0) {
          let data42 = data38.contract;
          if (typeof data42 == "string") {
            if (func3(data42) > 400) {
              let err114 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.placements.properties.contract, data: data42 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            if (func3(data42) < 1) {
              let err115 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.placements.properties.contract, data: data42 };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
          } else {
            let err116 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.placements.properties.contract.type, parentSchema: schema11.properties.placements.properties.contract, data: data42 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data38.processor !== void 0) {
          let data43 = data38.processor;
          if (typeof data43 == "string") {
            if (func3(data43) > 400) {
              let err117 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.placements.properties.processor, data: data43 };
              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
            }
            if (func3(data43) < 1) {
              let err118 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.placements.properties.processor, data: data43 };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
          } else {
            let err119 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.placements.properties.processor.type, parentSchema: schema11.properties.placements.properties.processor, data: data43 };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
      } else {
        let err120 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.placements.type, parentSchema: schema11.properties.placements, data: data38 };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data44 = data.parameters;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (let key9 in data44) {
          let _errs101 = errors;
          if (typeof key9 == "string" && !pattern2.test(key9)) {
            let err121 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema11.properties.parameters.propertyNames, data: key9, propertyName: key9 };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
          var valid26 = _errs101 === errors;
          if (!valid26) {
            let err122 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema11.properties.parameters.propertyNames, parentSchema: schema11.properties.parameters, data: data44 };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        }
        for (let key10 in data44) {
          let data45 = data44[key10];
          if (typeof data45 != "string" && typeof data45 != "number") {
            let err123 = { instancePath: instancePath + "/parameters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: schema11.properties.parameters.additionalProperties.type }, message: "must be string,number", schema: schema11.properties.parameters.additionalProperties.type, parentSchema: schema11.properties.parameters.additionalProperties, data: data45 };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
      } else {
        let err124 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.parameters.type, parentSchema: schema11.properties.parameters, data: data44 };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data.award !== void 0) {
      let data46 = data.award;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (let key11 in data46) {
          let _errs107 = errors;
          if (typeof key11 == "string" && !pattern8.test(key11)) {
            let err125 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema11.properties.award.propertyNames, data: key11, propertyName: key11 };
            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
          }
          var valid28 = _errs107 === errors;
          if (!valid28) {
            let err126 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/propertyNames", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid", schema: schema11.properties.award.propertyNames, parentSchema: schema11.properties.award, data: data46 };
            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
          }
        }
        for (let key12 in data46) {
          let data47 = data46[key12];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.method === void 0) {
              let err127 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'", schema: schema11.properties.award.additionalProperties.required, parentSchema: schema11.properties.award.additionalProperties, data: data47 };
              vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
            }
            if (data47.value === void 0) {
              let err128 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema11.properties.award.additionalProperties.required, parentSchema: schema11.properties.award.additionalProperties, data: data47 };
              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
            }
            for (let key13 in data47)
              if (!(key13 === "method" || key13 === "value")) {
                let err129 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.award.additionalProperties, data: data47 };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            if (data47.method !== void 0) {
              let data48 = data47.method;
              if (!(data48 === "deduction" || data48 === "addition" || data48 === "points")) {
                let err130 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/method", schemaPath: "#/properties/award/additionalProperties/properties/method/enum", keyword: "enum", params: { allowedValues: schema11.properties.award.additionalProperties.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.award.additionalProperties.properties.method.enum, parentSchema: schema11.properties.award.additionalProperties.properties.method, data: data48 };
                vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
              }
            }
            if (data47.value !== void 0) {
              let data49 = data47.value;
              if (typeof data49 == "string") {
                if (func3(data49) > 400) {
                  let err131 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.award.additionalProperties.properties.value, data: data49 };
                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                }
                if (func3(data49) < 1) {
                  let err132 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.award.additionalProperties.properties.value, data: data49 };
                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                }
              } else {
                let err133 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.award.additionalProperties.properties.value.type, parentSchema: schema11.properties.award.additionalProperties.properties.value, data: data49 };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            }
          } else {
            let err134 = { instancePath: instancePath + "/award/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.award.additionalProperties.type, parentSchema: schema11.properties.award.additionalProperties, data: data47 };
            vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
          }
        }
      } else {
        let err135 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.award.type, parentSchema: schema11.properties.award, data: data46 };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
    }
    if (data["met-elsewhere"] !== void 0) {
      let data50 = data["met-elsewhere"];
      if (Array.isArray(data50)) {
        let len6 = data50.length;
        for (let i9 = 0; i9 < len6; i9++) {
          let data51 = data50[i9];
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            if (data51.requirement === void 0) {
              let err136 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'", schema: schema11.properties["met-elsewhere"].items.required, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
              vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
            }
            if (data51.document === void 0) {
              let err137 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema11.properties["met-elsewhere"].items.required, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
              vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
            }
            if (data51.section === void 0) {
              let err138 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'", schema: schema11.properties["met-elsewhere"].items.required, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            if (data51["assessed-by"] === void 0) {
              let err139 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "assessed-by" }, message: "must have required property 'assessed-by'", schema: schema11.properties["met-elsewhere"].items.required, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
              vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
            }
            if (data51.date === void 0) {
              let err140 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema11.properties["met-elsewhere"].items.required, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
              vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
            }
            for (let key14 in data51)
              if (!(key14 === "requirement" || key14 === "document" || key14 === "section" || key14 === "assessed-by" || key14 === "date")) {
                let err141 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            if (data51.requirement !== void 0) {
              let data52 = data51.requirement;
              if (typeof data52 == "string") {
                if (!pattern8.test(data52)) {
                  let err142 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/requirement", schemaPath: "#/properties/met-elsewhere/items/properties/requirement/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema11.properties["met-elsewhere"].items.properties.requirement, data: data52 };
                  vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                }
              } else {
                let err143 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/requirement", schemaPath: "#/properties/met-elsewhere/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties["met-elsewhere"].items.properties.requirement.type, parentSchema: schema11.properties["met-elsewhere"].items.properties.requirement, data: data52 };
                vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
              }
            }
            if (data51.document !== void 0) {
              let data53 = data51.document;
              if (typeof data53 == "string") {
                if (func3(data53) > 400) {
                  let err144 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties["met-elsewhere"].items.properties.document, data: data53 };
                  vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                }
                if (func3(data53) < 1) {
                  let err145 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties["met-elsewhere"].items.properties.document, data: data53 };
                  vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                }
              } else {
                let err146 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties["met-elsewhere"].items.properties.document.type, parentSchema: schema11.properties["met-elsewhere"].items.properties.document, data: data53 };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
            }
            if (data51.section !== void 0) {
              let data54 = data51.section;
              if (typeof data54 != "string" && !(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
                let err147 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/section", schemaPath: "#/properties/met-elsewhere/items/properties/section/type", keyword: "type", params: { type: schema11.properties["met-elsewhere"].items.properties.section.type }, message: "must be string,integer", schema: schema11.properties["met-elsewhere"].items.properties.section.type, parentSchema: schema11.properties["met-elsewhere"].items.properties.section, data: data54 };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
            }
            if (data51["assessed-by"] !== void 0) {
              let data55 = data51["assessed-by"];
              if (typeof data55 == "string") {
                if (func3(data55) > 400) {
                  let err148 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties["met-elsewhere"].items.properties["assessed-by"], data: data55 };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
                if (func3(data55) < 1) {
                  let err149 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties["met-elsewhere"].items.properties["assessed-by"], data: data55 };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
              } else {
                let err150 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties["met-elsewhere"].items.properties["assessed-by"].type, parentSchema: schema11.properties["met-elsewhere"].items.properties["assessed-by"], data: data55 };
                vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
              }
            }
            if (data51.date !== void 0) {
              let data56 = data51.date;
              if (typeof data56 == "string") {
                if (!pattern1.test(data56)) {
                  let err151 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/date", schemaPath: "#/properties/met-elsewhere/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties["met-elsewhere"].items.properties.date, data: data56 };
                  vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                }
              } else {
                let err152 = { instancePath: instancePath + "/met-elsewhere/" + i9 + "/date", schemaPath: "#/properties/met-elsewhere/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties["met-elsewhere"].items.properties.date.type, parentSchema: schema11.properties["met-elsewhere"].items.properties.date, data: data56 };
                vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
              }
            }
          } else {
            let err153 = { instancePath: instancePath + "/met-elsewhere/" + i9, schemaPath: "#/properties/met-elsewhere/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties["met-elsewhere"].items.type, parentSchema: schema11.properties["met-elsewhere"].items, data: data51 };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
        }
      } else {
        let err154 = { instancePath: instancePath + "/met-elsewhere", schemaPath: "#/properties/met-elsewhere/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties["met-elsewhere"].type, parentSchema: schema11.properties["met-elsewhere"], data: data50 };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.deviations !== void 0) {
      let data57 = data.deviations;
      if (Array.isArray(data57)) {
        let len7 = data57.length;
        for (let i10 = 0; i10 < len7; i10++) {
          let data58 = data57[i10];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            if (data58.requirement === void 0) {
              let err155 = { instancePath: instancePath + "/deviations/" + i10, schemaPath: "#/properties/deviations/items/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'", schema: schema11.properties.deviations.items.required, parentSchema: schema11.properties.deviations.items, data: data58 };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            if (data58.decision === void 0) {
              let err156 = { instancePath: instancePath + "/deviations/" + i10, schemaPath: "#/properties/deviations/items/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property 'decision'", schema: schema11.properties.deviations.items.required, parentSchema: schema11.properties.deviations.items, data: data58 };
              vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
            }
            for (let key15 in data58)
              if (!func2.call(schema11.properties.deviations.items.properties, key15)) {
                let err157 = { instancePath: instancePath + "/deviations/" + i10, schemaPath: "#/properties/deviations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.deviations.items, data: data58 };
                vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
              }
            if (data58.requirement !== void 0) {
              let data59 = data58.requirement;
              if (typeof data59 == "string") {
                if (!pattern8.test(data59)) {
                  let err158 = { instancePath: instancePath + "/deviations/" + i10 + "/requirement", schemaPath: "#/properties/deviations/items/properties/requirement/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema11.properties.deviations.items.properties.requirement, data: data59 };
                  vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                }
              } else {
                let err159 = { instancePath: instancePath + "/deviations/" + i10 + "/requirement", schemaPath: "#/properties/deviations/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.requirement.type, parentSchema: schema11.properties.deviations.items.properties.requirement, data: data59 };
                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
              }
            }
            if (data58.decision !== void 0) {
              let data60 = data58.decision;
              if (!(data60 === "omit" || data60 === "lower" || data60 === "edit")) {
                let err160 = { instancePath: instancePath + "/deviations/" + i10 + "/decision", schemaPath: "#/properties/deviations/items/properties/decision/enum", keyword: "enum", params: { allowedValues: schema11.properties.deviations.items.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.deviations.items.properties.decision.enum, parentSchema: schema11.properties.deviations.items.properties.decision, data: data60 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data58.to !== void 0) {
              let data61 = data58.to;
              if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61)) && typeof data61 != "string") {
                let err161 = { instancePath: instancePath + "/deviations/" + i10 + "/to", schemaPath: "#/properties/deviations/items/properties/to/type", keyword: "type", params: { type: schema11.properties.deviations.items.properties.to.type }, message: "must be integer,string", schema: schema11.properties.deviations.items.properties.to.type, parentSchema: schema11.properties.deviations.items.properties.to, data: data61 };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
            }
            if (data58.sum !== void 0) {
              let data62 = data58.sum;
              if (typeof data62 == "string") {
                if (!pattern14.test(data62)) {
                  let err162 = { instancePath: instancePath + "/deviations/" + i10 + "/sum", schemaPath: "#/properties/deviations/items/properties/sum/pattern", keyword: "pattern", params: { pattern: "^[0-9]+:[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9]+:[0-9a-f]{12}$"', schema: "^[0-9]+:[0-9a-f]{12}$", parentSchema: schema11.properties.deviations.items.properties.sum, data: data62 };
                  vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                }
              } else {
                let err163 = { instancePath: instancePath + "/deviations/" + i10 + "/sum", schemaPath: "#/properties/deviations/items/properties/sum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.sum.type, parentSchema: schema11.properties.deviations.items.properties.sum, data: data62 };
                vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
              }
            }
            if (data58.reason !== void 0) {
              let data63 = data58.reason;
              if (typeof data63 == "string") {
                if (func3(data63) > 4e3) {
                  let err164 = { instancePath: instancePath + "/deviations/" + i10 + "/reason", schemaPath: "#/properties/deviations/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema11.properties.deviations.items.properties.reason, data: data63 };
                  vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                }
                if (func3(data63) < 1) {
                  let err165 = { instancePath: instancePath + "/deviations/" + i10 + "/reason", schemaPath: "#/properties/deviations/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.deviations.items.properties.reason, data: data63 };
                  vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                }
              } else {
                let err166 = { instancePath: instancePath + "/deviations/" + i10 + "/reason", schemaPath: "#/properties/deviations/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.reason.type, parentSchema: schema11.properties.deviations.items.properties.reason, data: data63 };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
            }
            if (data58.approver !== void 0) {
              let data64 = data58.approver;
              if (typeof data64 == "string") {
                if (func3(data64) > 400) {
                  let err167 = { instancePath: instancePath + "/deviations/" + i10 + "/approver", schemaPath: "#/properties/deviations/items/properties/approver/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.deviations.items.properties.approver, data: data64 };
                  vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                }
                if (func3(data64) < 1) {
                  let err168 = { instancePath: instancePath + "/deviations/" + i10 + "/approver", schemaPath: "#/properties/deviations/items/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.deviations.items.properties.approver, data: data64 };
                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                }
              } else {
                let err169 = { instancePath: instancePath + "/deviations/" + i10 + "/approver", schemaPath: "#/properties/deviations/items/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.approver.type, parentSchema: schema11.properties.deviations.items.properties.approver, data: data64 };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
            }
            if (data58["reviewed-by"] !== void 0) {
              let data65 = data58["reviewed-by"];
              if (typeof data65 == "string") {
                if (func3(data65) > 400) {
                  let err170 = { instancePath: instancePath + "/deviations/" + i10 + "/reviewed-by", schemaPath: "#/properties/deviations/items/properties/reviewed-by/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.deviations.items.properties["reviewed-by"], data: data65 };
                  vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                }
                if (func3(data65) < 1) {
                  let err171 = { instancePath: instancePath + "/deviations/" + i10 + "/reviewed-by", schemaPath: "#/properties/deviations/items/properties/reviewed-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.deviations.items.properties["reviewed-by"], data: data65 };
                  vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                }
              } else {
                let err172 = { instancePath: instancePath + "/deviations/" + i10 + "/reviewed-by", schemaPath: "#/properties/deviations/items/properties/reviewed-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties["reviewed-by"].type, parentSchema: schema11.properties.deviations.items.properties["reviewed-by"], data: data65 };
                vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
              }
            }
            if (data58.reference !== void 0) {
              let data66 = data58.reference;
              if (typeof data66 == "string") {
                if (func3(data66) > 400) {
                  let err173 = { instancePath: instancePath + "/deviations/" + i10 + "/reference", schemaPath: "#/properties/deviations/items/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.deviations.items.properties.reference, data: data66 };
                  vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                }
                if (func3(data66) < 1) {
                  let err174 = { instancePath: instancePath + "/deviations/" + i10 + "/reference", schemaPath: "#/properties/deviations/items/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.deviations.items.properties.reference, data: data66 };
                  vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                }
              } else {
                let err175 = { instancePath: instancePath + "/deviations/" + i10 + "/reference", schemaPath: "#/properties/deviations/items/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.reference.type, parentSchema: schema11.properties.deviations.items.properties.reference, data: data66 };
                vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
              }
            }
            if (data58.approved !== void 0) {
              let data67 = data58.approved;
              if (typeof data67 == "string") {
                if (!pattern1.test(data67)) {
                  let err176 = { instancePath: instancePath + "/deviations/" + i10 + "/approved", schemaPath: "#/properties/deviations/items/properties/approved/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.deviations.items.properties.approved, data: data67 };
                  vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                }
              } else {
                let err177 = { instancePath: instancePath + "/deviations/" + i10 + "/approved", schemaPath: "#/properties/deviations/items/properties/approved/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.approved.type, parentSchema: schema11.properties.deviations.items.properties.approved, data: data67 };
                vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
              }
            }
            if (data58.until !== void 0) {
              let data68 = data58.until;
              if (typeof data68 == "string") {
                if (!pattern1.test(data68)) {
                  let err178 = { instancePath: instancePath + "/deviations/" + i10 + "/until", schemaPath: "#/properties/deviations/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.deviations.items.properties.until, data: data68 };
                  vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                }
              } else {
                let err179 = { instancePath: instancePath + "/deviations/" + i10 + "/until", schemaPath: "#/properties/deviations/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.until.type, parentSchema: schema11.properties.deviations.items.properties.until, data: data68 };
                vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
              }
            }
            if (data58.compensating !== void 0) {
              let data69 = data58.compensating;
              if (Array.isArray(data69)) {
                let len8 = data69.length;
                for (let i11 = 0; i11 < len8; i11++) {
                  let data70 = data69[i11];
                  if (typeof data70 == "string") {
                    if (!pattern8.test(data70)) {
                      let err180 = { instancePath: instancePath + "/deviations/" + i10 + "/compensating/" + i11, schemaPath: "#/properties/deviations/items/properties/compensating/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema11.properties.deviations.items.properties.compensating.items, data: data70 };
                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                    }
                  } else {
                    let err181 = { instancePath: instancePath + "/deviations/" + i10 + "/compensating/" + i11, schemaPath: "#/properties/deviations/items/properties/compensating/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deviations.items.properties.compensating.items.type, parentSchema: schema11.properties.deviations.items.properties.compensating.items, data: data70 };
                    vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                  }
                }
              } else {
                let err182 = { instancePath: instancePath + "/deviations/" + i10 + "/compensating", schemaPath: "#/properties/deviations/items/properties/compensating/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.deviations.items.properties.compensating.type, parentSchema: schema11.properties.deviations.items.properties.compensating, data: data69 };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
            }
          } else {
            let err183 = { instancePath: instancePath + "/deviations/" + i10, schemaPath: "#/properties/deviations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.deviations.items.type, parentSchema: schema11.properties.deviations.items, data: data58 };
            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
          }
        }
      } else {
        let err184 = { instancePath: instancePath + "/deviations", schemaPath: "#/properties/deviations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.deviations.type, parentSchema: schema11.properties.deviations, data: data57 };
        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
      }
    }
    if (data.assessments !== void 0) {
      let data71 = data.assessments;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (let key16 in data71)
          if (!(key16 === "osl-10-2a" || key16 === "dpia" || key16 === "tia" || key16 === "protective-security")) {
            let err185 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.assessments, data: data71 };
            vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
          }
        if (data71["osl-10-2a"] !== void 0) {
          let data72 = data71["osl-10-2a"];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (let key17 in data72)
              if (!(key17 === "done" || key17 === "reference" || key17 === "result")) {
                let err186 = { instancePath: instancePath + "/assessments/osl-10-2a", schemaPath: "#/properties/assessments/properties/osl-10-2a/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.assessments.properties["osl-10-2a"], data: data72 };
                vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
              }
            if (data72.done !== void 0) {
              let data73 = data72.done;
              if (typeof data73 == "string") {
                if (!pattern1.test(data73)) {
                  let err187 = { instancePath: instancePath + "/assessments/osl-10-2a/done", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/done/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.done, data: data73 };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
              } else {
                let err188 = { instancePath: instancePath + "/assessments/osl-10-2a/done", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/done/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["osl-10-2a"].properties.done.type, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.done, data: data73 };
                vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
              }
            }
            if (data72.reference !== void 0) {
              let data74 = data72.reference;
              if (typeof data74 == "string") {
                if (func3(data74) > 400) {
                  let err189 = { instancePath: instancePath + "/assessments/osl-10-2a/reference", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.reference, data: data74 };
                  vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                }
                if (func3(data74) < 1) {
                  let err190 = { instancePath: instancePath + "/assessments/osl-10-2a/reference", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.reference, data: data74 };
                  vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                }
              } else {
                let err191 = { instancePath: instancePath + "/assessments/osl-10-2a/reference", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["osl-10-2a"].properties.reference.type, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.reference, data: data74 };
                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
              }
            }
            if (data72.result !== void 0) {
              let data75 = data72.result;
              if (typeof data75 == "string") {
                if (func3(data75) > 400) {
                  let err192 = { instancePath: instancePath + "/assessments/osl-10-2a/result", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/result/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.result, data: data75 };
                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                }
                if (func3(data75) < 1) {
                  let err193 = { instancePath: instancePath + "/assessments/osl-10-2a/result", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/result/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.result, data: data75 };
                  vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                }
              } else {
                let err194 = { instancePath: instancePath + "/assessments/osl-10-2a/result", schemaPath: "#/properties/assessments/properties/osl-10-2a/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["osl-10-2a"].properties.result.type, parentSchema: schema11.properties.assessments.properties["osl-10-2a"].properties.result, data: data75 };
                vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
              }
            }
          } else {
            let err195 = { instancePath: instancePath + "/assessments/osl-10-2a", schemaPath: "#/properties/assessments/properties/osl-10-2a/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assessments.properties["osl-10-2a"].type, parentSchema: schema11.properties.assessments.properties["osl-10-2a"], data: data72 };
            vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
          }
        }
        if (data71.dpia !== void 0) {
          let data76 = data71.dpia;
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            for (let key18 in data76)
              if (!(key18 === "done" || key18 === "reference" || key18 === "result")) {
                let err196 = { instancePath: instancePath + "/assessments/dpia", schemaPath: "#/properties/assessments/properties/dpia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.assessments.properties.dpia, data: data76 };
                vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
              }
            if (data76.done !== void 0) {
              let data77 = data76.done;
              if (typeof data77 == "string") {
                if (!pattern1.test(data77)) {
                  let err197 = { instancePath: instancePath + "/assessments/dpia/done", schemaPath: "#/properties/assessments/properties/dpia/properties/done/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.assessments.properties.dpia.properties.done, data: data77 };
                  vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                }
              } else {
                let err198 = { instancePath: instancePath + "/assessments/dpia/done", schemaPath: "#/properties/assessments/properties/dpia/properties/done/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.dpia.properties.done.type, parentSchema: schema11.properties.assessments.properties.dpia.properties.done, data: data77 };
                vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
              }
            }
            if (data76.reference !== void 0) {
              let data78 = data76.reference;
              if (typeof data78 == "string") {
                if (func3(data78) > 400) {
                  let err199 = { instancePath: instancePath + "/assessments/dpia/reference", schemaPath: "#/properties/assessments/properties/dpia/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties.dpia.properties.reference, data: data78 };
                  vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                }
                if (func3(data78) < 1) {
                  let err200 = { instancePath: instancePath + "/assessments/dpia/reference", schemaPath: "#/properties/assessments/properties/dpia/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties.dpia.properties.reference, data: data78 };
                  vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                }
              } else {
                let err201 = { instancePath: instancePath + "/assessments/dpia/reference", schemaPath: "#/properties/assessments/properties/dpia/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.dpia.properties.reference.type, parentSchema: schema11.properties.assessments.properties.dpia.properties.reference, data: data78 };
                vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
              }
            }
            if (data76.result !== void 0) {
              let data79 = data76.result;
              if (typeof data79 == "string") {
                if (func3(data79) > 400) {
                  let err202 = { instancePath: instancePath + "/assessments/dpia/result", schemaPath: "#/properties/assessments/properties/dpia/properties/result/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties.dpia.properties.result, data: data79 };
                  vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                }
                if (func3(data79) < 1) {
                  let err203 = { instancePath: instancePath + "/assessments/dpia/result", schemaPath: "#/properties/assessments/properties/dpia/properties/result/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties.dpia.properties.result, data: data79 };
                  vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                }
              } else {
                let err204 = { instancePath: instancePath + "/assessments/dpia/result", schemaPath: "#/properties/assessments/properties/dpia/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.dpia.properties.result.type, parentSchema: schema11.properties.assessments.properties.dpia.properties.result, data: data79 };
                vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
              }
            }
          } else {
            let err205 = { instancePath: instancePath + "/assessments/dpia", schemaPath: "#/properties/assessments/properties/dpia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assessments.properties.dpia.type, parentSchema: schema11.properties.assessments.properties.dpia, data: data76 };
            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
          }
        }
        if (data71.tia !== void 0) {
          let data80 = data71.tia;
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            for (let key19 in data80)
              if (!(key19 === "done" || key19 === "reference" || key19 === "result")) {
                let err206 = { instancePath: instancePath + "/assessments/tia", schemaPath: "#/properties/assessments/properties/tia/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.assessments.properties.tia, data: data80 };
                vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
              }
            if (data80.done !== void 0) {
              let data81 = data80.done;
              if (typeof data81 == "string") {
                if (!pattern1.test(data81)) {
                  let err207 = { instancePath: instancePath + "/assessments/tia/done", schemaPath: "#/properties/assessments/properties/tia/properties/done/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.assessments.properties.tia.properties.done, data: data81 };
                  vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                }
              } else {
                let err208 = { instancePath: instancePath + "/assessments/tia/done", schemaPath: "#/properties/assessments/properties/tia/properties/done/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.tia.properties.done.type, parentSchema: schema11.properties.assessments.properties.tia.properties.done, data: data81 };
                vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
              }
            }
            if (data80.reference !== void 0) {
              let data82 = data80.reference;
              if (typeof data82 == "string") {
                if (func3(data82) > 400) {
                  let err209 = { instancePath: instancePath + "/assessments/tia/reference", schemaPath: "#/properties/assessments/properties/tia/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties.tia.properties.reference, data: data82 };
                  vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                }
                if (func3(data82) < 1) {
                  let err210 = { instancePath: instancePath + "/assessments/tia/reference", schemaPath: "#/properties/assessments/properties/tia/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties.tia.properties.reference, data: data82 };
                  vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                }
              } else {
                let err211 = { instancePath: instancePath + "/assessments/tia/reference", schemaPath: "#/properties/assessments/properties/tia/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.tia.properties.reference.type, parentSchema: schema11.properties.assessments.properties.tia.properties.reference, data: data82 };
                vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
              }
            }
            if (data80.result !== void 0) {
              let data83 = data80.result;
              if (typeof data83 == "string") {
                if (func3(data83) > 400) {
                  let err212 = { instancePath: instancePath + "/assessments/tia/result", schemaPath: "#/properties/assessments/properties/tia/properties/result/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties.tia.properties.result, data: data83 };
                  vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                }
                if (func3(data83) < 1) {
                  let err213 = { instancePath: instancePath + "/assessments/tia/result", schemaPath: "#/properties/assessments/properties/tia/properties/result/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties.tia.properties.result, data: data83 };
                  vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                }
              } else {
                let err214 = { instancePath: instancePath + "/assessments/tia/result", schemaPath: "#/properties/assessments/properties/tia/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties.tia.properties.result.type, parentSchema: schema11.properties.assessments.properties.tia.properties.result, data: data83 };
                vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
              }
            }
          } else {
            let err215 = { instancePath: instancePath + "/assessments/tia", schemaPath: "#/properties/assessments/properties/tia/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assessments.properties.tia.type, parentSchema: schema11.properties.assessments.properties.tia, data: data80 };
            vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
          }
        }
        if (data71["protective-security"] !== void 0) {
          let data84 = data71["protective-security"];
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (let key20 in data84)
              if (!(key20 === "done" || key20 === "reference" || key20 === "result")) {
                let err216 = { instancePath: instancePath + "/assessments/protective-security", schemaPath: "#/properties/assessments/properties/protective-security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.assessments.properties["protective-security"], data: data84 };
                vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
              }
            if (data84.done !== void 0) {
              let data85 = data84.done;
              if (typeof data85 == "string") {
                if (!pattern1.test(data85)) {
                  let err217 = { instancePath: instancePath + "/assessments/protective-security/done", schemaPath: "#/properties/assessments/properties/protective-security/properties/done/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.assessments.properties["protective-security"].properties.done, data: data85 };
                  vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                }
              } else {
                let err218 = { instancePath: instancePath + "/assessments/protective-security/done", schemaPath: "#/properties/assessments/properties/protective-security/properties/done/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["protective-security"].properties.done.type, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.done, data: data85 };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
            }
            if (data84.reference !== void 0) {
              let data86 = data84.reference;
              if (typeof data86 == "string") {
                if (func3(data86) > 400) {
                  let err219 = { instancePath: instancePath + "/assessments/protective-security/reference", schemaPath: "#/properties/assessments/properties/protective-security/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.reference, data: data86 };
                  vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                }
                if (func3(data86) < 1) {
                  let err220 = { instancePath: instancePath + "/assessments/protective-security/reference", schemaPath: "#/properties/assessments/properties/protective-security/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.reference, data: data86 };
                  vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                }
              } else {
                let err221 = { instancePath: instancePath + "/assessments/protective-security/reference", schemaPath: "#/properties/assessments/properties/protective-security/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["protective-security"].properties.reference.type, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.reference, data: data86 };
                vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
              }
            }
            if (data84.result !== void 0) {
              let data87 = data84.result;
              if (typeof data87 == "string") {
                if (func3(data87) > 400) {
                  let err222 = { instancePath: instancePath + "/assessments/protective-security/result", schemaPath: "#/properties/assessments/properties/protective-security/properties/result/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.result, data: data87 };
                  vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                }
                if (func3(data87) < 1) {
                  let err223 = { instancePath: instancePath + "/assessments/protective-security/result", schemaPath: "#/properties/assessments/properties/protective-security/properties/result/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.result, data: data87 };
                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                }
              } else {
                let err224 = { instancePath: instancePath + "/assessments/protective-security/result", schemaPath: "#/properties/assessments/properties/protective-security/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.assessments.properties["protective-security"].properties.result.type, parentSchema: schema11.properties.assessments.properties["protective-security"].properties.result, data: data87 };
                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
              }
            }
          } else {
            let err225 = { instancePath: instancePath + "/assessments/protective-security", schemaPath: "#/properties/assessments/properties/protective-security/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assessments.properties["protective-security"].type, parentSchema: schema11.properties.assessments.properties["protective-security"], data: data84 };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
        }
      } else {
        let err226 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.assessments.type, parentSchema: schema11.properties.assessments, data: data71 };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
    }
  } else {
    let err227 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validateFrontMatter = validate11, schema12 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/front-matter.schema.json", title: "ProcurementFile", description: "klausul.yaml: one procurement.", type: "object", additionalProperties: !1, required: ["format", "name", "language", "scale", "deliveries", "information"], properties: { format: { const: 1, description: "The version of this file's format." }, catalog: { type: "string", pattern: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$", description: "The catalogue and release that the clauses come from. Written by generate and upgrade." }, name: { type: "string", minLength: 1, maxLength: 400, description: "What is procured." }, reference: { type: "string", minLength: 1, maxLength: 400, description: "The case number." }, language: { enum: ["sv", "en"], description: "The language of the clauses." }, law: { enum: ["LOU", "LUF", "LUK", "LUFS"], description: "The act that applies. LUFS stops: security-sensitive procurement is not handled here." }, procedure: { enum: ["open", "restricted", "negotiated", "below-threshold", "direct", "call-off"] }, framework: { description: "Only for a call-off.", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 400 }, reference: { type: "string", minLength: 1, maxLength: 400 }, allows: { type: "string", minLength: 1, maxLength: 4e3, description: "Which further requirements the framework agreement foresees." } } }, published: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The day of publication. From then on a change is a corrigendum." }, scale: { type: "string", pattern: "^[a-z][a-z0-9-]*$", description: "The scale that the levels below are written in." }, classified: { description: "When and by which roles the information was classified.", type: "object", additionalProperties: !1, required: ["date"], properties: { date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." }, by: { type: "array", minItems: 1, items: { type: "string", minLength: 1, maxLength: 400 }, description: "Roles, not names." }, "decided-by": { type: "string", minLength: 1, maxLength: 400, description: "The role that decides: the information owner." }, reference: { type: "string", minLength: 1, maxLength: 400 } } }, deliveries: { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["saas", "hosting", "on-premise", "development", "consulting", "hardware", "medical-device", "support"] }, description: "What is delivered, one or several." }, flags: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, description: "Facts that switch law on." }, information: { type: "array", minItems: 1, maxItems: 1e3, description: "The information types and their levels.", items: { title: "InformationType", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1, maxLength: 400 } }, patternProperties: { "^[A-Z]$": { type: ["integer", "string"], description: "A level of the scale." } } } }, chosen: { type: "array", description: "Opt-in requirements that this procurement chooses.", uniqueItems: !0, items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." } }, placements: { type: "object", description: "Which document takes which kind of clause, in order.", additionalProperties: !1, properties: { qualification: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, specification: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, award: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, contract: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, processor: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." } } }, parameters: { type: "object", description: "Values chosen within their bounds.", propertyNames: { pattern: "^[a-z][a-z0-9-]*$" }, additionalProperties: { type: ["string", "number"] } }, award: { type: "object", description: "The published value of a requirement that is an award criterion.", propertyNames: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, additionalProperties: { type: "object", additionalProperties: !1, required: ["method", "value"], properties: { method: { enum: ["deduction", "addition", "points"] }, value: { type: "string", minLength: 1, maxLength: 400 } } } }, "met-elsewhere": { type: "array", description: "Demands met by a named section of a document that Klausul does not manage.", items: { title: "ElsewhereEntry", type: "object", additionalProperties: !1, required: ["requirement", "document", "section", "assessed-by", "date"], properties: { requirement: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "A requirement's id, such as LOG-02." }, document: { type: "string", minLength: 1, maxLength: 400, description: "A file, relative to the procurement's folder." }, section: { type: ["string", "integer"] }, "assessed-by": { type: "string", minLength: 1, maxLength: 400 }, date: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "A day, written 2026-11-01." } } } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.language === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.scale === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scale" }, message: "must have required property 'scale'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.deliveries === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.information === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "information" }, message: "must have required property 'information'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema12.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema12.properties.format, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data1 = data.catalog;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err8 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$"', schema: "^[a-z][a-z0-9-]*@[0-9]{4}\\.[0-9]+$", parentSchema: schema12.properties.catalog, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.catalog.type, parentSchema: schema12.properties.catalog, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 == "string") {
        if (func3(data2) > 400) {
          let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.name, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func3(data2) < 1) {
          let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.name, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.name.type, parentSchema: schema12.properties.name, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.reference !== void 0) {
      let data3 = data.reference;
      if (typeof data3 == "string") {
        if (func3(data3) > 400) {
          let err13 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.reference, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func3(data3) < 1) {
          let err14 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.reference, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.reference.type, parentSchema: schema12.properties.reference, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "sv" || data4 === "en")) {
        let err16 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema12.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.language.enum, parentSchema: schema12.properties.language, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.law !== void 0) {
      let data5 = data.law;
      if (!(data5 === "LOU" || data5 === "LUF" || data5 === "LUK" || data5 === "LUFS")) {
        let err17 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/enum", keyword: "enum", params: { allowedValues: schema12.properties.law.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.law.enum, parentSchema: schema12.properties.law, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data6 = data.procedure;
      if (!(data6 === "open" || data6 === "restricted" || data6 === "negotiated" || data6 === "below-threshold" || data6 === "direct" || data6 === "call-off")) {
        let err18 = { instancePath: instancePath + "/procedure", schemaPath: "#/properties/procedure/enum", keyword: "enum", params: { allowedValues: schema12.properties.procedure.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.procedure.enum, parentSchema: schema12.properties.procedure, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.framework !== void 0) {
      let data7 = data.framework;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.name === void 0) {
          let err19 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema12.properties.framework.required, parentSchema: schema12.properties.framework, data: data7 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key1 in data7)
          if (!(key1 === "name" || key1 === "reference" || key1 === "allows")) {
            let err20 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties.framework, data: data7 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data7.name !== void 0) {
          let data8 = data7.name;
          if (typeof data8 == "string") {
            if (func3(data8) > 400) {
              let err21 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.framework.properties.name, data: data8 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func3(data8) < 1) {
              let err22 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.framework.properties.name, data: data8 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/framework/name", schemaPath: "#/properties/framework/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.framework.properties.name.type, parentSchema: schema12.properties.framework.properties.name, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data7.reference !== void 0) {
          let data9 = data7.reference;
          if (typeof data9 == "string") {
            if (func3(data9) > 400) {
              let err24 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.framework.properties.reference, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (func3(data9) < 1) {
              let err25 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.framework.properties.reference, data: data9 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/framework/reference", schemaPath: "#/properties/framework/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.framework.properties.reference.type, parentSchema: schema12.properties.framework.properties.reference, data: data9 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data7.allows !== void 0) {
          let data10 = data7.allows;
          if (typeof data10 == "string") {
            if (func3(data10) > 4e3) {
              let err27 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters", schema: 4e3, parentSchema: schema12.properties.framework.properties.allows, data: data10 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (func3(data10) < 1) {
              let err28 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.framework.properties.allows, data: data10 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/framework/allows", schemaPath: "#/properties/framework/properties/allows/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.framework.properties.allows.type, parentSchema: schema12.properties.framework.properties.allows, data: data10 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.framework.type, parentSchema: schema12.properties.framework, data: data7 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.published !== void 0) {
      let data11 = data.published;
      if (typeof data11 == "string") {
        if (!pattern1.test(data11)) {
          let err31 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema12.properties.published, data: data11 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.published.type, parentSchema: schema12.properties.published, data: data11 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.scale !== void 0) {
      let data12 = data.scale;
      if (typeof data12 == "string") {
        if (!pattern2.test(data12)) {
          let err33 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema12.properties.scale, data: data12 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.scale.type, parentSchema: schema12.properties.scale, data: data12 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.classified !== void 0) {
      let data13 = data.classified;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.date === void 0) {
          let err35 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema12.properties.classified.required, parentSchema: schema12.properties.classified, data: data13 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key2 in data13)
          if (!(key2 === "date" || key2 === "by" || key2 === "decided-by" || key2 === "reference")) {
            let err36 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties.classified, data: data13 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data13.date !== void 0) {
          let data14 = data13.date;
          if (typeof data14 == "string") {
            if (!pattern1.test(data14)) {
              let err37 = { instancePath: instancePath + "/classified/date", schemaPath: "#/properties/classified/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema12.properties.classified.properties.date, data: data14 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/classified/date", schemaPath: "#/properties/classified/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.classified.properties.date.type, parentSchema: schema12.properties.classified.properties.date, data: data14 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data13.by !== void 0) {
          let data15 = data13.by;
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              let err39 = { instancePath: instancePath + "/classified/by", schemaPath: "#/properties/classified/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.classified.properties.by, data: data15 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            let len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              if (typeof data16 == "string") {
                if (func3(data16) > 400) {
                  let err40 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.classified.properties.by.items, data: data16 };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (func3(data16) < 1) {
                  let err41 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.classified.properties.by.items, data: data16 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/classified/by/" + i0, schemaPath: "#/properties/classified/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.classified.properties.by.items.type, parentSchema: schema12.properties.classified.properties.by.items, data: data16 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/classified/by", schemaPath: "#/properties/classified/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.classified.properties.by.type, parentSchema: schema12.properties.classified.properties.by, data: data15 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data13["decided-by"] !== void 0) {
          let data17 = data13["decided-by"];
          if (typeof data17 == "string") {
            if (func3(data17) > 400) {
              let err44 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.classified.properties["decided-by"], data: data17 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (func3(data17) < 1) {
              let err45 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.classified.properties["decided-by"], data: data17 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          } else {
            let err46 = { instancePath: instancePath + "/classified/decided-by", schemaPath: "#/properties/classified/properties/decided-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.classified.properties["decided-by"].type, parentSchema: schema12.properties.classified.properties["decided-by"], data: data17 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data13.reference !== void 0) {
          let data18 = data13.reference;
          if (typeof data18 == "string") {
            if (func3(data18) > 400) {
              let err47 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.classified.properties.reference, data: data18 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (func3(data18) < 1) {
              let err48 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.classified.properties.reference, data: data18 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/classified/reference", schemaPath: "#/properties/classified/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.classified.properties.reference.type, parentSchema: schema12.properties.classified.properties.reference, data: data18 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/classified", schemaPath: "#/properties/classified/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.classified.type, parentSchema: schema12.properties.classified, data: data13 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data19 = data.deliveries;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          let err51 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.deliveries, data: data19 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        let len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (!(data20 === "saas" || data20 === "hosting" || data20 === "on-premise" || data20 === "development" || data20 === "consulting" || data20 === "hardware" || data20 === "medical-device" || data20 === "support")) {
            let err52 = { instancePath: instancePath + "/deliveries/" + i1, schemaPath: "#/properties/deliveries/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.deliveries.items.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.deliveries.items.enum, parentSchema: schema12.properties.deliveries.items, data: data20 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        let i2 = data19.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data19[i2], data19[j0])) {
                let err53 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: !0, parentSchema: schema12.properties.deliveries, data: data19 };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                break outer0;
              }
        }
      } else {
        let err54 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.deliveries.type, parentSchema: schema12.properties.deliveries, data: data19 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data21 = data.flags;
      if (Array.isArray(data21)) {
        let len2 = data21.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data22 = data21[i3];
          if (typeof data22 == "string") {
            if (!pattern2.test(data22)) {
              let err55 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema12.properties.flags.items, data: data22 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          } else {
            let err56 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.flags.items.type, parentSchema: schema12.properties.flags.items, data: data22 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        let i4 = data21.length, j1;
        if (i4 > 1) {
          let indices0 = {};
          for (; i4--; ) {
            let item0 = data21[i4];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err57 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: !0, parentSchema: schema12.properties.flags, data: data21 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                break;
              }
              indices0[item0] = i4;
            }
          }
        }
      } else {
        let err58 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.flags.type, parentSchema: schema12.properties.flags, data: data21 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.information !== void 0) {
      let data23 = data.information;
      if (Array.isArray(data23)) {
        if (data23.length > 1e3) {
          let err59 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema12.properties.information, data: data23 };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data23.length < 1) {
          let err60 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.information, data: data23 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        let len3 = data23.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.name === void 0) {
              let err61 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema12.properties.information.items.required, parentSchema: schema12.properties.information.items, data: data24 };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            for (let key3 in data24)
              if (!(key3 === "name" || pattern5.test(key3))) {
                let err62 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties.information.items, data: data24 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            if (data24.name !== void 0) {
              let data25 = data24.name;
              if (typeof data25 == "string") {
                if (func3(data25) > 400) {
                  let err63 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.information.items.properties.name, data: data25 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                if (func3(data25) < 1) {
                  let err64 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.information.items.properties.name, data: data25 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/information/" + i5 + "/name", schemaPath: "#/properties/information/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.information.items.properties.name.type, parentSchema: schema12.properties.information.items.properties.name, data: data25 };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            for (let key4 in data24)
              if (pattern5.test(key4)) {
                let data26 = data24[key4];
                if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26)) && typeof data26 != "string") {
                  let err66 = { instancePath: instancePath + "/information/" + i5 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/information/items/patternProperties/%5E%5BA-Z%5D%24/type", keyword: "type", params: { type: schema12.properties.information.items.patternProperties["^[A-Z]$"].type }, message: "must be integer,string", schema: schema12.properties.information.items.patternProperties["^[A-Z]$"].type, parentSchema: schema12.properties.information.items.patternProperties["^[A-Z]$"], data: data26 };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              }
          } else {
            let err67 = { instancePath: instancePath + "/information/" + i5, schemaPath: "#/properties/information/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.information.items.type, parentSchema: schema12.properties.information.items, data: data24 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      } else {
        let err68 = { instancePath: instancePath + "/information", schemaPath: "#/properties/information/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.information.type, parentSchema: schema12.properties.information, data: data23 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.chosen !== void 0) {
      let data27 = data.chosen;
      if (Array.isArray(data27)) {
        let len4 = data27.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data28 = data27[i6];
          if (typeof data28 == "string") {
            if (!pattern8.test(data28)) {
              let err69 = { instancePath: instancePath + "/chosen/" + i6, schemaPath: "#/properties/chosen/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema12.properties.chosen.items, data: data28 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/chosen/" + i6, schemaPath: "#/properties/chosen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.chosen.items.type, parentSchema: schema12.properties.chosen.items, data: data28 };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        let i7 = data27.length, j2;
        if (i7 > 1) {
          let indices1 = {};
          for (; i7--; ) {
            let item1 = data27[i7];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j2 = indices1[item1];
                let err71 = { instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)", schema: !0, parentSchema: schema12.properties.chosen, data: data27 };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                break;
              }
              indices1[item1] = i7;
            }
          }
        }
      } else {
        let err72 = { instancePath: instancePath + "/chosen", schemaPath: "#/properties/chosen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.chosen.type, parentSchema: schema12.properties.chosen, data: data27 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.placements !== void 0) {
      let data29 = data.placements;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (let key5 in data29)
          if (!(key5 === "qualification" || key5 === "specification" || key5 === "award" || key5 === "contract" || key5 === "processor")) {
            let err73 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties.placements, data: data29 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        if (data29.qualification !== void 0) {
          let data30 = data29.qualification;
          if (typeof data30 == "string") {
            if (func3(data30) > 400) {
              let err74 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.placements.properties.qualification, data: data30 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            if (func3(data30) < 1) {
              let err75 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.placements.properties.qualification, data: data30 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
          } else {
            let err76 = { instancePath: instancePath + "/placements/qualification", schemaPath: "#/properties/placements/properties/qualification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.placements.properties.qualification.type, parentSchema: schema12.properties.placements.properties.qualification, data: data30 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data29.specification !== void 0) {
          let data31 = data29.specification;
          if (typeof data31 == "string") {
            if (func3(data31) > 400) {
              let err77 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.placements.properties.specification, data: data31 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (func3(data31) < 1) {
              let err78 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.placements.properties.specification, data: data31 };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
          } else {
            let err79 = { instancePath: instancePath + "/placements/specification", schemaPath: "#/properties/placements/properties/specification/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.placements.properties.specification.type, parentSchema: schema12.properties.placements.properties.specification, data: data31 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data29.award !== void 0) {
          let data32 = data29.award;
          if (typeof data32 == "string") {
            if (func3(data32) > 400) {
              let err80 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.placements.properties.award, data: data32 };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (func3(data32) < 1) {
              let err81 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.placements.properties.award, data: data32 };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          } else {
            let err82 = { instancePath: instancePath + "/placements/award", schemaPath: "#/properties/placements/properties/award/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.placements.properties.award.type, parentSchema: schema12.properties.placements.properties.award, data: data32 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data29.contract !== void 0) {
          let data33 = data29.contract;
          if (typeof data33 == "string") {
            if (func3(data33) > 400) {
              let err83 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.placements.properties.contract, data: data33 };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (func3(data33) < 1) {
              let err84 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.placements.properties.contract, data: data33 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
          } else {
            let err85 = { instancePath: instancePath + "/placements/contract", schemaPath: "#/properties/placements/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.placements.properties.contract.type, parentSchema: schema12.properties.placements.properties.contract, data: data33 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data29.processor !== void 0) {
          let data34 = data29.processor;
          if (typeof data34 == "string") {
            if (func3(data34) > 400) {
              let err86 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.placements.properties.processor, data: data34 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (func3(data34) < 1) {
              let err87 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.placements.properties.processor, data: data34 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          } else {
            let err88 = { instancePath: instancePath + "/placements/processor", schemaPath: "#/properties/placements/properties/processor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.placements.properties.processor.type, parentSchema: schema12.properties.placements.properties.processor, data: data34 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
      } else {
        let err89 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.placements.type, parentSchema: schema12.properties.placements, data: data29 };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data35 = data.parameters;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (let key6 in data35) {
          let _errs73 = errors;
          if (typeof key6 == "string" && !pattern2.test(key6)) {
            let err90 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema12.properties.parameters.propertyNames, data: key6, propertyName: key6 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          var valid19 = _errs73 === errors;
          if (!valid19) {
            let err91 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema12.properties.parameters.propertyNames, parentSchema: schema12.properties.parameters, data: data35 };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
        for (let key7 in data35) {
          let data36 = data35[key7];
          if (typeof data36 != "string" && typeof data36 != "number") {
            let err92 = { instancePath: instancePath + "/parameters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: schema12.properties.parameters.additionalProperties.type }, message: "must be string,number", schema: schema12.properties.parameters.additionalProperties.type, parentSchema: schema12.properties.parameters.additionalProperties, data: data36 };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
      } else {
        let err93 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.parameters.type, parentSchema: schema12.properties.parameters, data: data35 };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.award !== void 0) {
      let data37 = data.award;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key8 in data37) {
          let _errs79 = errors;
          if (typeof key8 == "string" && !pattern8.test(key8)) {
            let err94 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema12.properties.award.propertyNames, data: key8, propertyName: key8 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          var valid21 = _errs79 === errors;
          if (!valid21) {
            let err95 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid", schema: schema12.properties.award.propertyNames, parentSchema: schema12.properties.award, data: data37 };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        for (let key9 in data37) {
          let data38 = data37[key9];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.method === void 0) {
              let err96 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'", schema: schema12.properties.award.additionalProperties.required, parentSchema: schema12.properties.award.additionalProperties, data: data38 };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            if (data38.value === void 0) {
              let err97 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema12.properties.award.additionalProperties.required, parentSchema: schema12.properties.award.additionalProperties, data: data38 };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
            for (let key10 in data38)
              if (!(key10 === "method" || key10 === "value")) {
                let err98 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties.award.additionalProperties, data: data38 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            if (data38.method !== void 0) {
              let data39 = data38.method;
              if (!(data39 === "deduction" || data39 === "addition" || data39 === "points")) {
                let err99 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/method", schemaPath: "#/properties/award/additionalProperties/properties/method/enum", keyword: "enum", params: { allowedValues: schema12.properties.award.additionalProperties.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.award.additionalProperties.properties.method.enum, parentSchema: schema12.properties.award.additionalProperties.properties.method, data: data39 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
            if (data38.value !== void 0) {
              let data40 = data38.value;
              if (typeof data40 == "string") {
                if (func3(data40) > 400) {
                  let err100 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties.award.additionalProperties.properties.value, data: data40 };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
                if (func3(data40) < 1) {
                  let err101 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties.award.additionalProperties.properties.value, data: data40 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/properties/award/additionalProperties/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.award.additionalProperties.properties.value.type, parentSchema: schema12.properties.award.additionalProperties.properties.value, data: data40 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
          } else {
            let err103 = { instancePath: instancePath + "/award/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/award/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.award.additionalProperties.type, parentSchema: schema12.properties.award.additionalProperties, data: data38 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
      } else {
        let err104 = { instancePath: instancePath + "/award", schemaPath: "#/properties/award/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.award.type, parentSchema: schema12.properties.award, data: data37 };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data["met-elsewhere"] !== void 0) {
      let data41 = data["met-elsewhere"];
      if (Array.isArray(data41)) {
        let len5 = data41.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data42 = data41[i8];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.requirement === void 0) {
              let err105 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'", schema: schema12.properties["met-elsewhere"].items.required, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
            if (data42.document === void 0) {
              let err106 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: schema12.properties["met-elsewhere"].items.required, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
            if (data42.section === void 0) {
              let err107 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'", schema: schema12.properties["met-elsewhere"].items.required, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
            }
            if (data42["assessed-by"] === void 0) {
              let err108 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "assessed-by" }, message: "must have required property 'assessed-by'", schema: schema12.properties["met-elsewhere"].items.required, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
            if (data42.date === void 0) {
              let err109 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'", schema: schema12.properties["met-elsewhere"].items.required, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
            for (let key11 in data42)
              if (!(key11 === "requirement" || key11 === "document" || key11 === "section" || key11 === "assessed-by" || key11 === "date")) {
                let err110 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            if (data42.requirement !== void 0) {
              let data43 = data42.requirement;
              if (typeof data43 == "string") {
                if (!pattern8.test(data43)) {
                  let err111 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/requirement", schemaPath: "#/properties/met-elsewhere/items/properties/requirement/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema12.properties["met-elsewhere"].items.properties.requirement, data: data43 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/requirement", schemaPath: "#/properties/met-elsewhere/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["met-elsewhere"].items.properties.requirement.type, parentSchema: schema12.properties["met-elsewhere"].items.properties.requirement, data: data43 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
            if (data42.document !== void 0) {
              let data44 = data42.document;
              if (typeof data44 == "string") {
                if (func3(data44) > 400) {
                  let err113 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties["met-elsewhere"].items.properties.document, data: data44 };
                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                }
                if (func3(data44) < 1) {
                  let err114 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties["met-elsewhere"].items.properties.document, data: data44 };
                  vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                }
              } else {
                let err115 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/document", schemaPath: "#/properties/met-elsewhere/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["met-elsewhere"].items.properties.document.type, parentSchema: schema12.properties["met-elsewhere"].items.properties.document, data: data44 };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            }
            if (data42.section !== void 0) {
              let data45 = data42.section;
              if (typeof data45 != "string" && !(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45))) {
                let err116 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/section", schemaPath: "#/properties/met-elsewhere/items/properties/section/type", keyword: "type", params: { type: schema12.properties["met-elsewhere"].items.properties.section.type }, message: "must be string,integer", schema: schema12.properties["met-elsewhere"].items.properties.section.type, parentSchema: schema12.properties["met-elsewhere"].items.properties.section, data: data45 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
            if (data42["assessed-by"] !== void 0) {
              let data46 = data42["assessed-by"];
              if (typeof data46 == "string") {
                if (func3(data46) > 400) {
                  let err117 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema12.properties["met-elsewhere"].items.properties["assessed-by"], data: data46 };
                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                }
                if (func3(data46) < 1) {
                  let err118 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12.properties["met-elsewhere"].items.properties["assessed-by"], data: data46 };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
              } else {
                let err119 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/assessed-by", schemaPath: "#/properties/met-elsewhere/items/properties/assessed-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["met-elsewhere"].items.properties["assessed-by"].type, parentSchema: schema12.properties["met-elsewhere"].items.properties["assessed-by"], data: data46 };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
            if (data42.date !== void 0) {
              let data47 = data42.date;
              if (typeof data47 == "string") {
                if (!pattern1.test(data47)) {
                  let err120 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/date", schemaPath: "#/properties/met-elsewhere/items/properties/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema12.properties["met-elsewhere"].items.properties.date, data: data47 };
                  vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                }
              } else {
                let err121 = { instancePath: instancePath + "/met-elsewhere/" + i8 + "/date", schemaPath: "#/properties/met-elsewhere/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["met-elsewhere"].items.properties.date.type, parentSchema: schema12.properties["met-elsewhere"].items.properties.date, data: data47 };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
            }
          } else {
            let err122 = { instancePath: instancePath + "/met-elsewhere/" + i8, schemaPath: "#/properties/met-elsewhere/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["met-elsewhere"].items.type, parentSchema: schema12.properties["met-elsewhere"].items, data: data42 };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        }
      } else {
        let err123 = { instancePath: instancePath + "/met-elsewhere", schemaPath: "#/properties/met-elsewhere/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["met-elsewhere"].type, parentSchema: schema12.properties["met-elsewhere"], data: data41 };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
    }
  } else {
    let err124 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var validateConfig = validate12, schema13 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/config.schema.json", title: "ConfigFile", description: "klausul.config.yaml: what an organisation decides once.", type: "object", additionalProperties: !1, required: ["format"], properties: { format: { const: 1, description: "The version of this file's format." }, organisation: { description: "The buyer.", type: "object", additionalProperties: !1, properties: { name: { type: "string", minLength: 1, maxLength: 400 }, kind: { enum: ["municipality", "region", "state", "company", "other"] }, flags: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, description: "Facts that hold in every procurement, such as cybersecurity-law." } } }, rules: { type: "object", description: "Rule \u2192 severity, or off.", additionalProperties: { enum: ["off", "information", "warning", "error"] } }, classification: { type: "object", additionalProperties: !1, properties: { "max-age": { type: "integer", minimum: 1, maximum: 120, description: "Months after which a classification is outdated." } } } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "organisation" || key0 === "rules" || key0 === "classification")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema13.properties.format, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data1 = data.organisation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!(key1 === "name" || key1 === "kind" || key1 === "flags")) {
            let err3 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13.properties.organisation, data: data1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (typeof data2 == "string") {
            if (func3(data2) > 400) {
              let err4 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters", schema: 400, parentSchema: schema13.properties.organisation.properties.name, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (func3(data2) < 1) {
              let err5 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.organisation.properties.name, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/organisation/name", schemaPath: "#/properties/organisation/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.organisation.properties.name.type, parentSchema: schema13.properties.organisation.properties.name, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.kind !== void 0) {
          let data3 = data1.kind;
          if (!(data3 === "municipality" || data3 === "region" || data3 === "state" || data3 === "company" || data3 === "other")) {
            let err7 = { instancePath: instancePath + "/organisation/kind", schemaPath: "#/properties/organisation/properties/kind/enum", keyword: "enum", params: { allowedValues: schema13.properties.organisation.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.organisation.properties.kind.enum, parentSchema: schema13.properties.organisation.properties.kind, data: data3 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.flags !== void 0) {
          let data4 = data1.flags;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 == "string") {
                if (!pattern2.test(data5)) {
                  let err8 = { instancePath: instancePath + "/organisation/flags/" + i0, schemaPath: "#/properties/organisation/properties/flags/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema13.properties.organisation.properties.flags.items, data: data5 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/organisation/flags/" + i0, schemaPath: "#/properties/organisation/properties/flags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.organisation.properties.flags.items.type, parentSchema: schema13.properties.organisation.properties.flags.items, data: data5 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            let i1 = data4.length, j0;
            if (i1 > 1) {
              let indices0 = {};
              for (; i1--; ) {
                let item0 = data4[i1];
                if (typeof item0 == "string") {
                  if (typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    let err10 = { instancePath: instancePath + "/organisation/flags", schemaPath: "#/properties/organisation/properties/flags/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema13.properties.organisation.properties.flags, data: data4 };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    break;
                  }
                  indices0[item0] = i1;
                }
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/organisation/flags", schemaPath: "#/properties/organisation/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.organisation.properties.flags.type, parentSchema: schema13.properties.organisation.properties.flags, data: data4 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.organisation.type, parentSchema: schema13.properties.organisation, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6) {
          let data7 = data6[key2];
          if (!(data7 === "off" || data7 === "information" || data7 === "warning" || data7 === "error")) {
            let err13 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema13.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.rules.additionalProperties.enum, parentSchema: schema13.properties.rules.additionalProperties, data: data7 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.rules.type, parentSchema: schema13.properties.rules, data: data6 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.classification !== void 0) {
      let data8 = data.classification;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key3 in data8)
          if (key3 !== "max-age") {
            let err15 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13.properties.classification, data: data8 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data8["max-age"] !== void 0) {
          let data9 = data8["max-age"];
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
            let err16 = { instancePath: instancePath + "/classification/max-age", schemaPath: "#/properties/classification/properties/max-age/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema13.properties.classification.properties["max-age"].type, parentSchema: schema13.properties.classification.properties["max-age"], data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 120 || isNaN(data9)) {
              let err17 = { instancePath: instancePath + "/classification/max-age", schemaPath: "#/properties/classification/properties/max-age/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120", schema: 120, parentSchema: schema13.properties.classification.properties["max-age"], data: data9 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              let err18 = { instancePath: instancePath + "/classification/max-age", schemaPath: "#/properties/classification/properties/max-age/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema13.properties.classification.properties["max-age"], data: data9 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.classification.type, parentSchema: schema13.properties.classification, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
export {
  validateConfig,
  validateFrontMatter,
  validateProcurement
};
