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
var validateCatalog = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/catalog.schema.json", title: "CatalogFile", description: "The catalogue's own name and release.", type: "object", additionalProperties: !1, required: ["format", "id", "version", "title", "licence", "families"], properties: { format: { const: 1 }, id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, version: { type: "string", pattern: "^[0-9]{4}\\.[0-9]+$" }, title: { type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string" }, en: { type: "string" } } }, licence: { type: "string" }, families: { type: "array", uniqueItems: !0, items: { type: "string", pattern: "^[A-Z]{3}$" }, description: "The families in the order in which a document treats them." } } }, pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u"), pattern1 = new RegExp("^[0-9]{4}\\.[0-9]+$", "u"), pattern2 = new RegExp("^[A-Z]{3}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.version === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.licence === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "licence" }, message: "must have required property 'licence'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.families === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" }, message: "must have required property 'families'", schema: schema11.required, parentSchema: schema11, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "id" || key0 === "version" || key0 === "title" || key0 === "licence" || key0 === "families")) {
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
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema11.properties.id, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.id.type, parentSchema: schema11.properties.id, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema11.properties.version, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.version.type, parentSchema: schema11.properties.version, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.sv === void 0) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema11.properties.title.required, parentSchema: schema11.properties.title, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.en === void 0) {
          let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema11.properties.title.required, parentSchema: schema11.properties.title, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "sv" || key1 === "en")) {
            let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.title, data: data3 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data3.sv !== void 0) {
          let data4 = data3.sv;
          if (typeof data4 != "string") {
            let err15 = { instancePath: instancePath + "/title/sv", schemaPath: "#/properties/title/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.title.properties.sv.type, parentSchema: schema11.properties.title.properties.sv, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 != "string") {
            let err16 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.title.properties.en.type, parentSchema: schema11.properties.title.properties.en, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.title.type, parentSchema: schema11.properties.title, data: data3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      if (typeof data6 != "string") {
        let err18 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.licence.type, parentSchema: schema11.properties.licence, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.families !== void 0) {
      let data7 = data.families;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (!pattern2.test(data8)) {
              let err19 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema11.properties.families.items, data: data8 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/properties/families/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.families.items.type, parentSchema: schema11.properties.families.items, data: data8 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        let i1 = data7.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err21 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema11.properties.families, data: data7 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.families.type, parentSchema: schema11.properties.families, data: data7 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validateFamily = validate11, schema12 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/requirement-family.schema.json", title: "RequirementFamilyFile", description: "One family (kravomr\xE5de) of the catalogue. All texts are our own; standards are cited by number only.", type: "object", additionalProperties: !1, required: ["format", "family", "title", "requirements"], properties: { format: { const: 1 }, family: { type: "string", pattern: "^[A-Z]{3}$", description: "Three letters; permanent." }, title: { $ref: "#/definitions/bilingual" }, requirements: { type: "array", minItems: 1, items: { $ref: "#/definitions/requirement" } } }, definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, aspectThresholds: { title: "Drivers", description: "Aspect letter \u2192 the level from which the requirement is demanded. Only aspects that the requirement's own text protects.", type: "object", additionalProperties: !1, properties: { K: { $ref: "#/definitions/threshold" }, R: { $ref: "#/definitions/threshold" }, T: { $ref: "#/definitions/threshold" }, S: { $ref: "#/definitions/threshold" } } }, threshold: { type: "integer", minimum: 1, maximum: 3 }, level: { type: "integer", minimum: 0, maximum: 3 }, flagList: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[a-z][a-z-]*$" } }, relevance: { title: "Relevance", description: "core: demanded. buyer: the buyer's own measure. An object: demanded when one of the flags holds or the demand's level is at least `from`. A delivery that is not named: not applicable.", oneOf: [{ enum: ["core", "buyer"] }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { flags: { $ref: "#/definitions/flagList" }, from: { $ref: "#/definitions/threshold" } } }] }, placement: { title: "Placement", enum: ["qualification", "specification", "award", "contract", "processor"] }, fulfilment: { title: "Fulfilment", description: "When it must be met at the latest.", enum: ["bid", "contract-start", "go-live", "throughout"] }, verification: { title: "Verification", type: "object", additionalProperties: !1, required: ["moment", "how", "evidence"], properties: { moment: { description: "When it is shown. Clauses about the supplier's capacity are never shown in the bid (LOU 15:4); contract and processor clauses never before the contract.", enum: ["bid", "before-award", "contract-start", "go-live", "during-contract"] }, how: { $ref: "#/definitions/bilingual", description: "One sentence: who shows what to whom." }, evidence: { $ref: "#/definitions/bilingual", description: "The evidence as a noun phrase, without a full stop." }, equivalent: { $ref: "#/definitions/bilingual", description: "How an equivalent is judged; a subordinate clause that completes \u201CLikv\xE4rdigt godtas om \u2026\u201D / \u201CAn equivalent is accepted if \u2026\u201D. Needed when a text names a standard." } } }, rung: { title: "Rung", description: "One step of the ladder. Lists of a ladder do not overlap.", type: "object", additionalProperties: !1, required: ["levels", "text"], properties: { levels: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/definitions/level" } }, only: { type: "boolean", description: "This rung does not answer the levels below it." }, text: { $ref: "#/definitions/bilingual", description: "Exactly one ska / shall. Parameters as {id}." }, verification: { $ref: "#/definitions/verification", description: "When this rung is shown in another way than the others." }, effort: { $ref: "#/definitions/effort" } } }, effort: { type: "integer", minimum: 0, maximum: 5, description: "What it costs a bidder: 0 nothing \u2026 5 few bidders can." }, earlier: { title: "EarlierRevision", description: "What an older revision printed; the base of an upgrade.", type: "object", additionalProperties: !1, required: ["rev", "title", "purpose", "fulfilment", "verification", "rungs"], properties: { rev: { type: "integer", minimum: 1 }, title: { $ref: "#/definitions/bilingual" }, purpose: { $ref: "#/definitions/bilingual" }, fulfilment: { $ref: "#/definitions/fulfilment" }, verification: { $ref: "#/definitions/verification" }, rungs: { type: "array", minItems: 1, items: { $ref: "#/definitions/rung" } } } }, requirement: { title: "RequirementEntry", type: "object", additionalProperties: !1, required: ["id", "rev", "title", "purpose", "plain", "drivers", "deliveries", "placements", "fulfilment", "rungs", "verification", "answer", "follow-up", "responsible", "references", "effort"], properties: { id: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "Permanent." }, rev: { type: "integer", minimum: 1, description: "Revision of all that is printed; any change of a printed text raises it and leaves the old one in `earlier`." }, title: { $ref: "#/definitions/bilingual" }, purpose: { $ref: "#/definitions/bilingual", description: "Public: why the requirement exists. One sentence." }, plain: { $ref: "#/definitions/bilingual", description: "For a procurement officer: what it asks, protects and costs, without terms of art." }, drivers: { $ref: "#/definitions/aspectThresholds" }, basic: { type: "boolean", description: "Basic protection: asked for whatever the level." }, flags: { $ref: "#/definitions/flagList", description: "Each of these alone demands it, at its lowest rung." }, when: { $ref: "#/definitions/flagList", description: "A condition: without one of these flags it is never demanded." }, floors: { description: "Flag \u2192 the lowest level at which it is demanded when the flag holds.", type: "object", additionalProperties: { $ref: "#/definitions/threshold" }, propertyNames: { pattern: "^[a-z][a-z-]*$" } }, "opt-in": { type: "boolean", description: "Never demanded by default: a procurement or an overlay chooses it." }, deliveries: { title: "Deliveries", type: "object", additionalProperties: !1, minProperties: 1, properties: { saas: { $ref: "#/definitions/relevance" }, hosting: { $ref: "#/definitions/relevance" }, "on-premise": { $ref: "#/definitions/relevance" }, development: { $ref: "#/definitions/relevance" }, consulting: { $ref: "#/definitions/relevance" }, hardware: { $ref: "#/definitions/relevance" }, "medical-device": { $ref: "#/definitions/relevance" }, support: { $ref: "#/definitions/relevance" } } }, placements: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/definitions/placement" }, description: "Allowed placements, preferred first." }, fulfilment: { $ref: "#/definitions/fulfilment" }, rungs: { type: "array", minItems: 1, items: { $ref: "#/definitions/rung" }, description: "From the lightest to the heaviest." }, verification: { $ref: "#/definitions/verification" }, answer: { description: "How a bidder answers; contract: accepted with the contract, no answer row.", enum: ["yes-no", "yes-no-description", "value", "attachment", "contract"] }, "follow-up": { type: "object", additionalProperties: !1, required: ["what", "interval", "owner"], properties: { what: { $ref: "#/definitions/bilingual" }, interval: { type: "string", pattern: "^([0-9]+ (d|mo|y)|event|end)$", description: "How often: `12 mo`; `event`: when it happens; `end`: when the contract ends." }, owner: { enum: ["system-manager", "security-coordinator", "data-protection-officer", "procurement", "archivist"] } } }, responsible: { enum: ["supplier", "buyer", "shared"] }, buyer: { $ref: "#/definitions/bilingual", description: "The buyer's own part, in the present tense (\xC4R-krav). Needed when it is shared, the buyer's, or the buyer's for some delivery." }, references: { type: "object", additionalProperties: !1, properties: { "iso-27002": { type: "array", items: { type: "string", pattern: "^[5-8]\\.[0-9]{1,2}$" } }, nis2: { type: "array", items: { enum: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] } }, gdpr: { type: "array", items: { type: "string", pattern: "^[0-9]{1,2}(\\.[0-9])?( [a-h])?$" } }, "msbfs-2020-7": { type: "array", items: { type: "string", pattern: "^[234]:[0-9]{1,2}$" } }, other: { type: "array", items: { type: "string", minLength: 1 } } } }, requires: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" } }, conflicts: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" } }, effort: { $ref: "#/definitions/effort" }, earlier: { type: "array", items: { $ref: "#/definitions/earlier" } } } } } }, schema13 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, func2 = require_ucs2length().default, schema14 = { title: "RequirementEntry", type: "object", additionalProperties: !1, required: ["id", "rev", "title", "purpose", "plain", "drivers", "deliveries", "placements", "fulfilment", "rungs", "verification", "answer", "follow-up", "responsible", "references", "effort"], properties: { id: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$", description: "Permanent." }, rev: { type: "integer", minimum: 1, description: "Revision of all that is printed; any change of a printed text raises it and leaves the old one in `earlier`." }, title: { $ref: "#/definitions/bilingual" }, purpose: { $ref: "#/definitions/bilingual", description: "Public: why the requirement exists. One sentence." }, plain: { $ref: "#/definitions/bilingual", description: "For a procurement officer: what it asks, protects and costs, without terms of art." }, drivers: { $ref: "#/definitions/aspectThresholds" }, basic: { type: "boolean", description: "Basic protection: asked for whatever the level." }, flags: { $ref: "#/definitions/flagList", description: "Each of these alone demands it, at its lowest rung." }, when: { $ref: "#/definitions/flagList", description: "A condition: without one of these flags it is never demanded." }, floors: { description: "Flag \u2192 the lowest level at which it is demanded when the flag holds.", type: "object", additionalProperties: { $ref: "#/definitions/threshold" }, propertyNames: { pattern: "^[a-z][a-z-]*$" } }, "opt-in": { type: "boolean", description: "Never demanded by default: a procurement or an overlay chooses it." }, deliveries: { title: "Deliveries", type: "object", additionalProperties: !1, minProperties: 1, properties: { saas: { $ref: "#/definitions/relevance" }, hosting: { $ref: "#/definitions/relevance" }, "on-premise": { $ref: "#/definitions/relevance" }, development: { $ref: "#/definitions/relevance" }, consulting: { $ref: "#/definitions/relevance" }, hardware: { $ref: "#/definitions/relevance" }, "medical-device": { $ref: "#/definitions/relevance" }, support: { $ref: "#/definitions/relevance" } } }, placements: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/definitions/placement" }, description: "Allowed placements, preferred first." }, fulfilment: { $ref: "#/definitions/fulfilment" }, rungs: { type: "array", minItems: 1, items: { $ref: "#/definitions/rung" }, description: "From the lightest to the heaviest." }, verification: { $ref: "#/definitions/verification" }, answer: { description: "How a bidder answers; contract: accepted with the contract, no answer row.", enum: ["yes-no", "yes-no-description", "value", "attachment", "contract"] }, "follow-up": { type: "object", additionalProperties: !1, required: ["what", "interval", "owner"], properties: { what: { $ref: "#/definitions/bilingual" }, interval: { type: "string", pattern: "^([0-9]+ (d|mo|y)|event|end)$", description: "How often: `12 mo`; `event`: when it happens; `end`: when the contract ends." }, owner: { enum: ["system-manager", "security-coordinator", "data-protection-officer", "procurement", "archivist"] } } }, responsible: { enum: ["supplier", "buyer", "shared"] }, buyer: { $ref: "#/definitions/bilingual", description: "The buyer's own part, in the present tense (\xC4R-krav). Needed when it is shared, the buyer's, or the buyer's for some delivery." }, references: { type: "object", additionalProperties: !1, properties: { "iso-27002": { type: "array", items: { type: "string", pattern: "^[5-8]\\.[0-9]{1,2}$" } }, nis2: { type: "array", items: { enum: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] } }, gdpr: { type: "array", items: { type: "string", pattern: "^[0-9]{1,2}(\\.[0-9])?( [a-h])?$" } }, "msbfs-2020-7": { type: "array", items: { type: "string", pattern: "^[234]:[0-9]{1,2}$" } }, other: { type: "array", items: { type: "string", minLength: 1 } } } }, requires: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" } }, conflicts: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" } }, effort: { $ref: "#/definitions/effort" }, earlier: { type: "array", items: { $ref: "#/definitions/earlier" } } } }, schema23 = { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", pattern: "^[a-z][a-z-]*$" } }, schema19 = { type: "integer", minimum: 1, maximum: 3 }, schema29 = { title: "Placement", enum: ["qualification", "specification", "award", "contract", "processor"] }, schema30 = { title: "Fulfilment", description: "When it must be met at the latest.", enum: ["bid", "contract-start", "go-live", "throughout"] }, schema38 = { type: "integer", minimum: 0, maximum: 5, description: "What it costs a bidder: 0 nothing \u2026 5 few bidders can." }, func4 = Object.prototype.hasOwnProperty, func0 = require_equal().default, pattern4 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u"), pattern5 = new RegExp("^[a-z][a-z-]*$", "u"), pattern9 = new RegExp("^([0-9]+ (d|mo|y)|event|end)$", "u"), pattern10 = new RegExp("^[5-8]\\.[0-9]{1,2}$", "u"), pattern11 = new RegExp("^[0-9]{1,2}(\\.[0-9])?( [a-h])?$", "u"), pattern12 = new RegExp("^[234]:[0-9]{1,2}$", "u"), schema18 = { title: "Drivers", description: "Aspect letter \u2192 the level from which the requirement is demanded. Only aspects that the requirement's own text protects.", type: "object", additionalProperties: !1, properties: { K: { $ref: "#/definitions/threshold" }, R: { $ref: "#/definitions/threshold" }, T: { $ref: "#/definitions/threshold" }, S: { $ref: "#/definitions/threshold" } } };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "K" || key0 === "R" || key0 === "T" || key0 === "S")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema18, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.K !== void 0) {
      let data0 = data.K;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/K", schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 3 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/K", schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/K", schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.R !== void 0) {
      let data1 = data.R;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/R", schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 3 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/R", schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/R", schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.T !== void 0) {
      let data2 = data.T;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err7 = { instancePath: instancePath + "/T", schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 3 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/T", schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/T", schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.S !== void 0) {
      let data3 = data.S;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        let err10 = { instancePath: instancePath + "/S", schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number") {
        if (data3 > 3 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/S", schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/S", schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data3 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema26 = { title: "Relevance", description: "core: demanded. buyer: the buyer's own measure. An object: demanded when one of the flags holds or the demand's level is at least `from`. A delivery that is not named: not applicable.", oneOf: [{ enum: ["core", "buyer"] }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { flags: { $ref: "#/definitions/flagList" }, from: { $ref: "#/definitions/threshold" } } }] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (!(data === "core" || data === "buyer")) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/enum", keyword: "enum", params: { allowedValues: schema26.oneOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema26.oneOf[0].enum, parentSchema: schema26.oneOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/oneOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema26.oneOf[1], data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "flags" || key0 === "from")) {
        let err2 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema26.oneOf[1], data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.flags !== void 0) {
      let data0 = data.flags;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern5.test(data1)) {
              let err4 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/definitions/flagList/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"', schema: "^[a-z][a-z-]*$", parentSchema: schema23.items, data: data1 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/definitions/flagList/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err6 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema23, data: data0 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 3 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.oneOf[1].type, parentSchema: schema26.oneOf[1], data };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err12 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema26.oneOf, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema31 = { title: "Rung", description: "One step of the ladder. Lists of a ladder do not overlap.", type: "object", additionalProperties: !1, required: ["levels", "text"], properties: { levels: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/definitions/level" } }, only: { type: "boolean", description: "This rung does not answer the levels below it." }, text: { $ref: "#/definitions/bilingual", description: "Exactly one ska / shall. Parameters as {id}." }, verification: { $ref: "#/definitions/verification", description: "When this rung is shown in another way than the others." }, effort: { $ref: "#/definitions/effort" } } }, schema32 = { type: "integer", minimum: 0, maximum: 3 }, schema34 = { title: "Verification", type: "object", additionalProperties: !1, required: ["moment", "how", "evidence"], properties: { moment: { description: "When it is shown. Clauses about the supplier's capacity are never shown in the bid (LOU 15:4); contract and processor clauses never before the contract.", enum: ["bid", "before-award", "contract-start", "go-live", "during-contract"] }, how: { $ref: "#/definitions/bilingual", description: "One sentence: who shows what to whom." }, evidence: { $ref: "#/definitions/bilingual", description: "The evidence as a noun phrase, without a full stop." }, equivalent: { $ref: "#/definitions/bilingual", description: "How an equivalent is judged; a subordinate clause that completes \u201CLikv\xE4rdigt godtas om \u2026\u201D / \u201CAn equivalent is accepted if \u2026\u201D. Needed when a text names a standard." } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.moment === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moment" }, message: "must have required property 'moment'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.how === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.evidence === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "moment" || key0 === "how" || key0 === "evidence" || key0 === "equivalent")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema34, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.moment !== void 0) {
      let data0 = data.moment;
      if (!(data0 === "bid" || data0 === "before-award" || data0 === "contract-start" || data0 === "go-live" || data0 === "during-contract")) {
        let err4 = { instancePath: instancePath + "/moment", schemaPath: "#/properties/moment/enum", keyword: "enum", params: { allowedValues: schema34.properties.moment.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.moment.enum, parentSchema: schema34.properties.moment, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.how !== void 0) {
      let data1 = data.how;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.sv === void 0) {
          let err5 = { instancePath: instancePath + "/how", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.en === void 0) {
          let err6 = { instancePath: instancePath + "/how", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "sv" || key1 === "en")) {
            let err7 = { instancePath: instancePath + "/how", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data1.sv !== void 0) {
          let data2 = data1.sv;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err8 = { instancePath: instancePath + "/how/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/how/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err10 = { instancePath: instancePath + "/how/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/how/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/how", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data4 = data.evidence;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.sv === void 0) {
          let err13 = { instancePath: instancePath + "/evidence", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data4.en === void 0) {
          let err14 = { instancePath: instancePath + "/evidence", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key2 in data4)
          if (!(key2 === "sv" || key2 === "en")) {
            let err15 = { instancePath: instancePath + "/evidence", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data4.sv !== void 0) {
          let data5 = data4.sv;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err16 = { instancePath: instancePath + "/evidence/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data5 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/evidence/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data5 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data4.en !== void 0) {
          let data6 = data4.en;
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err18 = { instancePath: instancePath + "/evidence/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/evidence/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data6 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/evidence", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data4 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.equivalent !== void 0) {
      let data7 = data.equivalent;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.sv === void 0) {
          let err21 = { instancePath: instancePath + "/equivalent", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data7 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data7.en === void 0) {
          let err22 = { instancePath: instancePath + "/equivalent", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data7 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key3 in data7)
          if (!(key3 === "sv" || key3 === "en")) {
            let err23 = { instancePath: instancePath + "/equivalent", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data7 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data7.sv !== void 0) {
          let data8 = data7.sv;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err24 = { instancePath: instancePath + "/equivalent/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data8 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/equivalent/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data8 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data7.en !== void 0) {
          let data9 = data7.en;
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err26 = { instancePath: instancePath + "/equivalent/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data9 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/equivalent/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data9 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/equivalent", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data7 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.levels === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" }, message: "must have required property 'levels'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "levels" || key0 === "only" || key0 === "text" || key0 === "verification" || key0 === "effort")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.levels !== void 0) {
      let data0 = data.levels;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.levels, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            let err4 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/definitions/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.type, parentSchema: schema32, data: data1 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data1 == "number") {
            if (data1 > 3 || isNaN(data1)) {
              let err5 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/definitions/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema32, data: data1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              let err6 = { instancePath: instancePath + "/levels/" + i0, schemaPath: "#/definitions/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32, data: data1 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
        }
        let i1 = data0.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data0[i1], data0[j0])) {
                let err7 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema31.properties.levels, data: data0 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break outer0;
              }
        }
      } else {
        let err8 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.levels.type, parentSchema: schema31.properties.levels, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.only !== void 0) {
      let data2 = data.only;
      if (typeof data2 != "boolean") {
        let err9 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.only.type, parentSchema: schema31.properties.only, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.text !== void 0) {
      let data3 = data.text;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.sv === void 0) {
          let err10 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.en === void 0) {
          let err11 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "sv" || key1 === "en")) {
            let err12 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.sv !== void 0) {
          let data4 = data3.sv;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err13 = { instancePath: instancePath + "/text/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/text/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err15 = { instancePath: instancePath + "/text/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data5 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/text/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/text", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.verification !== void 0 && (validate25(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.effort !== void 0) {
      let data7 = data.effort;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        let err18 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.type, parentSchema: schema38, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data7 == "number") {
        if (data7 > 5 || isNaN(data7)) {
          let err19 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5", schema: 5, parentSchema: schema38, data: data7 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err20 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38, data: data7 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema42 = { title: "EarlierRevision", description: "What an older revision printed; the base of an upgrade.", type: "object", additionalProperties: !1, required: ["rev", "title", "purpose", "fulfilment", "verification", "rungs"], properties: { rev: { type: "integer", minimum: 1 }, title: { $ref: "#/definitions/bilingual" }, purpose: { $ref: "#/definitions/bilingual" }, fulfilment: { $ref: "#/definitions/fulfilment" }, verification: { $ref: "#/definitions/verification" }, rungs: { type: "array", minItems: 1, items: { $ref: "#/definitions/rung" } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rev === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rev" }, message: "must have required property 'rev'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.purpose === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fulfilment === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fulfilment" }, message: "must have required property 'fulfilment'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.verification === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.rungs === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rungs" }, message: "must have required property 'rungs'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rev" || key0 === "title" || key0 === "purpose" || key0 === "fulfilment" || key0 === "verification" || key0 === "rungs")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema42, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.rev !== void 0) {
      let data0 = data.rev;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err7 = { instancePath: instancePath + "/rev", schemaPath: "#/properties/rev/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties.rev.type, parentSchema: schema42.properties.rev, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data0 == "number" && (data0 < 1 || isNaN(data0))) {
        let err8 = { instancePath: instancePath + "/rev", schemaPath: "#/properties/rev/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42.properties.rev, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.sv === void 0) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.en === void 0) {
          let err10 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "sv" || key1 === "en")) {
            let err11 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data1 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data1.sv !== void 0) {
          let data2 = data1.sv;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err12 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data2 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data2 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err14 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data3 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data3 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data1 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data4 = data.purpose;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.sv === void 0) {
          let err17 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4.en === void 0) {
          let err18 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key2 in data4)
          if (!(key2 === "sv" || key2 === "en")) {
            let err19 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data4 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data4.sv !== void 0) {
          let data5 = data4.sv;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err20 = { instancePath: instancePath + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data5 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data5 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data4.en !== void 0) {
          let data6 = data4.en;
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err22 = { instancePath: instancePath + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data6 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data6 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data4 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.fulfilment !== void 0) {
      let data7 = data.fulfilment;
      if (!(data7 === "bid" || data7 === "contract-start" || data7 === "go-live" || data7 === "throughout")) {
        let err25 = { instancePath: instancePath + "/fulfilment", schemaPath: "#/definitions/fulfilment/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data: data7 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.verification !== void 0 && (validate25(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.rungs !== void 0) {
      let data9 = data.rungs;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          let err26 = { instancePath: instancePath + "/rungs", schemaPath: "#/properties/rungs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema42.properties.rungs, data: data9 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data9[i0], { instancePath: instancePath + "/rungs/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/rungs", schemaPath: "#/properties/rungs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.rungs.type, parentSchema: schema42.properties.rungs, data: data9 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rev === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rev" }, message: "must have required property 'rev'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.purpose === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.plain === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plain" }, message: "must have required property 'plain'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.drivers === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drivers" }, message: "must have required property 'drivers'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.deliveries === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.placements === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "placements" }, message: "must have required property 'placements'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.fulfilment === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fulfilment" }, message: "must have required property 'fulfilment'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.rungs === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rungs" }, message: "must have required property 'rungs'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.verification === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.answer === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property 'answer'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data["follow-up"] === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "follow-up" }, message: "must have required property 'follow-up'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.responsible === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responsible" }, message: "must have required property 'responsible'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.references === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "references" }, message: "must have required property 'references'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.effort === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effort" }, message: "must have required property 'effort'", schema: schema14.required, parentSchema: schema14, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema14.properties, key0)) {
        let err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14, data };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err17 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema14.properties.id, data: data0 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data0 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.rev !== void 0) {
      let data1 = data.rev;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        let err19 = { instancePath: instancePath + "/rev", schemaPath: "#/properties/rev/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema14.properties.rev.type, parentSchema: schema14.properties.rev, data: data1 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data1 == "number" && (data1 < 1 || isNaN(data1))) {
        let err20 = { instancePath: instancePath + "/rev", schemaPath: "#/properties/rev/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema14.properties.rev, data: data1 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.sv === void 0) {
          let err21 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data2 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data2.en === void 0) {
          let err22 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data2 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "sv" || key1 === "en")) {
            let err23 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data2 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data2.sv !== void 0) {
          let data3 = data2.sv;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err24 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data3 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data3 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data2.en !== void 0) {
          let data4 = data2.en;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err26 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data4 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data4 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data2 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data5 = data.purpose;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.sv === void 0) {
          let err29 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data5 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data5.en === void 0) {
          let err30 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data5 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (let key2 in data5)
          if (!(key2 === "sv" || key2 === "en")) {
            let err31 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data5 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data5.sv !== void 0) {
          let data6 = data5.sv;
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err32 = { instancePath: instancePath + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data6 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data6 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data5.en !== void 0) {
          let data7 = data5.en;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err34 = { instancePath: instancePath + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data7 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data7 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/purpose", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data5 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.plain !== void 0) {
      let data8 = data.plain;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.sv === void 0) {
          let err37 = { instancePath: instancePath + "/plain", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data8 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data8.en === void 0) {
          let err38 = { instancePath: instancePath + "/plain", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data8 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        for (let key3 in data8)
          if (!(key3 === "sv" || key3 === "en")) {
            let err39 = { instancePath: instancePath + "/plain", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data8 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        if (data8.sv !== void 0) {
          let data9 = data8.sv;
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err40 = { instancePath: instancePath + "/plain/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data9 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/plain/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data9 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data8.en !== void 0) {
          let data10 = data8.en;
          if (typeof data10 == "string") {
            if (func2(data10) < 1) {
              let err42 = { instancePath: instancePath + "/plain/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data10 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/plain/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data10 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/plain", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data8 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.drivers !== void 0 && (validate13(data.drivers, { instancePath: instancePath + "/drivers", parentData: data, parentDataProperty: "drivers", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.basic !== void 0) {
      let data12 = data.basic;
      if (typeof data12 != "boolean") {
        let err45 = { instancePath: instancePath + "/basic", schemaPath: "#/properties/basic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties.basic.type, parentSchema: schema14.properties.basic, data: data12 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data13 = data.flags;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err46 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23, data: data13 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (typeof data14 == "string") {
            if (!pattern5.test(data14)) {
              let err47 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/definitions/flagList/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"', schema: "^[a-z][a-z-]*$", parentSchema: schema23.items, data: data14 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            let err48 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/definitions/flagList/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data14 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        let i1 = data13.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data13[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err49 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema23, data: data13 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/flags", schemaPath: "#/definitions/flagList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data13 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.when !== void 0) {
      let data15 = data.when;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          let err51 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/flagList/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23, data: data15 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        let len1 = data15.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data16 = data15[i2];
          if (typeof data16 == "string") {
            if (!pattern5.test(data16)) {
              let err52 = { instancePath: instancePath + "/when/" + i2, schemaPath: "#/definitions/flagList/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"', schema: "^[a-z][a-z-]*$", parentSchema: schema23.items, data: data16 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            let err53 = { instancePath: instancePath + "/when/" + i2, schemaPath: "#/definitions/flagList/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.items.type, parentSchema: schema23.items, data: data16 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
        let i3 = data15.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data15[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err54 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/flagList/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema23, data: data15 };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err55 = { instancePath: instancePath + "/when", schemaPath: "#/definitions/flagList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.type, parentSchema: schema23, data: data15 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.floors !== void 0) {
      let data17 = data.floors;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key4 in data17) {
          let _errs45 = errors;
          if (typeof key4 == "string" && !pattern5.test(key4)) {
            let err56 = { instancePath: instancePath + "/floors", schemaPath: "#/properties/floors/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" }, message: 'must match pattern "^[a-z][a-z-]*$"', schema: "^[a-z][a-z-]*$", parentSchema: schema14.properties.floors.propertyNames, data: key4, propertyName: key4 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
          var valid15 = _errs45 === errors;
          if (!valid15) {
            let err57 = { instancePath: instancePath + "/floors", schemaPath: "#/properties/floors/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema14.properties.floors.propertyNames, parentSchema: schema14.properties.floors, data: data17 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        for (let key5 in data17) {
          let data18 = data17[key5];
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
            let err58 = { instancePath: instancePath + "/floors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/threshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.type, parentSchema: schema19, data: data18 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (typeof data18 == "number") {
            if (data18 > 3 || isNaN(data18)) {
              let err59 = { instancePath: instancePath + "/floors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema19, data: data18 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              let err60 = { instancePath: instancePath + "/floors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19, data: data18 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/floors", schemaPath: "#/properties/floors/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.floors.type, parentSchema: schema14.properties.floors, data: data17 };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data["opt-in"] !== void 0) {
      let data19 = data["opt-in"];
      if (typeof data19 != "boolean") {
        let err62 = { instancePath: instancePath + "/opt-in", schemaPath: "#/properties/opt-in/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema14.properties["opt-in"].type, parentSchema: schema14.properties["opt-in"], data: data19 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data20 = data.deliveries;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length < 1) {
          let err63 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema14.properties.deliveries, data: data20 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        for (let key6 in data20)
          if (!(key6 === "saas" || key6 === "hosting" || key6 === "on-premise" || key6 === "development" || key6 === "consulting" || key6 === "hardware" || key6 === "medical-device" || key6 === "support")) {
            let err64 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14.properties.deliveries, data: data20 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        data20.saas !== void 0 && (validate15(data20.saas, { instancePath: instancePath + "/deliveries/saas", parentData: data20, parentDataProperty: "saas", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20.hosting !== void 0 && (validate15(data20.hosting, { instancePath: instancePath + "/deliveries/hosting", parentData: data20, parentDataProperty: "hosting", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20["on-premise"] !== void 0 && (validate15(data20["on-premise"], { instancePath: instancePath + "/deliveries/on-premise", parentData: data20, parentDataProperty: "on-premise", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20.development !== void 0 && (validate15(data20.development, { instancePath: instancePath + "/deliveries/development", parentData: data20, parentDataProperty: "development", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20.consulting !== void 0 && (validate15(data20.consulting, { instancePath: instancePath + "/deliveries/consulting", parentData: data20, parentDataProperty: "consulting", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20.hardware !== void 0 && (validate15(data20.hardware, { instancePath: instancePath + "/deliveries/hardware", parentData: data20, parentDataProperty: "hardware", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20["medical-device"] !== void 0 && (validate15(data20["medical-device"], { instancePath: instancePath + "/deliveries/medical-device", parentData: data20, parentDataProperty: "medical-device", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data20.support !== void 0 && (validate15(data20.support, { instancePath: instancePath + "/deliveries/support", parentData: data20, parentDataProperty: "support", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
      } else {
        let err65 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.deliveries.type, parentSchema: schema14.properties.deliveries, data: data20 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.placements !== void 0) {
      let data29 = data.placements;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          let err66 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.properties.placements, data: data29 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        let len2 = data29.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data30 = data29[i4];
          if (!(data30 === "qualification" || data30 === "specification" || data30 === "award" || data30 === "contract" || data30 === "processor")) {
            let err67 = { instancePath: instancePath + "/placements/" + i4, schemaPath: "#/definitions/placement/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data: data30 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        let i5 = data29.length, j2;
        if (i5 > 1) {
          outer0: for (; i5--; )
            for (j2 = i5; j2--; )
              if (func0(data29[i5], data29[j2])) {
                let err68 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: !0, parentSchema: schema14.properties.placements, data: data29 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                break outer0;
              }
        }
      } else {
        let err69 = { instancePath: instancePath + "/placements", schemaPath: "#/properties/placements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.placements.type, parentSchema: schema14.properties.placements, data: data29 };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.fulfilment !== void 0) {
      let data31 = data.fulfilment;
      if (!(data31 === "bid" || data31 === "contract-start" || data31 === "go-live" || data31 === "throughout")) {
        let err70 = { instancePath: instancePath + "/fulfilment", schemaPath: "#/definitions/fulfilment/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values", schema: schema30.enum, parentSchema: schema30, data: data31 };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.rungs !== void 0) {
      let data32 = data.rungs;
      if (Array.isArray(data32)) {
        if (data32.length < 1) {
          let err71 = { instancePath: instancePath + "/rungs", schemaPath: "#/properties/rungs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema14.properties.rungs, data: data32 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        let len3 = data32.length;
        for (let i6 = 0; i6 < len3; i6++)
          validate24(data32[i6], { instancePath: instancePath + "/rungs/" + i6, parentData: data32, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err72 = { instancePath: instancePath + "/rungs", schemaPath: "#/properties/rungs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.rungs.type, parentSchema: schema14.properties.rungs, data: data32 };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.verification !== void 0 && (validate25(data.verification, { instancePath: instancePath + "/verification", parentData: data, parentDataProperty: "verification", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.answer !== void 0) {
      let data35 = data.answer;
      if (!(data35 === "yes-no" || data35 === "yes-no-description" || data35 === "value" || data35 === "attachment" || data35 === "contract")) {
        let err73 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/enum", keyword: "enum", params: { allowedValues: schema14.properties.answer.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.answer.enum, parentSchema: schema14.properties.answer, data: data35 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data["follow-up"] !== void 0) {
      let data36 = data["follow-up"];
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.what === void 0) {
          let err74 = { instancePath: instancePath + "/follow-up", schemaPath: "#/properties/follow-up/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'", schema: schema14.properties["follow-up"].required, parentSchema: schema14.properties["follow-up"], data: data36 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (data36.interval === void 0) {
          let err75 = { instancePath: instancePath + "/follow-up", schemaPath: "#/properties/follow-up/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'", schema: schema14.properties["follow-up"].required, parentSchema: schema14.properties["follow-up"], data: data36 };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (data36.owner === void 0) {
          let err76 = { instancePath: instancePath + "/follow-up", schemaPath: "#/properties/follow-up/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema14.properties["follow-up"].required, parentSchema: schema14.properties["follow-up"], data: data36 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        for (let key7 in data36)
          if (!(key7 === "what" || key7 === "interval" || key7 === "owner")) {
            let err77 = { instancePath: instancePath + "/follow-up", schemaPath: "#/properties/follow-up/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14.properties["follow-up"], data: data36 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        if (data36.what !== void 0) {
          let data37 = data36.what;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.sv === void 0) {
              let err78 = { instancePath: instancePath + "/follow-up/what", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data37 };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data37.en === void 0) {
              let err79 = { instancePath: instancePath + "/follow-up/what", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data37 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            for (let key8 in data37)
              if (!(key8 === "sv" || key8 === "en")) {
                let err80 = { instancePath: instancePath + "/follow-up/what", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data37 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            if (data37.sv !== void 0) {
              let data38 = data37.sv;
              if (typeof data38 == "string") {
                if (func2(data38) < 1) {
                  let err81 = { instancePath: instancePath + "/follow-up/what/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data38 };
                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                }
              } else {
                let err82 = { instancePath: instancePath + "/follow-up/what/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data38 };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data37.en !== void 0) {
              let data39 = data37.en;
              if (typeof data39 == "string") {
                if (func2(data39) < 1) {
                  let err83 = { instancePath: instancePath + "/follow-up/what/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data39 };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
              } else {
                let err84 = { instancePath: instancePath + "/follow-up/what/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data39 };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
          } else {
            let err85 = { instancePath: instancePath + "/follow-up/what", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data37 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data36.interval !== void 0) {
          let data40 = data36.interval;
          if (typeof data40 == "string") {
            if (!pattern9.test(data40)) {
              let err86 = { instancePath: instancePath + "/follow-up/interval", schemaPath: "#/properties/follow-up/properties/interval/pattern", keyword: "pattern", params: { pattern: "^([0-9]+ (d|mo|y)|event|end)$" }, message: 'must match pattern "^([0-9]+ (d|mo|y)|event|end)$"', schema: "^([0-9]+ (d|mo|y)|event|end)$", parentSchema: schema14.properties["follow-up"].properties.interval, data: data40 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
          } else {
            let err87 = { instancePath: instancePath + "/follow-up/interval", schemaPath: "#/properties/follow-up/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties["follow-up"].properties.interval.type, parentSchema: schema14.properties["follow-up"].properties.interval, data: data40 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
        if (data36.owner !== void 0) {
          let data41 = data36.owner;
          if (!(data41 === "system-manager" || data41 === "security-coordinator" || data41 === "data-protection-officer" || data41 === "procurement" || data41 === "archivist")) {
            let err88 = { instancePath: instancePath + "/follow-up/owner", schemaPath: "#/properties/follow-up/properties/owner/enum", keyword: "enum", params: { allowedValues: schema14.properties["follow-up"].properties.owner.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties["follow-up"].properties.owner.enum, parentSchema: schema14.properties["follow-up"].properties.owner, data: data41 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
      } else {
        let err89 = { instancePath: instancePath + "/follow-up", schemaPath: "#/properties/follow-up/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties["follow-up"].type, parentSchema: schema14.properties["follow-up"], data: data36 };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.responsible !== void 0) {
      let data42 = data.responsible;
      if (!(data42 === "supplier" || data42 === "buyer" || data42 === "shared")) {
        let err90 = { instancePath: instancePath + "/responsible", schemaPath: "#/properties/responsible/enum", keyword: "enum", params: { allowedValues: schema14.properties.responsible.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.responsible.enum, parentSchema: schema14.properties.responsible, data: data42 };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.buyer !== void 0) {
      let data43 = data.buyer;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (data43.sv === void 0) {
          let err91 = { instancePath: instancePath + "/buyer", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data43 };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
        if (data43.en === void 0) {
          let err92 = { instancePath: instancePath + "/buyer", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data43 };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
        for (let key9 in data43)
          if (!(key9 === "sv" || key9 === "en")) {
            let err93 = { instancePath: instancePath + "/buyer", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data43 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        if (data43.sv !== void 0) {
          let data44 = data43.sv;
          if (typeof data44 == "string") {
            if (func2(data44) < 1) {
              let err94 = { instancePath: instancePath + "/buyer/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data44 };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          } else {
            let err95 = { instancePath: instancePath + "/buyer/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data44 };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data43.en !== void 0) {
          let data45 = data43.en;
          if (typeof data45 == "string") {
            if (func2(data45) < 1) {
              let err96 = { instancePath: instancePath + "/buyer/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data45 };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
          } else {
            let err97 = { instancePath: instancePath + "/buyer/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data45 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        let err98 = { instancePath: instancePath + "/buyer", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data43 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.references !== void 0) {
      let data46 = data.references;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (let key10 in data46)
          if (!(key10 === "iso-27002" || key10 === "nis2" || key10 === "gdpr" || key10 === "msbfs-2020-7" || key10 === "other")) {
            let err99 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema14.properties.references, data: data46 };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        if (data46["iso-27002"] !== void 0) {
          let data47 = data46["iso-27002"];
          if (Array.isArray(data47)) {
            let len4 = data47.length;
            for (let i7 = 0; i7 < len4; i7++) {
              let data48 = data47[i7];
              if (typeof data48 == "string") {
                if (!pattern10.test(data48)) {
                  let err100 = { instancePath: instancePath + "/references/iso-27002/" + i7, schemaPath: "#/properties/references/properties/iso-27002/items/pattern", keyword: "pattern", params: { pattern: "^[5-8]\\.[0-9]{1,2}$" }, message: 'must match pattern "^[5-8]\\.[0-9]{1,2}$"', schema: "^[5-8]\\.[0-9]{1,2}$", parentSchema: schema14.properties.references.properties["iso-27002"].items, data: data48 };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
              } else {
                let err101 = { instancePath: instancePath + "/references/iso-27002/" + i7, schemaPath: "#/properties/references/properties/iso-27002/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.references.properties["iso-27002"].items.type, parentSchema: schema14.properties.references.properties["iso-27002"].items, data: data48 };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            }
          } else {
            let err102 = { instancePath: instancePath + "/references/iso-27002", schemaPath: "#/properties/references/properties/iso-27002/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.references.properties["iso-27002"].type, parentSchema: schema14.properties.references.properties["iso-27002"], data: data47 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data46.nis2 !== void 0) {
          let data49 = data46.nis2;
          if (Array.isArray(data49)) {
            let len5 = data49.length;
            for (let i8 = 0; i8 < len5; i8++) {
              let data50 = data49[i8];
              if (!(data50 === "a" || data50 === "b" || data50 === "c" || data50 === "d" || data50 === "e" || data50 === "f" || data50 === "g" || data50 === "h" || data50 === "i" || data50 === "j")) {
                let err103 = { instancePath: instancePath + "/references/nis2/" + i8, schemaPath: "#/properties/references/properties/nis2/items/enum", keyword: "enum", params: { allowedValues: schema14.properties.references.properties.nis2.items.enum }, message: "must be equal to one of the allowed values", schema: schema14.properties.references.properties.nis2.items.enum, parentSchema: schema14.properties.references.properties.nis2.items, data: data50 };
                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
              }
            }
          } else {
            let err104 = { instancePath: instancePath + "/references/nis2", schemaPath: "#/properties/references/properties/nis2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.references.properties.nis2.type, parentSchema: schema14.properties.references.properties.nis2, data: data49 };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        }
        if (data46.gdpr !== void 0) {
          let data51 = data46.gdpr;
          if (Array.isArray(data51)) {
            let len6 = data51.length;
            for (let i9 = 0; i9 < len6; i9++) {
              let data52 = data51[i9];
              if (typeof data52 == "string") {
                if (!pattern11.test(data52)) {
                  let err105 = { instancePath: instancePath + "/references/gdpr/" + i9, schemaPath: "#/properties/references/properties/gdpr/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}(\\.[0-9])?( [a-h])?$" }, message: 'must match pattern "^[0-9]{1,2}(\\.[0-9])?( [a-h])?$"', schema: "^[0-9]{1,2}(\\.[0-9])?( [a-h])?$", parentSchema: schema14.properties.references.properties.gdpr.items, data: data52 };
                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                }
              } else {
                let err106 = { instancePath: instancePath + "/references/gdpr/" + i9, schemaPath: "#/properties/references/properties/gdpr/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.references.properties.gdpr.items.type, parentSchema: schema14.properties.references.properties.gdpr.items, data: data52 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
          } else {
            let err107 = { instancePath: instancePath + "/references/gdpr", schemaPath: "#/properties/references/properties/gdpr/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.references.properties.gdpr.type, parentSchema: schema14.properties.references.properties.gdpr, data: data51 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data46["msbfs-2020-7"] !== void 0) {
          let data53 = data46["msbfs-2020-7"];
          if (Array.isArray(data53)) {
            let len7 = data53.length;
            for (let i10 = 0; i10 < len7; i10++) {
              let data54 = data53[i10];
              if (typeof data54 == "string") {
                if (!pattern12.test(data54)) {
                  let err108 = { instancePath: instancePath + "/references/msbfs-2020-7/" + i10, schemaPath: "#/properties/references/properties/msbfs-2020-7/items/pattern", keyword: "pattern", params: { pattern: "^[234]:[0-9]{1,2}$" }, message: 'must match pattern "^[234]:[0-9]{1,2}$"', schema: "^[234]:[0-9]{1,2}$", parentSchema: schema14.properties.references.properties["msbfs-2020-7"].items, data: data54 };
                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                }
              } else {
                let err109 = { instancePath: instancePath + "/references/msbfs-2020-7/" + i10, schemaPath: "#/properties/references/properties/msbfs-2020-7/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.references.properties["msbfs-2020-7"].items.type, parentSchema: schema14.properties.references.properties["msbfs-2020-7"].items, data: data54 };
                vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
              }
            }
          } else {
            let err110 = { instancePath: instancePath + "/references/msbfs-2020-7", schemaPath: "#/properties/references/properties/msbfs-2020-7/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.references.properties["msbfs-2020-7"].type, parentSchema: schema14.properties.references.properties["msbfs-2020-7"], data: data53 };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data46.other !== void 0) {
          let data55 = data46.other;
          if (Array.isArray(data55)) {
            let len8 = data55.length;
            for (let i11 = 0; i11 < len8; i11++) {
              let data56 = data55[i11];
              if (typeof data56 == "string") {
                if (func2(data56) < 1) {
                  let err111 = { instancePath: instancePath + "/references/other/" + i11, schemaPath: "#/properties/references/properties/other/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.properties.references.properties.other.items, data: data56 };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/references/other/" + i11, schemaPath: "#/properties/references/properties/other/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.references.properties.other.items.type, parentSchema: schema14.properties.references.properties.other.items, data: data56 };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
          } else {
            let err113 = { instancePath: instancePath + "/references/other", schemaPath: "#/properties/references/properties/other/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.references.properties.other.type, parentSchema: schema14.properties.references.properties.other, data: data55 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
      } else {
        let err114 = { instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.properties.references.type, parentSchema: schema14.properties.references, data: data46 };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
    if (data.requires !== void 0) {
      let data57 = data.requires;
      if (Array.isArray(data57)) {
        let len9 = data57.length;
        for (let i12 = 0; i12 < len9; i12++) {
          let data58 = data57[i12];
          if (typeof data58 == "string") {
            if (!pattern4.test(data58)) {
              let err115 = { instancePath: instancePath + "/requires/" + i12, schemaPath: "#/properties/requires/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema14.properties.requires.items, data: data58 };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
          } else {
            let err116 = { instancePath: instancePath + "/requires/" + i12, schemaPath: "#/properties/requires/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.requires.items.type, parentSchema: schema14.properties.requires.items, data: data58 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
      } else {
        let err117 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.requires.type, parentSchema: schema14.properties.requires, data: data57 };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data59 = data.conflicts;
      if (Array.isArray(data59)) {
        let len10 = data59.length;
        for (let i13 = 0; i13 < len10; i13++) {
          let data60 = data59[i13];
          if (typeof data60 == "string") {
            if (!pattern4.test(data60)) {
              let err118 = { instancePath: instancePath + "/conflicts/" + i13, schemaPath: "#/properties/conflicts/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"', schema: "^[A-Z]{3}-[0-9]{2}$", parentSchema: schema14.properties.conflicts.items, data: data60 };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
          } else {
            let err119 = { instancePath: instancePath + "/conflicts/" + i13, schemaPath: "#/properties/conflicts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.properties.conflicts.items.type, parentSchema: schema14.properties.conflicts.items, data: data60 };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
      } else {
        let err120 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.conflicts.type, parentSchema: schema14.properties.conflicts, data: data59 };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data.effort !== void 0) {
      let data61 = data.effort;
      if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61))) {
        let err121 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.type, parentSchema: schema38, data: data61 };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
      if (typeof data61 == "number") {
        if (data61 > 5 || isNaN(data61)) {
          let err122 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5", schema: 5, parentSchema: schema38, data: data61 };
          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
        }
        if (data61 < 0 || isNaN(data61)) {
          let err123 = { instancePath: instancePath + "/effort", schemaPath: "#/definitions/effort/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38, data: data61 };
          vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
        }
      }
    }
    if (data.earlier !== void 0) {
      let data62 = data.earlier;
      if (Array.isArray(data62)) {
        let len11 = data62.length;
        for (let i14 = 0; i14 < len11; i14++)
          validate29(data62[i14], { instancePath: instancePath + "/earlier/" + i14, parentData: data62, parentDataProperty: i14, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      } else {
        let err124 = { instancePath: instancePath + "/earlier", schemaPath: "#/properties/earlier/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema14.properties.earlier.type, parentSchema: schema14.properties.earlier, data: data62 };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
  } else {
    let err125 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.family === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "family" }, message: "must have required property 'family'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.requirements === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'", schema: schema12.required, parentSchema: schema12, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "family" || key0 === "title" || key0 === "requirements")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema12.properties.format, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.family !== void 0) {
      let data1 = data.family;
      if (typeof data1 == "string") {
        if (!pattern2.test(data1)) {
          let err6 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"', schema: "^[A-Z]{3}$", parentSchema: schema12.properties.family, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/family", schemaPath: "#/properties/family/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.family.type, parentSchema: schema12.properties.family, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.sv === void 0) {
          let err8 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema13.required, parentSchema: schema13, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.en === void 0) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema13.required, parentSchema: schema13, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "sv" || key1 === "en")) {
            let err10 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data2.sv !== void 0) {
          let data3 = data2.sv;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err11 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.sv, data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.sv.type, parentSchema: schema13.properties.sv, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data2.en !== void 0) {
          let data4 = data2.en;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err13 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.en, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.en.type, parentSchema: schema13.properties.en, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data5 = data.requirements;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err16 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.requirements, data: data5 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate12(data5[i0], { instancePath: instancePath + "/requirements/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.requirements.type, parentSchema: schema12.properties.requirements, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var validateParameters = validate34, schema46 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/parameters.schema.json", title: "ParametersFile", description: "Values that clauses carry, with default and bounds per level and flag.", definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, parameter: { title: "ParameterEntry", type: "object", additionalProperties: !1, required: ["id", "title", "unit", "direction", "levels"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, title: { $ref: "#/definitions/bilingual" }, unit: { title: "Unit", enum: ["ms", "min", "h", "d", "wd", "mo", "y", "percent", "count", "choice"], description: "wd: working days. The unit shown and assumed for comparison of like with like." }, direction: { enum: ["lower", "higher", "range"], description: "Which way is stricter; range: too low and too high are both wrong." }, clock: { $ref: "#/definitions/bilingual", description: "From when it is counted." }, choices: { type: "array", minItems: 2, description: "For unit choice: from the lightest to the strictest.", items: { title: "Choice", type: "object", additionalProperties: !1, required: ["id", "text"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, text: { $ref: "#/definitions/bilingual" } } } }, levels: { type: "object", additionalProperties: !1, required: ["1", "2", "3"], properties: { 1: { $ref: "#/definitions/bounds" }, 2: { $ref: "#/definitions/bounds" }, 3: { $ref: "#/definitions/bounds" } } }, flags: { type: "object", description: "Flag \u2192 bounds that replace those of the level when the flag holds, where they are stricter.", additionalProperties: { title: "FlagBounds", type: "object", additionalProperties: !1, properties: { default: { $ref: "#/definitions/value" }, min: { $ref: "#/definitions/value" }, max: { $ref: "#/definitions/value" } } } } } }, value: { title: "ValueText", description: "A number with its unit (`12 h`, `99.5 %`, `10 wd`), a bare number for a count, or the id of a choice.", type: ["string", "number"] }, bounds: { title: "Bounds", type: "object", additionalProperties: !1, required: ["default", "min", "max"], properties: { default: { $ref: "#/definitions/value" }, min: { $ref: "#/definitions/value" }, max: { $ref: "#/definitions/value" } } } }, type: "object", additionalProperties: !1, required: ["format", "parameters", "relations"], properties: { format: { const: 1 }, parameters: { type: "array", items: { $ref: "#/definitions/parameter" } }, relations: { type: "array", items: { title: "Relation", type: "object", additionalProperties: !1, required: ["left", "at-most"], properties: { left: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, "at-most": { type: "string", pattern: "^[a-z][a-z0-9-]*$" } } } } } }, schema47 = { title: "ParameterEntry", type: "object", additionalProperties: !1, required: ["id", "title", "unit", "direction", "levels"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, title: { $ref: "#/definitions/bilingual" }, unit: { title: "Unit", enum: ["ms", "min", "h", "d", "wd", "mo", "y", "percent", "count", "choice"], description: "wd: working days. The unit shown and assumed for comparison of like with like." }, direction: { enum: ["lower", "higher", "range"], description: "Which way is stricter; range: too low and too high are both wrong." }, clock: { $ref: "#/definitions/bilingual", description: "From when it is counted." }, choices: { type: "array", minItems: 2, description: "For unit choice: from the lightest to the strictest.", items: { title: "Choice", type: "object", additionalProperties: !1, required: ["id", "text"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, text: { $ref: "#/definitions/bilingual" } } } }, levels: { type: "object", additionalProperties: !1, required: ["1", "2", "3"], properties: { 1: { $ref: "#/definitions/bounds" }, 2: { $ref: "#/definitions/bounds" }, 3: { $ref: "#/definitions/bounds" } } }, flags: { type: "object", description: "Flag \u2192 bounds that replace those of the level when the flag holds, where they are stricter.", additionalProperties: { title: "FlagBounds", type: "object", additionalProperties: !1, properties: { default: { $ref: "#/definitions/value" }, min: { $ref: "#/definitions/value" }, max: { $ref: "#/definitions/value" } } } } } }, schema48 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, schema52 = { title: "ValueText", description: "A number with its unit (`12 h`, `99.5 %`, `10 wd`), a bare number for a count, or the id of a choice.", type: ["string", "number"] }, schema51 = { title: "Bounds", type: "object", additionalProperties: !1, required: ["default", "min", "max"], properties: { default: { $ref: "#/definitions/value" }, min: { $ref: "#/definitions/value" }, max: { $ref: "#/definitions/value" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.default === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.min === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.max === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "default" || key0 === "min" || key0 === "max")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema51, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.default !== void 0) {
      let data0 = data.default;
      if (typeof data0 != "string" && typeof data0 != "number") {
        let err4 = { instancePath: instancePath + "/default", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.min !== void 0) {
      let data1 = data.min;
      if (typeof data1 != "string" && typeof data1 != "number") {
        let err5 = { instancePath: instancePath + "/min", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.max !== void 0) {
      let data2 = data.max;
      if (typeof data2 != "string" && typeof data2 != "number") {
        let err6 = { instancePath: instancePath + "/max", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data2 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.unit === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.direction === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.levels === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" }, message: "must have required property 'levels'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "unit" || key0 === "direction" || key0 === "clock" || key0 === "choices" || key0 === "levels" || key0 === "flags")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern0.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema47.properties.id, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.id.type, parentSchema: schema47.properties.id, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.sv === void 0) {
          let err8 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema48.required, parentSchema: schema48, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.en === void 0) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema48.required, parentSchema: schema48, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "sv" || key1 === "en")) {
            let err10 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema48, data: data1 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data1.sv !== void 0) {
          let data2 = data1.sv;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err11 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.sv, data: data2 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.sv.type, parentSchema: schema48.properties.sv, data: data2 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err13 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.en, data: data3 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.en.type, parentSchema: schema48.properties.en, data: data3 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data1 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data4 = data.unit;
      if (!(data4 === "ms" || data4 === "min" || data4 === "h" || data4 === "d" || data4 === "wd" || data4 === "mo" || data4 === "y" || data4 === "percent" || data4 === "count" || data4 === "choice")) {
        let err16 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema47.properties.unit.enum }, message: "must be equal to one of the allowed values", schema: schema47.properties.unit.enum, parentSchema: schema47.properties.unit, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.direction !== void 0) {
      let data5 = data.direction;
      if (!(data5 === "lower" || data5 === "higher" || data5 === "range")) {
        let err17 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema47.properties.direction.enum }, message: "must be equal to one of the allowed values", schema: schema47.properties.direction.enum, parentSchema: schema47.properties.direction, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.clock !== void 0) {
      let data6 = data.clock;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sv === void 0) {
          let err18 = { instancePath: instancePath + "/clock", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema48.required, parentSchema: schema48, data: data6 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.en === void 0) {
          let err19 = { instancePath: instancePath + "/clock", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema48.required, parentSchema: schema48, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "sv" || key2 === "en")) {
            let err20 = { instancePath: instancePath + "/clock", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema48, data: data6 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data6.sv !== void 0) {
          let data7 = data6.sv;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err21 = { instancePath: instancePath + "/clock/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.sv, data: data7 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/clock/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.sv.type, parentSchema: schema48.properties.sv, data: data7 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data6.en !== void 0) {
          let data8 = data6.en;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err23 = { instancePath: instancePath + "/clock/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.en, data: data8 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/clock/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.en.type, parentSchema: schema48.properties.en, data: data8 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/clock", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data6 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data9 = data.choices;
      if (Array.isArray(data9)) {
        if (data9.length < 2) {
          let err26 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema47.properties.choices, data: data9 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.id === void 0) {
              let err27 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema47.properties.choices.items.required, parentSchema: schema47.properties.choices.items, data: data10 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data10.text === void 0) {
              let err28 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema47.properties.choices.items.required, parentSchema: schema47.properties.choices.items, data: data10 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            for (let key3 in data10)
              if (!(key3 === "id" || key3 === "text")) {
                let err29 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47.properties.choices.items, data: data10 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            if (data10.id !== void 0) {
              let data11 = data10.id;
              if (typeof data11 == "string") {
                if (!pattern0.test(data11)) {
                  let err30 = { instancePath: instancePath + "/choices/" + i0 + "/id", schemaPath: "#/properties/choices/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema47.properties.choices.items.properties.id, data: data11 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/choices/" + i0 + "/id", schemaPath: "#/properties/choices/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.choices.items.properties.id.type, parentSchema: schema47.properties.choices.items.properties.id, data: data11 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data10.text !== void 0) {
              let data12 = data10.text;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.sv === void 0) {
                  let err32 = { instancePath: instancePath + "/choices/" + i0 + "/text", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema48.required, parentSchema: schema48, data: data12 };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                if (data12.en === void 0) {
                  let err33 = { instancePath: instancePath + "/choices/" + i0 + "/text", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema48.required, parentSchema: schema48, data: data12 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                for (let key4 in data12)
                  if (!(key4 === "sv" || key4 === "en")) {
                    let err34 = { instancePath: instancePath + "/choices/" + i0 + "/text", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema48, data: data12 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                if (data12.sv !== void 0) {
                  let data13 = data12.sv;
                  if (typeof data13 == "string") {
                    if (func2(data13) < 1) {
                      let err35 = { instancePath: instancePath + "/choices/" + i0 + "/text/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.sv, data: data13 };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/choices/" + i0 + "/text/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.sv.type, parentSchema: schema48.properties.sv, data: data13 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
                if (data12.en !== void 0) {
                  let data14 = data12.en;
                  if (typeof data14 == "string") {
                    if (func2(data14) < 1) {
                      let err37 = { instancePath: instancePath + "/choices/" + i0 + "/text/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema48.properties.en, data: data14 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    let err38 = { instancePath: instancePath + "/choices/" + i0 + "/text/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.en.type, parentSchema: schema48.properties.en, data: data14 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/choices/" + i0 + "/text", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data: data12 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.choices.items.type, parentSchema: schema47.properties.choices.items, data: data10 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.choices.type, parentSchema: schema47.properties.choices, data: data9 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.levels !== void 0) {
      let data15 = data.levels;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15[1] === void 0) {
          let err42 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/required", keyword: "required", params: { missingProperty: "1" }, message: "must have required property '1'", schema: schema47.properties.levels.required, parentSchema: schema47.properties.levels, data: data15 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data15[2] === void 0) {
          let err43 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/required", keyword: "required", params: { missingProperty: "2" }, message: "must have required property '2'", schema: schema47.properties.levels.required, parentSchema: schema47.properties.levels, data: data15 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data15[3] === void 0) {
          let err44 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/required", keyword: "required", params: { missingProperty: "3" }, message: "must have required property '3'", schema: schema47.properties.levels.required, parentSchema: schema47.properties.levels, data: data15 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        for (let key5 in data15)
          if (!(key5 === "1" || key5 === "2" || key5 === "3")) {
            let err45 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47.properties.levels, data: data15 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        data15[1] !== void 0 && (validate36(data15[1], { instancePath: instancePath + "/levels/1", parentData: data15, parentDataProperty: "1", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data15[2] !== void 0 && (validate36(data15[2], { instancePath: instancePath + "/levels/2", parentData: data15, parentDataProperty: "2", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data15[3] !== void 0 && (validate36(data15[3], { instancePath: instancePath + "/levels/3", parentData: data15, parentDataProperty: "3", rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
      } else {
        let err46 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.levels.type, parentSchema: schema47.properties.levels, data: data15 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data19 = data.flags;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19))
        for (let key6 in data19) {
          let data20 = data19[key6];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (let key7 in data20)
              if (!(key7 === "default" || key7 === "min" || key7 === "max")) {
                let err47 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47.properties.flags.additionalProperties, data: data20 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            if (data20.default !== void 0) {
              let data21 = data20.default;
              if (typeof data21 != "string" && typeof data21 != "number") {
                let err48 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data21 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data20.min !== void 0) {
              let data22 = data20.min;
              if (typeof data22 != "string" && typeof data22 != "number") {
                let err49 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data22 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data20.max !== void 0) {
              let data23 = data20.max;
              if (typeof data23 != "string" && typeof data23 != "number") {
                let err50 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/definitions/value/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data23 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            let err51 = { instancePath: instancePath + "/flags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/flags/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.flags.additionalProperties.type, parentSchema: schema47.properties.flags.additionalProperties, data: data20 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      else {
        let err52 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.properties.flags.type, parentSchema: schema47.properties.flags, data: data19 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
  } else {
    let err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.parameters === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.relations === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relations" }, message: "must have required property 'relations'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "parameters" || key0 === "relations")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema46.properties.format, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data1 = data.parameters;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate35(data1[i0], { instancePath: instancePath + "/parameters/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.parameters.type, parentSchema: schema46.properties.parameters, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.relations !== void 0) {
      let data3 = data.relations;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.left === void 0) {
              let err6 = { instancePath: instancePath + "/relations/" + i1, schemaPath: "#/properties/relations/items/required", keyword: "required", params: { missingProperty: "left" }, message: "must have required property 'left'", schema: schema46.properties.relations.items.required, parentSchema: schema46.properties.relations.items, data: data4 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data4["at-most"] === void 0) {
              let err7 = { instancePath: instancePath + "/relations/" + i1, schemaPath: "#/properties/relations/items/required", keyword: "required", params: { missingProperty: "at-most" }, message: "must have required property 'at-most'", schema: schema46.properties.relations.items.required, parentSchema: schema46.properties.relations.items, data: data4 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key1 in data4)
              if (!(key1 === "left" || key1 === "at-most")) {
                let err8 = { instancePath: instancePath + "/relations/" + i1, schemaPath: "#/properties/relations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema46.properties.relations.items, data: data4 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data4.left !== void 0) {
              let data5 = data4.left;
              if (typeof data5 == "string") {
                if (!pattern0.test(data5)) {
                  let err9 = { instancePath: instancePath + "/relations/" + i1 + "/left", schemaPath: "#/properties/relations/items/properties/left/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema46.properties.relations.items.properties.left, data: data5 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/relations/" + i1 + "/left", schemaPath: "#/properties/relations/items/properties/left/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.relations.items.properties.left.type, parentSchema: schema46.properties.relations.items.properties.left, data: data5 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data4["at-most"] !== void 0) {
              let data6 = data4["at-most"];
              if (typeof data6 == "string") {
                if (!pattern0.test(data6)) {
                  let err11 = { instancePath: instancePath + "/relations/" + i1 + "/at-most", schemaPath: "#/properties/relations/items/properties/at-most/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema46.properties.relations.items.properties["at-most"], data: data6 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/relations/" + i1 + "/at-most", schemaPath: "#/properties/relations/items/properties/at-most/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema46.properties.relations.items.properties["at-most"].type, parentSchema: schema46.properties.relations.items.properties["at-most"], data: data6 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/relations/" + i1, schemaPath: "#/properties/relations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.properties.relations.items.type, parentSchema: schema46.properties.relations.items, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/relations", schemaPath: "#/properties/relations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema46.properties.relations.type, parentSchema: schema46.properties.relations, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
var validateFlags = validate41, schema58 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/flags.schema.json", title: "FlagsFile", description: "Facts about a procurement that switch law on.", definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } } }, type: "object", additionalProperties: !1, required: ["format", "flags"], properties: { format: { const: 1 }, flags: { type: "array", items: { title: "FlagEntry", type: "object", additionalProperties: !1, required: ["id", "title", "question"], properties: { id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, title: { $ref: "#/definitions/bilingual" }, question: { $ref: "#/definitions/bilingual", description: "The yes-or-no question that an officer answers." }, implies: { type: "object", description: "Aspect letter \u2192 the level that a classification with this flag normally reaches.", additionalProperties: !1, properties: { K: { type: "integer", minimum: 1, maximum: 3 }, R: { type: "integer", minimum: 1, maximum: 3 }, T: { type: "integer", minimum: 1, maximum: 3 }, S: { type: "integer", minimum: 1, maximum: 3 } } }, with: { type: "array", items: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, description: "Flags that hold whenever this one does." }, stop: { type: "boolean", description: "Ends the procurement: the security protection officer takes over." } } } } } }, schema59 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.flags === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, message: "must have required property 'flags'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "flags")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema58.properties.format, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data1 = data.flags;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err4 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema58.properties.flags.items.required, parentSchema: schema58.properties.flags.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data2.title === void 0) {
              let err5 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema58.properties.flags.items.required, parentSchema: schema58.properties.flags.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2.question === void 0) {
              let err6 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/properties/flags/items/required", keyword: "required", params: { missingProperty: "question" }, message: "must have required property 'question'", schema: schema58.properties.flags.items.required, parentSchema: schema58.properties.flags.items, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "id" || key1 === "title" || key1 === "question" || key1 === "implies" || key1 === "with" || key1 === "stop")) {
                let err7 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/properties/flags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.flags.items, data: data2 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (!pattern0.test(data3)) {
                  let err8 = { instancePath: instancePath + "/flags/" + i0 + "/id", schemaPath: "#/properties/flags/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema58.properties.flags.items.properties.id, data: data3 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/flags/" + i0 + "/id", schemaPath: "#/properties/flags/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.flags.items.properties.id.type, parentSchema: schema58.properties.flags.items.properties.id, data: data3 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data2.title !== void 0) {
              let data4 = data2.title;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.sv === void 0) {
                  let err10 = { instancePath: instancePath + "/flags/" + i0 + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema59.required, parentSchema: schema59, data: data4 };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data4.en === void 0) {
                  let err11 = { instancePath: instancePath + "/flags/" + i0 + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema59.required, parentSchema: schema59, data: data4 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                for (let key2 in data4)
                  if (!(key2 === "sv" || key2 === "en")) {
                    let err12 = { instancePath: instancePath + "/flags/" + i0 + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema59, data: data4 };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                if (data4.sv !== void 0) {
                  let data5 = data4.sv;
                  if (typeof data5 == "string") {
                    if (func2(data5) < 1) {
                      let err13 = { instancePath: instancePath + "/flags/" + i0 + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.sv, data: data5 };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/flags/" + i0 + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.sv.type, parentSchema: schema59.properties.sv, data: data5 };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
                if (data4.en !== void 0) {
                  let data6 = data4.en;
                  if (typeof data6 == "string") {
                    if (func2(data6) < 1) {
                      let err15 = { instancePath: instancePath + "/flags/" + i0 + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.en, data: data6 };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  } else {
                    let err16 = { instancePath: instancePath + "/flags/" + i0 + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.en.type, parentSchema: schema59.properties.en, data: data6 };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
              } else {
                let err17 = { instancePath: instancePath + "/flags/" + i0 + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data: data4 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.question !== void 0) {
              let data7 = data2.question;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.sv === void 0) {
                  let err18 = { instancePath: instancePath + "/flags/" + i0 + "/question", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema59.required, parentSchema: schema59, data: data7 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data7.en === void 0) {
                  let err19 = { instancePath: instancePath + "/flags/" + i0 + "/question", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema59.required, parentSchema: schema59, data: data7 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                for (let key3 in data7)
                  if (!(key3 === "sv" || key3 === "en")) {
                    let err20 = { instancePath: instancePath + "/flags/" + i0 + "/question", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema59, data: data7 };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                if (data7.sv !== void 0) {
                  let data8 = data7.sv;
                  if (typeof data8 == "string") {
                    if (func2(data8) < 1) {
                      let err21 = { instancePath: instancePath + "/flags/" + i0 + "/question/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.sv, data: data8 };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  } else {
                    let err22 = { instancePath: instancePath + "/flags/" + i0 + "/question/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.sv.type, parentSchema: schema59.properties.sv, data: data8 };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
                if (data7.en !== void 0) {
                  let data9 = data7.en;
                  if (typeof data9 == "string") {
                    if (func2(data9) < 1) {
                      let err23 = { instancePath: instancePath + "/flags/" + i0 + "/question/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.en, data: data9 };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  } else {
                    let err24 = { instancePath: instancePath + "/flags/" + i0 + "/question/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.en.type, parentSchema: schema59.properties.en, data: data9 };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                let err25 = { instancePath: instancePath + "/flags/" + i0 + "/question", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data: data7 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data2.implies !== void 0) {
              let data10 = data2.implies;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (let key4 in data10)
                  if (!(key4 === "K" || key4 === "R" || key4 === "T" || key4 === "S")) {
                    let err26 = { instancePath: instancePath + "/flags/" + i0 + "/implies", schemaPath: "#/properties/flags/items/properties/implies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.flags.items.properties.implies, data: data10 };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                if (data10.K !== void 0) {
                  let data11 = data10.K;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
                    let err27 = { instancePath: instancePath + "/flags/" + i0 + "/implies/K", schemaPath: "#/properties/flags/items/properties/implies/properties/K/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.flags.items.properties.implies.properties.K.type, parentSchema: schema58.properties.flags.items.properties.implies.properties.K, data: data11 };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                  if (typeof data11 == "number") {
                    if (data11 > 3 || isNaN(data11)) {
                      let err28 = { instancePath: instancePath + "/flags/" + i0 + "/implies/K", schemaPath: "#/properties/flags/items/properties/implies/properties/K/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema58.properties.flags.items.properties.implies.properties.K, data: data11 };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                    if (data11 < 1 || isNaN(data11)) {
                      let err29 = { instancePath: instancePath + "/flags/" + i0 + "/implies/K", schemaPath: "#/properties/flags/items/properties/implies/properties/K/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.properties.flags.items.properties.implies.properties.K, data: data11 };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  }
                }
                if (data10.R !== void 0) {
                  let data12 = data10.R;
                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
                    let err30 = { instancePath: instancePath + "/flags/" + i0 + "/implies/R", schemaPath: "#/properties/flags/items/properties/implies/properties/R/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.flags.items.properties.implies.properties.R.type, parentSchema: schema58.properties.flags.items.properties.implies.properties.R, data: data12 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                  if (typeof data12 == "number") {
                    if (data12 > 3 || isNaN(data12)) {
                      let err31 = { instancePath: instancePath + "/flags/" + i0 + "/implies/R", schemaPath: "#/properties/flags/items/properties/implies/properties/R/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema58.properties.flags.items.properties.implies.properties.R, data: data12 };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                    if (data12 < 1 || isNaN(data12)) {
                      let err32 = { instancePath: instancePath + "/flags/" + i0 + "/implies/R", schemaPath: "#/properties/flags/items/properties/implies/properties/R/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.properties.flags.items.properties.implies.properties.R, data: data12 };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  }
                }
                if (data10.T !== void 0) {
                  let data13 = data10.T;
                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
                    let err33 = { instancePath: instancePath + "/flags/" + i0 + "/implies/T", schemaPath: "#/properties/flags/items/properties/implies/properties/T/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.flags.items.properties.implies.properties.T.type, parentSchema: schema58.properties.flags.items.properties.implies.properties.T, data: data13 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                  if (typeof data13 == "number") {
                    if (data13 > 3 || isNaN(data13)) {
                      let err34 = { instancePath: instancePath + "/flags/" + i0 + "/implies/T", schemaPath: "#/properties/flags/items/properties/implies/properties/T/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema58.properties.flags.items.properties.implies.properties.T, data: data13 };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                    if (data13 < 1 || isNaN(data13)) {
                      let err35 = { instancePath: instancePath + "/flags/" + i0 + "/implies/T", schemaPath: "#/properties/flags/items/properties/implies/properties/T/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.properties.flags.items.properties.implies.properties.T, data: data13 };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  }
                }
                if (data10.S !== void 0) {
                  let data14 = data10.S;
                  if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
                    let err36 = { instancePath: instancePath + "/flags/" + i0 + "/implies/S", schemaPath: "#/properties/flags/items/properties/implies/properties/S/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.flags.items.properties.implies.properties.S.type, parentSchema: schema58.properties.flags.items.properties.implies.properties.S, data: data14 };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                  if (typeof data14 == "number") {
                    if (data14 > 3 || isNaN(data14)) {
                      let err37 = { instancePath: instancePath + "/flags/" + i0 + "/implies/S", schemaPath: "#/properties/flags/items/properties/implies/properties/S/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema58.properties.flags.items.properties.implies.properties.S, data: data14 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                    if (data14 < 1 || isNaN(data14)) {
                      let err38 = { instancePath: instancePath + "/flags/" + i0 + "/implies/S", schemaPath: "#/properties/flags/items/properties/implies/properties/S/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.properties.flags.items.properties.implies.properties.S, data: data14 };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/flags/" + i0 + "/implies", schemaPath: "#/properties/flags/items/properties/implies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.flags.items.properties.implies.type, parentSchema: schema58.properties.flags.items.properties.implies, data: data10 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data2.with !== void 0) {
              let data15 = data2.with;
              if (Array.isArray(data15)) {
                let len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data16 = data15[i1];
                  if (typeof data16 == "string") {
                    if (!pattern0.test(data16)) {
                      let err40 = { instancePath: instancePath + "/flags/" + i0 + "/with/" + i1, schemaPath: "#/properties/flags/items/properties/with/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema58.properties.flags.items.properties.with.items, data: data16 };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  } else {
                    let err41 = { instancePath: instancePath + "/flags/" + i0 + "/with/" + i1, schemaPath: "#/properties/flags/items/properties/with/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.flags.items.properties.with.items.type, parentSchema: schema58.properties.flags.items.properties.with.items, data: data16 };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                }
              } else {
                let err42 = { instancePath: instancePath + "/flags/" + i0 + "/with", schemaPath: "#/properties/flags/items/properties/with/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.flags.items.properties.with.type, parentSchema: schema58.properties.flags.items.properties.with, data: data15 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data2.stop !== void 0) {
              let data17 = data2.stop;
              if (typeof data17 != "boolean") {
                let err43 = { instancePath: instancePath + "/flags/" + i0 + "/stop", schemaPath: "#/properties/flags/items/properties/stop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.flags.items.properties.stop.type, parentSchema: schema58.properties.flags.items.properties.stop, data: data17 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            let err44 = { instancePath: instancePath + "/flags/" + i0, schemaPath: "#/properties/flags/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.flags.items.type, parentSchema: schema58.properties.flags.items, data: data2 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.flags.type, parentSchema: schema58.properties.flags, data: data1 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
var validateScale = validate42, schema61 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/scale.schema.json", title: "ScaleFile", description: "The levels an organisation classifies by, mapped onto the canonical levels 0\u20133 and stop.", definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } } }, type: "object", additionalProperties: !1, required: ["format", "id", "title", "aspects", "levels"], properties: { format: { const: 1 }, id: { type: "string", pattern: "^[a-z][a-z0-9-]*$" }, title: { $ref: "#/definitions/bilingual" }, aspects: { type: "array", minItems: 1, items: { title: "ScaleAspect", type: "object", additionalProperties: !1, required: ["letter", "aspect", "label", "question", "consequences"], properties: { letter: { type: "string", pattern: "^[A-Z]$" }, aspect: { title: "Aspect", enum: ["confidentiality", "integrity", "availability", "traceability"] }, label: { $ref: "#/definitions/bilingual" }, optional: { type: "boolean" }, question: { $ref: "#/definitions/bilingual" }, consequences: { type: "object", additionalProperties: !1, required: ["0", "1", "2", "3"], properties: { 0: { $ref: "#/definitions/bilingual" }, 1: { $ref: "#/definitions/bilingual" }, 2: { $ref: "#/definitions/bilingual" }, 3: { $ref: "#/definitions/bilingual" } } } } } }, levels: { type: "array", minItems: 2, items: { title: "ScaleLevel", type: "object", additionalProperties: !1, required: ["value", "canonical", "label"], properties: { value: { type: ["integer", "string"], description: "As it is written in klausul.yaml." }, canonical: { enum: [0, 1, 2, 3, "stop"] }, label: { $ref: "#/definitions/bilingual" } } } } } }, schema62 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, pattern22 = new RegExp("^[A-Z]$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.aspects === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aspects" }, message: "must have required property 'aspects'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.levels === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" }, message: "must have required property 'levels'", schema: schema61.required, parentSchema: schema61, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "id" || key0 === "title" || key0 === "aspects" || key0 === "levels")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61, data };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema61.properties.format, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema61.properties.id, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.id.type, parentSchema: schema61.properties.id, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.sv === void 0) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2.en === void 0) {
          let err10 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "sv" || key1 === "en")) {
            let err11 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data2.sv !== void 0) {
          let data3 = data2.sv;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err12 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/title/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data3 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.en !== void 0) {
          let data4 = data2.en;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err14 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data4 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/title/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data4 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/title", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data2 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.aspects !== void 0) {
      let data5 = data.aspects;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err17 = { instancePath: instancePath + "/aspects", schemaPath: "#/properties/aspects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema61.properties.aspects, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.letter === void 0) {
              let err18 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/required", keyword: "required", params: { missingProperty: "letter" }, message: "must have required property 'letter'", schema: schema61.properties.aspects.items.required, parentSchema: schema61.properties.aspects.items, data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.aspect === void 0) {
              let err19 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/required", keyword: "required", params: { missingProperty: "aspect" }, message: "must have required property 'aspect'", schema: schema61.properties.aspects.items.required, parentSchema: schema61.properties.aspects.items, data: data6 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data6.label === void 0) {
              let err20 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema61.properties.aspects.items.required, parentSchema: schema61.properties.aspects.items, data: data6 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data6.question === void 0) {
              let err21 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/required", keyword: "required", params: { missingProperty: "question" }, message: "must have required property 'question'", schema: schema61.properties.aspects.items.required, parentSchema: schema61.properties.aspects.items, data: data6 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data6.consequences === void 0) {
              let err22 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/required", keyword: "required", params: { missingProperty: "consequences" }, message: "must have required property 'consequences'", schema: schema61.properties.aspects.items.required, parentSchema: schema61.properties.aspects.items, data: data6 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            for (let key2 in data6)
              if (!(key2 === "letter" || key2 === "aspect" || key2 === "label" || key2 === "optional" || key2 === "question" || key2 === "consequences")) {
                let err23 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61.properties.aspects.items, data: data6 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data6.letter !== void 0) {
              let data7 = data6.letter;
              if (typeof data7 == "string") {
                if (!pattern22.test(data7)) {
                  let err24 = { instancePath: instancePath + "/aspects/" + i0 + "/letter", schemaPath: "#/properties/aspects/items/properties/letter/pattern", keyword: "pattern", params: { pattern: "^[A-Z]$" }, message: 'must match pattern "^[A-Z]$"', schema: "^[A-Z]$", parentSchema: schema61.properties.aspects.items.properties.letter, data: data7 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/aspects/" + i0 + "/letter", schemaPath: "#/properties/aspects/items/properties/letter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema61.properties.aspects.items.properties.letter.type, parentSchema: schema61.properties.aspects.items.properties.letter, data: data7 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data6.aspect !== void 0) {
              let data8 = data6.aspect;
              if (!(data8 === "confidentiality" || data8 === "integrity" || data8 === "availability" || data8 === "traceability")) {
                let err26 = { instancePath: instancePath + "/aspects/" + i0 + "/aspect", schemaPath: "#/properties/aspects/items/properties/aspect/enum", keyword: "enum", params: { allowedValues: schema61.properties.aspects.items.properties.aspect.enum }, message: "must be equal to one of the allowed values", schema: schema61.properties.aspects.items.properties.aspect.enum, parentSchema: schema61.properties.aspects.items.properties.aspect, data: data8 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data6.label !== void 0) {
              let data9 = data6.label;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.sv === void 0) {
                  let err27 = { instancePath: instancePath + "/aspects/" + i0 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data9 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data9.en === void 0) {
                  let err28 = { instancePath: instancePath + "/aspects/" + i0 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data9 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                for (let key3 in data9)
                  if (!(key3 === "sv" || key3 === "en")) {
                    let err29 = { instancePath: instancePath + "/aspects/" + i0 + "/label", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data9 };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                if (data9.sv !== void 0) {
                  let data10 = data9.sv;
                  if (typeof data10 == "string") {
                    if (func2(data10) < 1) {
                      let err30 = { instancePath: instancePath + "/aspects/" + i0 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data10 };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  } else {
                    let err31 = { instancePath: instancePath + "/aspects/" + i0 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data10 };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
                if (data9.en !== void 0) {
                  let data11 = data9.en;
                  if (typeof data11 == "string") {
                    if (func2(data11) < 1) {
                      let err32 = { instancePath: instancePath + "/aspects/" + i0 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data11 };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/aspects/" + i0 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data11 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
              } else {
                let err34 = { instancePath: instancePath + "/aspects/" + i0 + "/label", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data9 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data6.optional !== void 0) {
              let data12 = data6.optional;
              if (typeof data12 != "boolean") {
                let err35 = { instancePath: instancePath + "/aspects/" + i0 + "/optional", schemaPath: "#/properties/aspects/items/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema61.properties.aspects.items.properties.optional.type, parentSchema: schema61.properties.aspects.items.properties.optional, data: data12 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data6.question !== void 0) {
              let data13 = data6.question;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.sv === void 0) {
                  let err36 = { instancePath: instancePath + "/aspects/" + i0 + "/question", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data13 };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data13.en === void 0) {
                  let err37 = { instancePath: instancePath + "/aspects/" + i0 + "/question", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data13 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                for (let key4 in data13)
                  if (!(key4 === "sv" || key4 === "en")) {
                    let err38 = { instancePath: instancePath + "/aspects/" + i0 + "/question", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data13 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                if (data13.sv !== void 0) {
                  let data14 = data13.sv;
                  if (typeof data14 == "string") {
                    if (func2(data14) < 1) {
                      let err39 = { instancePath: instancePath + "/aspects/" + i0 + "/question/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data14 };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                  } else {
                    let err40 = { instancePath: instancePath + "/aspects/" + i0 + "/question/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data14 };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
                if (data13.en !== void 0) {
                  let data15 = data13.en;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
                      let err41 = { instancePath: instancePath + "/aspects/" + i0 + "/question/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data15 };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  } else {
                    let err42 = { instancePath: instancePath + "/aspects/" + i0 + "/question/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data15 };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                }
              } else {
                let err43 = { instancePath: instancePath + "/aspects/" + i0 + "/question", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data13 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data6.consequences !== void 0) {
              let data16 = data6.consequences;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16[0] === void 0) {
                  let err44 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/required", keyword: "required", params: { missingProperty: "0" }, message: "must have required property '0'", schema: schema61.properties.aspects.items.properties.consequences.required, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data16[1] === void 0) {
                  let err45 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/required", keyword: "required", params: { missingProperty: "1" }, message: "must have required property '1'", schema: schema61.properties.aspects.items.properties.consequences.required, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (data16[2] === void 0) {
                  let err46 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/required", keyword: "required", params: { missingProperty: "2" }, message: "must have required property '2'", schema: schema61.properties.aspects.items.properties.consequences.required, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data16[3] === void 0) {
                  let err47 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/required", keyword: "required", params: { missingProperty: "3" }, message: "must have required property '3'", schema: schema61.properties.aspects.items.properties.consequences.required, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                for (let key5 in data16)
                  if (!(key5 === "0" || key5 === "1" || key5 === "2" || key5 === "3")) {
                    let err48 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                if (data16[0] !== void 0) {
                  let data17 = data16[0];
                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                    if (data17.sv === void 0) {
                      let err49 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data17 };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                    if (data17.en === void 0) {
                      let err50 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data17 };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                    for (let key6 in data17)
                      if (!(key6 === "sv" || key6 === "en")) {
                        let err51 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data17 };
                        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                      }
                    if (data17.sv !== void 0) {
                      let data18 = data17.sv;
                      if (typeof data18 == "string") {
                        if (func2(data18) < 1) {
                          let err52 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data18 };
                          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                        }
                      } else {
                        let err53 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data18 };
                        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                      }
                    }
                    if (data17.en !== void 0) {
                      let data19 = data17.en;
                      if (typeof data19 == "string") {
                        if (func2(data19) < 1) {
                          let err54 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data19 };
                          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                        }
                      } else {
                        let err55 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data19 };
                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                      }
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/0", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data17 };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
                if (data16[1] !== void 0) {
                  let data20 = data16[1];
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.sv === void 0) {
                      let err57 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data20 };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                    if (data20.en === void 0) {
                      let err58 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data20 };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                    for (let key7 in data20)
                      if (!(key7 === "sv" || key7 === "en")) {
                        let err59 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data20 };
                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                      }
                    if (data20.sv !== void 0) {
                      let data21 = data20.sv;
                      if (typeof data21 == "string") {
                        if (func2(data21) < 1) {
                          let err60 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data21 };
                          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                        }
                      } else {
                        let err61 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data21 };
                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                      }
                    }
                    if (data20.en !== void 0) {
                      let data22 = data20.en;
                      if (typeof data22 == "string") {
                        if (func2(data22) < 1) {
                          let err62 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data22 };
                          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                        }
                      } else {
                        let err63 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data22 };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    }
                  } else {
                    let err64 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/1", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data20 };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                }
                if (data16[2] !== void 0) {
                  let data23 = data16[2];
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.sv === void 0) {
                      let err65 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data23 };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                    if (data23.en === void 0) {
                      let err66 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data23 };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    for (let key8 in data23)
                      if (!(key8 === "sv" || key8 === "en")) {
                        let err67 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data23 };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                    if (data23.sv !== void 0) {
                      let data24 = data23.sv;
                      if (typeof data24 == "string") {
                        if (func2(data24) < 1) {
                          let err68 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data24 };
                          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                        }
                      } else {
                        let err69 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data24 };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                    }
                    if (data23.en !== void 0) {
                      let data25 = data23.en;
                      if (typeof data25 == "string") {
                        if (func2(data25) < 1) {
                          let err70 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data25 };
                          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                        }
                      } else {
                        let err71 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data25 };
                        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                      }
                    }
                  } else {
                    let err72 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/2", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data23 };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
                if (data16[3] !== void 0) {
                  let data26 = data16[3];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.sv === void 0) {
                      let err73 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data26 };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                    if (data26.en === void 0) {
                      let err74 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data26 };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                    for (let key9 in data26)
                      if (!(key9 === "sv" || key9 === "en")) {
                        let err75 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data26 };
                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                      }
                    if (data26.sv !== void 0) {
                      let data27 = data26.sv;
                      if (typeof data27 == "string") {
                        if (func2(data27) < 1) {
                          let err76 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data27 };
                          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                        }
                      } else {
                        let err77 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data27 };
                        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                      }
                    }
                    if (data26.en !== void 0) {
                      let data28 = data26.en;
                      if (typeof data28 == "string") {
                        if (func2(data28) < 1) {
                          let err78 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data28 };
                          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                        }
                      } else {
                        let err79 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data28 };
                        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                      }
                    }
                  } else {
                    let err80 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences/3", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data26 };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                }
              } else {
                let err81 = { instancePath: instancePath + "/aspects/" + i0 + "/consequences", schemaPath: "#/properties/aspects/items/properties/consequences/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.aspects.items.properties.consequences.type, parentSchema: schema61.properties.aspects.items.properties.consequences, data: data16 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/aspects/" + i0, schemaPath: "#/properties/aspects/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.aspects.items.type, parentSchema: schema61.properties.aspects.items, data: data6 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/aspects", schemaPath: "#/properties/aspects/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.aspects.type, parentSchema: schema61.properties.aspects, data: data5 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.levels !== void 0) {
      let data29 = data.levels;
      if (Array.isArray(data29)) {
        if (data29.length < 2) {
          let err84 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema61.properties.levels, data: data29 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        let len1 = data29.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data30 = data29[i1];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.value === void 0) {
              let err85 = { instancePath: instancePath + "/levels/" + i1, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema61.properties.levels.items.required, parentSchema: schema61.properties.levels.items, data: data30 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            if (data30.canonical === void 0) {
              let err86 = { instancePath: instancePath + "/levels/" + i1, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "canonical" }, message: "must have required property 'canonical'", schema: schema61.properties.levels.items.required, parentSchema: schema61.properties.levels.items, data: data30 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data30.label === void 0) {
              let err87 = { instancePath: instancePath + "/levels/" + i1, schemaPath: "#/properties/levels/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema61.properties.levels.items.required, parentSchema: schema61.properties.levels.items, data: data30 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            for (let key10 in data30)
              if (!(key10 === "value" || key10 === "canonical" || key10 === "label")) {
                let err88 = { instancePath: instancePath + "/levels/" + i1, schemaPath: "#/properties/levels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema61.properties.levels.items, data: data30 };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            if (data30.value !== void 0) {
              let data31 = data30.value;
              if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31)) && typeof data31 != "string") {
                let err89 = { instancePath: instancePath + "/levels/" + i1 + "/value", schemaPath: "#/properties/levels/items/properties/value/type", keyword: "type", params: { type: schema61.properties.levels.items.properties.value.type }, message: "must be integer,string", schema: schema61.properties.levels.items.properties.value.type, parentSchema: schema61.properties.levels.items.properties.value, data: data31 };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
            if (data30.canonical !== void 0) {
              let data32 = data30.canonical;
              if (!(data32 === 0 || data32 === 1 || data32 === 2 || data32 === 3 || data32 === "stop")) {
                let err90 = { instancePath: instancePath + "/levels/" + i1 + "/canonical", schemaPath: "#/properties/levels/items/properties/canonical/enum", keyword: "enum", params: { allowedValues: schema61.properties.levels.items.properties.canonical.enum }, message: "must be equal to one of the allowed values", schema: schema61.properties.levels.items.properties.canonical.enum, parentSchema: schema61.properties.levels.items.properties.canonical, data: data32 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data30.label !== void 0) {
              let data33 = data30.label;
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.sv === void 0) {
                  let err91 = { instancePath: instancePath + "/levels/" + i1 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema62.required, parentSchema: schema62, data: data33 };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
                if (data33.en === void 0) {
                  let err92 = { instancePath: instancePath + "/levels/" + i1 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema62.required, parentSchema: schema62, data: data33 };
                  vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                }
                for (let key11 in data33)
                  if (!(key11 === "sv" || key11 === "en")) {
                    let err93 = { instancePath: instancePath + "/levels/" + i1 + "/label", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62, data: data33 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                if (data33.sv !== void 0) {
                  let data34 = data33.sv;
                  if (typeof data34 == "string") {
                    if (func2(data34) < 1) {
                      let err94 = { instancePath: instancePath + "/levels/" + i1 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.sv, data: data34 };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                  } else {
                    let err95 = { instancePath: instancePath + "/levels/" + i1 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.sv.type, parentSchema: schema62.properties.sv, data: data34 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                }
                if (data33.en !== void 0) {
                  let data35 = data33.en;
                  if (typeof data35 == "string") {
                    if (func2(data35) < 1) {
                      let err96 = { instancePath: instancePath + "/levels/" + i1 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.en, data: data35 };
                      vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                    }
                  } else {
                    let err97 = { instancePath: instancePath + "/levels/" + i1 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.en.type, parentSchema: schema62.properties.en, data: data35 };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                }
              } else {
                let err98 = { instancePath: instancePath + "/levels/" + i1 + "/label", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data: data33 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
          } else {
            let err99 = { instancePath: instancePath + "/levels/" + i1, schemaPath: "#/properties/levels/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.properties.levels.items.type, parentSchema: schema61.properties.levels.items, data: data30 };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
      } else {
        let err100 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema61.properties.levels.type, parentSchema: schema61.properties.levels, data: data29 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
  } else {
    let err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var validateFrames = validate43, schema70 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/frames.schema.json", title: "FramesFile", description: "What stands around the text of every clause.", definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } } }, type: "object", additionalProperties: !1, required: ["format", "frames", "fulfilments", "moments"], properties: { format: { const: 1 }, frames: { type: "array", minItems: 1, items: { title: "FrameEntry", description: "The words around a clause's text. Permanent: a new wording gets a new id.", type: "object", additionalProperties: !1, required: ["id", "placement", "label", "purpose", "fulfilment", "verification", "evidence", "equivalent"], properties: { id: { type: "integer", minimum: 1 }, placement: { enum: ["qualification", "specification", "award", "contract", "processor"] }, label: { $ref: "#/definitions/bilingual" }, purpose: { $ref: "#/definitions/bilingual" }, fulfilment: { $ref: "#/definitions/bilingual" }, verification: { $ref: "#/definitions/bilingual" }, evidence: { $ref: "#/definitions/bilingual" }, equivalent: { $ref: "#/definitions/bilingual" } } } }, fulfilments: { type: "object", additionalProperties: !1, required: ["bid", "contract-start", "go-live", "throughout"], properties: { bid: { $ref: "#/definitions/bilingual" }, "contract-start": { $ref: "#/definitions/bilingual" }, "go-live": { $ref: "#/definitions/bilingual" }, throughout: { $ref: "#/definitions/bilingual" } } }, moments: { type: "object", additionalProperties: !1, required: ["bid", "before-award", "contract-start", "go-live", "during-contract"], properties: { bid: { $ref: "#/definitions/bilingual" }, "before-award": { $ref: "#/definitions/bilingual" }, "contract-start": { $ref: "#/definitions/bilingual" }, "go-live": { $ref: "#/definitions/bilingual" }, "during-contract": { $ref: "#/definitions/bilingual" } } } } }, schema71 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.frames === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property 'frames'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fulfilments === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fulfilments" }, message: "must have required property 'fulfilments'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.moments === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "moments" }, message: "must have required property 'moments'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "frames" || key0 === "fulfilments" || key0 === "moments")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema70, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema70.properties.format, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.frames !== void 0) {
      let data1 = data.frames;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema70.properties.frames, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err7 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.placement === void 0) {
              let err8 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "placement" }, message: "must have required property 'placement'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.label === void 0) {
              let err9 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.purpose === void 0) {
              let err10 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "purpose" }, message: "must have required property 'purpose'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.fulfilment === void 0) {
              let err11 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "fulfilment" }, message: "must have required property 'fulfilment'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data2.verification === void 0) {
              let err12 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "verification" }, message: "must have required property 'verification'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data2.evidence === void 0) {
              let err13 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data2.equivalent === void 0) {
              let err14 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/required", keyword: "required", params: { missingProperty: "equivalent" }, message: "must have required property 'equivalent'", schema: schema70.properties.frames.items.required, parentSchema: schema70.properties.frames.items, data: data2 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "id" || key1 === "placement" || key1 === "label" || key1 === "purpose" || key1 === "fulfilment" || key1 === "verification" || key1 === "evidence" || key1 === "equivalent")) {
                let err15 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema70.properties.frames.items, data: data2 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                let err16 = { instancePath: instancePath + "/frames/" + i0 + "/id", schemaPath: "#/properties/frames/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema70.properties.frames.items.properties.id.type, parentSchema: schema70.properties.frames.items.properties.id, data: data3 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (typeof data3 == "number" && (data3 < 1 || isNaN(data3))) {
                let err17 = { instancePath: instancePath + "/frames/" + i0 + "/id", schemaPath: "#/properties/frames/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema70.properties.frames.items.properties.id, data: data3 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.placement !== void 0) {
              let data4 = data2.placement;
              if (!(data4 === "qualification" || data4 === "specification" || data4 === "award" || data4 === "contract" || data4 === "processor")) {
                let err18 = { instancePath: instancePath + "/frames/" + i0 + "/placement", schemaPath: "#/properties/frames/items/properties/placement/enum", keyword: "enum", params: { allowedValues: schema70.properties.frames.items.properties.placement.enum }, message: "must be equal to one of the allowed values", schema: schema70.properties.frames.items.properties.placement.enum, parentSchema: schema70.properties.frames.items.properties.placement, data: data4 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data2.label !== void 0) {
              let data5 = data2.label;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.sv === void 0) {
                  let err19 = { instancePath: instancePath + "/frames/" + i0 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data5 };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data5.en === void 0) {
                  let err20 = { instancePath: instancePath + "/frames/" + i0 + "/label", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data5 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                for (let key2 in data5)
                  if (!(key2 === "sv" || key2 === "en")) {
                    let err21 = { instancePath: instancePath + "/frames/" + i0 + "/label", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data5 };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                if (data5.sv !== void 0) {
                  let data6 = data5.sv;
                  if (typeof data6 == "string") {
                    if (func2(data6) < 1) {
                      let err22 = { instancePath: instancePath + "/frames/" + i0 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data6 };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                  } else {
                    let err23 = { instancePath: instancePath + "/frames/" + i0 + "/label/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data6 };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
                if (data5.en !== void 0) {
                  let data7 = data5.en;
                  if (typeof data7 == "string") {
                    if (func2(data7) < 1) {
                      let err24 = { instancePath: instancePath + "/frames/" + i0 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data7 };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    let err25 = { instancePath: instancePath + "/frames/" + i0 + "/label/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data7 };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                let err26 = { instancePath: instancePath + "/frames/" + i0 + "/label", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data5 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data2.purpose !== void 0) {
              let data8 = data2.purpose;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.sv === void 0) {
                  let err27 = { instancePath: instancePath + "/frames/" + i0 + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data8 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data8.en === void 0) {
                  let err28 = { instancePath: instancePath + "/frames/" + i0 + "/purpose", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data8 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                for (let key3 in data8)
                  if (!(key3 === "sv" || key3 === "en")) {
                    let err29 = { instancePath: instancePath + "/frames/" + i0 + "/purpose", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data8 };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                if (data8.sv !== void 0) {
                  let data9 = data8.sv;
                  if (typeof data9 == "string") {
                    if (func2(data9) < 1) {
                      let err30 = { instancePath: instancePath + "/frames/" + i0 + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data9 };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  } else {
                    let err31 = { instancePath: instancePath + "/frames/" + i0 + "/purpose/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data9 };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
                if (data8.en !== void 0) {
                  let data10 = data8.en;
                  if (typeof data10 == "string") {
                    if (func2(data10) < 1) {
                      let err32 = { instancePath: instancePath + "/frames/" + i0 + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data10 };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/frames/" + i0 + "/purpose/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data10 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
              } else {
                let err34 = { instancePath: instancePath + "/frames/" + i0 + "/purpose", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data8 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data2.fulfilment !== void 0) {
              let data11 = data2.fulfilment;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.sv === void 0) {
                  let err35 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data11 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                if (data11.en === void 0) {
                  let err36 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data11 };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                for (let key4 in data11)
                  if (!(key4 === "sv" || key4 === "en")) {
                    let err37 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data11 };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                if (data11.sv !== void 0) {
                  let data12 = data11.sv;
                  if (typeof data12 == "string") {
                    if (func2(data12) < 1) {
                      let err38 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data12 };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                  } else {
                    let err39 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data12 };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
                if (data11.en !== void 0) {
                  let data13 = data11.en;
                  if (typeof data13 == "string") {
                    if (func2(data13) < 1) {
                      let err40 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data13 };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                    }
                  } else {
                    let err41 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data13 };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  }
                }
              } else {
                let err42 = { instancePath: instancePath + "/frames/" + i0 + "/fulfilment", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data11 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data2.verification !== void 0) {
              let data14 = data2.verification;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.sv === void 0) {
                  let err43 = { instancePath: instancePath + "/frames/" + i0 + "/verification", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data14 };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
                if (data14.en === void 0) {
                  let err44 = { instancePath: instancePath + "/frames/" + i0 + "/verification", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data14 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                for (let key5 in data14)
                  if (!(key5 === "sv" || key5 === "en")) {
                    let err45 = { instancePath: instancePath + "/frames/" + i0 + "/verification", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data14 };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                if (data14.sv !== void 0) {
                  let data15 = data14.sv;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
                      let err46 = { instancePath: instancePath + "/frames/" + i0 + "/verification/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data15 };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  } else {
                    let err47 = { instancePath: instancePath + "/frames/" + i0 + "/verification/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data15 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
                if (data14.en !== void 0) {
                  let data16 = data14.en;
                  if (typeof data16 == "string") {
                    if (func2(data16) < 1) {
                      let err48 = { instancePath: instancePath + "/frames/" + i0 + "/verification/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data16 };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  } else {
                    let err49 = { instancePath: instancePath + "/frames/" + i0 + "/verification/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data16 };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
              } else {
                let err50 = { instancePath: instancePath + "/frames/" + i0 + "/verification", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data14 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data2.evidence !== void 0) {
              let data17 = data2.evidence;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.sv === void 0) {
                  let err51 = { instancePath: instancePath + "/frames/" + i0 + "/evidence", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data17 };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                if (data17.en === void 0) {
                  let err52 = { instancePath: instancePath + "/frames/" + i0 + "/evidence", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data17 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                for (let key6 in data17)
                  if (!(key6 === "sv" || key6 === "en")) {
                    let err53 = { instancePath: instancePath + "/frames/" + i0 + "/evidence", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data17 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                if (data17.sv !== void 0) {
                  let data18 = data17.sv;
                  if (typeof data18 == "string") {
                    if (func2(data18) < 1) {
                      let err54 = { instancePath: instancePath + "/frames/" + i0 + "/evidence/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data18 };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  } else {
                    let err55 = { instancePath: instancePath + "/frames/" + i0 + "/evidence/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data18 };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
                if (data17.en !== void 0) {
                  let data19 = data17.en;
                  if (typeof data19 == "string") {
                    if (func2(data19) < 1) {
                      let err56 = { instancePath: instancePath + "/frames/" + i0 + "/evidence/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data19 };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  } else {
                    let err57 = { instancePath: instancePath + "/frames/" + i0 + "/evidence/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data19 };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
              } else {
                let err58 = { instancePath: instancePath + "/frames/" + i0 + "/evidence", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data17 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data2.equivalent !== void 0) {
              let data20 = data2.equivalent;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.sv === void 0) {
                  let err59 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data20 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                if (data20.en === void 0) {
                  let err60 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data20 };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                for (let key7 in data20)
                  if (!(key7 === "sv" || key7 === "en")) {
                    let err61 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data20 };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                if (data20.sv !== void 0) {
                  let data21 = data20.sv;
                  if (typeof data21 == "string") {
                    if (func2(data21) < 1) {
                      let err62 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data21 };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  } else {
                    let err63 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data21 };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                }
                if (data20.en !== void 0) {
                  let data22 = data20.en;
                  if (typeof data22 == "string") {
                    if (func2(data22) < 1) {
                      let err64 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data22 };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    }
                  } else {
                    let err65 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data22 };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                }
              } else {
                let err66 = { instancePath: instancePath + "/frames/" + i0 + "/equivalent", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data20 };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
          } else {
            let err67 = { instancePath: instancePath + "/frames/" + i0, schemaPath: "#/properties/frames/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.frames.items.type, parentSchema: schema70.properties.frames.items, data: data2 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      } else {
        let err68 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema70.properties.frames.type, parentSchema: schema70.properties.frames, data: data1 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.fulfilments !== void 0) {
      let data23 = data.fulfilments;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.bid === void 0) {
          let err69 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/required", keyword: "required", params: { missingProperty: "bid" }, message: "must have required property 'bid'", schema: schema70.properties.fulfilments.required, parentSchema: schema70.properties.fulfilments, data: data23 };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data23["contract-start"] === void 0) {
          let err70 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/required", keyword: "required", params: { missingProperty: "contract-start" }, message: "must have required property 'contract-start'", schema: schema70.properties.fulfilments.required, parentSchema: schema70.properties.fulfilments, data: data23 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data23["go-live"] === void 0) {
          let err71 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/required", keyword: "required", params: { missingProperty: "go-live" }, message: "must have required property 'go-live'", schema: schema70.properties.fulfilments.required, parentSchema: schema70.properties.fulfilments, data: data23 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (data23.throughout === void 0) {
          let err72 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/required", keyword: "required", params: { missingProperty: "throughout" }, message: "must have required property 'throughout'", schema: schema70.properties.fulfilments.required, parentSchema: schema70.properties.fulfilments, data: data23 };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        for (let key8 in data23)
          if (!(key8 === "bid" || key8 === "contract-start" || key8 === "go-live" || key8 === "throughout")) {
            let err73 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema70.properties.fulfilments, data: data23 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        if (data23.bid !== void 0) {
          let data24 = data23.bid;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.sv === void 0) {
              let err74 = { instancePath: instancePath + "/fulfilments/bid", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data24 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            if (data24.en === void 0) {
              let err75 = { instancePath: instancePath + "/fulfilments/bid", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data24 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            for (let key9 in data24)
              if (!(key9 === "sv" || key9 === "en")) {
                let err76 = { instancePath: instancePath + "/fulfilments/bid", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data24 };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            if (data24.sv !== void 0) {
              let data25 = data24.sv;
              if (typeof data25 == "string") {
                if (func2(data25) < 1) {
                  let err77 = { instancePath: instancePath + "/fulfilments/bid/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data25 };
                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                }
              } else {
                let err78 = { instancePath: instancePath + "/fulfilments/bid/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data25 };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
            if (data24.en !== void 0) {
              let data26 = data24.en;
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err79 = { instancePath: instancePath + "/fulfilments/bid/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data26 };
                  vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                }
              } else {
                let err80 = { instancePath: instancePath + "/fulfilments/bid/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data26 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
          } else {
            let err81 = { instancePath: instancePath + "/fulfilments/bid", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data24 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data23["contract-start"] !== void 0) {
          let data27 = data23["contract-start"];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.sv === void 0) {
              let err82 = { instancePath: instancePath + "/fulfilments/contract-start", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data27 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
            if (data27.en === void 0) {
              let err83 = { instancePath: instancePath + "/fulfilments/contract-start", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data27 };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            for (let key10 in data27)
              if (!(key10 === "sv" || key10 === "en")) {
                let err84 = { instancePath: instancePath + "/fulfilments/contract-start", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data27 };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            if (data27.sv !== void 0) {
              let data28 = data27.sv;
              if (typeof data28 == "string") {
                if (func2(data28) < 1) {
                  let err85 = { instancePath: instancePath + "/fulfilments/contract-start/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data28 };
                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                }
              } else {
                let err86 = { instancePath: instancePath + "/fulfilments/contract-start/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data28 };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
            if (data27.en !== void 0) {
              let data29 = data27.en;
              if (typeof data29 == "string") {
                if (func2(data29) < 1) {
                  let err87 = { instancePath: instancePath + "/fulfilments/contract-start/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data29 };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              } else {
                let err88 = { instancePath: instancePath + "/fulfilments/contract-start/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data29 };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
          } else {
            let err89 = { instancePath: instancePath + "/fulfilments/contract-start", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data27 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data23["go-live"] !== void 0) {
          let data30 = data23["go-live"];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.sv === void 0) {
              let err90 = { instancePath: instancePath + "/fulfilments/go-live", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data30 };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
            if (data30.en === void 0) {
              let err91 = { instancePath: instancePath + "/fulfilments/go-live", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data30 };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            for (let key11 in data30)
              if (!(key11 === "sv" || key11 === "en")) {
                let err92 = { instancePath: instancePath + "/fulfilments/go-live", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data30 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            if (data30.sv !== void 0) {
              let data31 = data30.sv;
              if (typeof data31 == "string") {
                if (func2(data31) < 1) {
                  let err93 = { instancePath: instancePath + "/fulfilments/go-live/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data31 };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              } else {
                let err94 = { instancePath: instancePath + "/fulfilments/go-live/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data31 };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
            if (data30.en !== void 0) {
              let data32 = data30.en;
              if (typeof data32 == "string") {
                if (func2(data32) < 1) {
                  let err95 = { instancePath: instancePath + "/fulfilments/go-live/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data32 };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
              } else {
                let err96 = { instancePath: instancePath + "/fulfilments/go-live/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data32 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
          } else {
            let err97 = { instancePath: instancePath + "/fulfilments/go-live", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data30 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
        if (data23.throughout !== void 0) {
          let data33 = data23.throughout;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.sv === void 0) {
              let err98 = { instancePath: instancePath + "/fulfilments/throughout", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data33 };
              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
            }
            if (data33.en === void 0) {
              let err99 = { instancePath: instancePath + "/fulfilments/throughout", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data33 };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            for (let key12 in data33)
              if (!(key12 === "sv" || key12 === "en")) {
                let err100 = { instancePath: instancePath + "/fulfilments/throughout", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data33 };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            if (data33.sv !== void 0) {
              let data34 = data33.sv;
              if (typeof data34 == "string") {
                if (func2(data34) < 1) {
                  let err101 = { instancePath: instancePath + "/fulfilments/throughout/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data34 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/fulfilments/throughout/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data34 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
            if (data33.en !== void 0) {
              let data35 = data33.en;
              if (typeof data35 == "string") {
                if (func2(data35) < 1) {
                  let err103 = { instancePath: instancePath + "/fulfilments/throughout/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data35 };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
              } else {
                let err104 = { instancePath: instancePath + "/fulfilments/throughout/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data35 };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            }
          } else {
            let err105 = { instancePath: instancePath + "/fulfilments/throughout", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data33 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
      } else {
        let err106 = { instancePath: instancePath + "/fulfilments", schemaPath: "#/properties/fulfilments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.fulfilments.type, parentSchema: schema70.properties.fulfilments, data: data23 };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data.moments !== void 0) {
      let data36 = data.moments;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.bid === void 0) {
          let err107 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/required", keyword: "required", params: { missingProperty: "bid" }, message: "must have required property 'bid'", schema: schema70.properties.moments.required, parentSchema: schema70.properties.moments, data: data36 };
          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
        }
        if (data36["before-award"] === void 0) {
          let err108 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/required", keyword: "required", params: { missingProperty: "before-award" }, message: "must have required property 'before-award'", schema: schema70.properties.moments.required, parentSchema: schema70.properties.moments, data: data36 };
          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
        }
        if (data36["contract-start"] === void 0) {
          let err109 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/required", keyword: "required", params: { missingProperty: "contract-start" }, message: "must have required property 'contract-start'", schema: schema70.properties.moments.required, parentSchema: schema70.properties.moments, data: data36 };
          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
        }
        if (data36["go-live"] === void 0) {
          let err110 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/required", keyword: "required", params: { missingProperty: "go-live" }, message: "must have required property 'go-live'", schema: schema70.properties.moments.required, parentSchema: schema70.properties.moments, data: data36 };
          vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
        }
        if (data36["during-contract"] === void 0) {
          let err111 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/required", keyword: "required", params: { missingProperty: "during-contract" }, message: "must have required property 'during-contract'", schema: schema70.properties.moments.required, parentSchema: schema70.properties.moments, data: data36 };
          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
        }
        for (let key13 in data36)
          if (!(key13 === "bid" || key13 === "before-award" || key13 === "contract-start" || key13 === "go-live" || key13 === "during-contract")) {
            let err112 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema70.properties.moments, data: data36 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        if (data36.bid !== void 0) {
          let data37 = data36.bid;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.sv === void 0) {
              let err113 = { instancePath: instancePath + "/moments/bid", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data37 };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            if (data37.en === void 0) {
              let err114 = { instancePath: instancePath + "/moments/bid", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data37 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            for (let key14 in data37)
              if (!(key14 === "sv" || key14 === "en")) {
                let err115 = { instancePath: instancePath + "/moments/bid", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data37 };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            if (data37.sv !== void 0) {
              let data38 = data37.sv;
              if (typeof data38 == "string") {
                if (func2(data38) < 1) {
                  let err116 = { instancePath: instancePath + "/moments/bid/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data38 };
                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                }
              } else {
                let err117 = { instancePath: instancePath + "/moments/bid/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data38 };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
            }
            if (data37.en !== void 0) {
              let data39 = data37.en;
              if (typeof data39 == "string") {
                if (func2(data39) < 1) {
                  let err118 = { instancePath: instancePath + "/moments/bid/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data39 };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
              } else {
                let err119 = { instancePath: instancePath + "/moments/bid/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data39 };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
          } else {
            let err120 = { instancePath: instancePath + "/moments/bid", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data37 };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
        if (data36["before-award"] !== void 0) {
          let data40 = data36["before-award"];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.sv === void 0) {
              let err121 = { instancePath: instancePath + "/moments/before-award", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data40 };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
            if (data40.en === void 0) {
              let err122 = { instancePath: instancePath + "/moments/before-award", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data40 };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            for (let key15 in data40)
              if (!(key15 === "sv" || key15 === "en")) {
                let err123 = { instancePath: instancePath + "/moments/before-award", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data40 };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            if (data40.sv !== void 0) {
              let data41 = data40.sv;
              if (typeof data41 == "string") {
                if (func2(data41) < 1) {
                  let err124 = { instancePath: instancePath + "/moments/before-award/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data41 };
                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                }
              } else {
                let err125 = { instancePath: instancePath + "/moments/before-award/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data41 };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data40.en !== void 0) {
              let data42 = data40.en;
              if (typeof data42 == "string") {
                if (func2(data42) < 1) {
                  let err126 = { instancePath: instancePath + "/moments/before-award/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data42 };
                  vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                }
              } else {
                let err127 = { instancePath: instancePath + "/moments/before-award/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data42 };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
          } else {
            let err128 = { instancePath: instancePath + "/moments/before-award", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data40 };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
        if (data36["contract-start"] !== void 0) {
          let data43 = data36["contract-start"];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.sv === void 0) {
              let err129 = { instancePath: instancePath + "/moments/contract-start", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data43 };
              vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
            }
            if (data43.en === void 0) {
              let err130 = { instancePath: instancePath + "/moments/contract-start", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data43 };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            for (let key16 in data43)
              if (!(key16 === "sv" || key16 === "en")) {
                let err131 = { instancePath: instancePath + "/moments/contract-start", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data43 };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            if (data43.sv !== void 0) {
              let data44 = data43.sv;
              if (typeof data44 == "string") {
                if (func2(data44) < 1) {
                  let err132 = { instancePath: instancePath + "/moments/contract-start/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data44 };
                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                }
              } else {
                let err133 = { instancePath: instancePath + "/moments/contract-start/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data44 };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            }
            if (data43.en !== void 0) {
              let data45 = data43.en;
              if (typeof data45 == "string") {
                if (func2(data45) < 1) {
                  let err134 = { instancePath: instancePath + "/moments/contract-start/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data45 };
                  vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                }
              } else {
                let err135 = { instancePath: instancePath + "/moments/contract-start/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data45 };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
          } else {
            let err136 = { instancePath: instancePath + "/moments/contract-start", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data43 };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        }
        if (data36["go-live"] !== void 0) {
          let data46 = data36["go-live"];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.sv === void 0) {
              let err137 = { instancePath: instancePath + "/moments/go-live", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data46 };
              vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
            }
            if (data46.en === void 0) {
              let err138 = { instancePath: instancePath + "/moments/go-live", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data46 };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            for (let key17 in data46)
              if (!(key17 === "sv" || key17 === "en")) {
                let err139 = { instancePath: instancePath + "/moments/go-live", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data46 };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            if (data46.sv !== void 0) {
              let data47 = data46.sv;
              if (typeof data47 == "string") {
                if (func2(data47) < 1) {
                  let err140 = { instancePath: instancePath + "/moments/go-live/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data47 };
                  vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                }
              } else {
                let err141 = { instancePath: instancePath + "/moments/go-live/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data47 };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            }
            if (data46.en !== void 0) {
              let data48 = data46.en;
              if (typeof data48 == "string") {
                if (func2(data48) < 1) {
                  let err142 = { instancePath: instancePath + "/moments/go-live/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data48 };
                  vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                }
              } else {
                let err143 = { instancePath: instancePath + "/moments/go-live/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data48 };
                vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
              }
            }
          } else {
            let err144 = { instancePath: instancePath + "/moments/go-live", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data46 };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
        }
        if (data36["during-contract"] !== void 0) {
          let data49 = data36["during-contract"];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.sv === void 0) {
              let err145 = { instancePath: instancePath + "/moments/during-contract", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema71.required, parentSchema: schema71, data: data49 };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
            if (data49.en === void 0) {
              let err146 = { instancePath: instancePath + "/moments/during-contract", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema71.required, parentSchema: schema71, data: data49 };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
            for (let key18 in data49)
              if (!(key18 === "sv" || key18 === "en")) {
                let err147 = { instancePath: instancePath + "/moments/during-contract", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema71, data: data49 };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
            if (data49.sv !== void 0) {
              let data50 = data49.sv;
              if (typeof data50 == "string") {
                if (func2(data50) < 1) {
                  let err148 = { instancePath: instancePath + "/moments/during-contract/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.sv, data: data50 };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
              } else {
                let err149 = { instancePath: instancePath + "/moments/during-contract/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.sv.type, parentSchema: schema71.properties.sv, data: data50 };
                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
              }
            }
            if (data49.en !== void 0) {
              let data51 = data49.en;
              if (typeof data51 == "string") {
                if (func2(data51) < 1) {
                  let err150 = { instancePath: instancePath + "/moments/during-contract/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.en, data: data51 };
                  vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                }
              } else {
                let err151 = { instancePath: instancePath + "/moments/during-contract/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.en.type, parentSchema: schema71.properties.en, data: data51 };
                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
              }
            }
          } else {
            let err152 = { instancePath: instancePath + "/moments/during-contract", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data: data49 };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
      } else {
        let err153 = { instancePath: instancePath + "/moments", schemaPath: "#/properties/moments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.moments.type, parentSchema: schema70.properties.moments, data: data36 };
        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
      }
    }
  } else {
    let err154 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
var validateWords = validate44, schema86 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/words.schema.json", title: "WordsFile", description: "Words that a requirement avoids, and names that ask for an equivalent or forbid it. The texts of the catalogue and whole documents are held against them.", definitions: { bilingual: { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, severity: { title: "WordSeverity", description: "How serious the word is in a document.", enum: ["error", "warning", "information"] }, wordEntry: { title: "WordEntry", description: "A word or phrase in one language. Small and capital letters are the same.", type: "object", additionalProperties: !1, required: ["word"], properties: { word: { type: "string", minLength: 1, description: "As in a dictionary." }, inflections: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Every other form in which it is found." }, severity: { $ref: "#/definitions/severity", description: "Where it differs from the group's." }, replacement: { type: "string", minLength: 1, description: "What to write instead, in the same language." }, allow: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Phrases that contain the word and are fine." }, unless: { enum: ["number"], description: "Fine when a number or a parameter follows in the same clause." } } }, wordGroup: { title: "WordGroup", description: "Words that are wrong for the same reason.", type: "object", additionalProperties: !1, required: ["kind", "scope", "severity", "note", "sv", "en"], properties: { kind: { description: "vague: nobody is able to measure it. open-list: it leaves the end open. modal: another verb of obligation than the one that binds. compound: it joins a second demand.", enum: ["vague", "open-list", "modal", "compound"] }, scope: { description: "demand: only in the sentence that demands. printed: in everything that stands in a document.", enum: ["demand", "printed"] }, severity: { $ref: "#/definitions/severity" }, note: { $ref: "#/definitions/bilingual", description: "Why the words are wrong: a sentence for a procurement officer." }, sv: { type: "array", items: { $ref: "#/definitions/wordEntry" } }, en: { type: "array", items: { $ref: "#/definitions/wordEntry" } } } }, name: { title: "NameEntry", description: "A name, spelt exactly; one that begins with a small letter may begin with a capital. Numbers that follow it belong to it.", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Other spellings and inflections." }, note: { $ref: "#/definitions/bilingual" } } }, brand: { title: "BrandEntry", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 }, replacement: { $ref: "#/definitions/bilingual", description: "The function to describe instead." }, note: { $ref: "#/definitions/bilingual" } } }, stale: { title: "StaleEntry", description: "A law, authority, standard or technique that something newer has replaced.", type: "object", additionalProperties: !1, required: ["name", "replacement", "severity"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 }, prefix: { type: "boolean", description: "Any text that begins so." }, allow: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Phrases that contain the name and are still current." }, replacement: { $ref: "#/definitions/bilingual" }, since: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The day from which it is stale; absent: long ago." }, severity: { $ref: "#/definitions/severity" }, source: { type: "string", minLength: 1, description: "Where the change is found." }, note: { $ref: "#/definitions/bilingual" } } } }, type: "object", additionalProperties: !1, required: ["format", "modal", "words", "equivalence", "actors", "numbers", "standards", "laws", "exempt", "brands", "stale"], properties: { format: { const: 1 }, modal: { type: "object", description: "The verb that binds.", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, words: { type: "array", items: { $ref: "#/definitions/wordGroup" } }, equivalence: { type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "object", additionalProperties: !1, required: ["phrases", "weak"], properties: { phrases: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What the statute asks for (LOU 9:4, 9:6)." }, weak: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "What looks like it and does not do." } } }, en: { type: "object", additionalProperties: !1, required: ["phrases", "weak"], properties: { phrases: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What the statute asks for (LOU 9:4, 9:6)." }, weak: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "What looks like it and does not do." } } } } }, actors: { type: "object", description: "Who a requirement binds. A second sentence that begins with one of them is a second demand.", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 }, en: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 } } }, numbers: { type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "object", additionalProperties: !1, required: ["units", "labels"], properties: { units: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What may follow a number, at once or after one word." }, labels: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What may precede a number that is a designation and measures nothing." } } }, en: { type: "object", additionalProperties: !1, required: ["units", "labels"], properties: { units: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What may follow a number, at once or after one word." }, labels: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "What may precede a number that is a designation and measures nothing." } } } } }, standards: { type: "array", description: "Standards and specifications: an equivalent must be accepted in the same sentence.", items: { $ref: "#/definitions/name" } }, laws: { type: "array", description: "Acts that bind the parties: no equivalent exists.", items: { $ref: "#/definitions/name" } }, exempt: { type: "array", description: "Protocols, formats and marks that are fixed: they need no equivalent.", items: { $ref: "#/definitions/name" } }, brands: { type: "array", description: "Products and their makers.", items: { $ref: "#/definitions/brand" } }, stale: { type: "array", items: { $ref: "#/definitions/stale" } } } }, schema87 = { title: "WordGroup", description: "Words that are wrong for the same reason.", type: "object", additionalProperties: !1, required: ["kind", "scope", "severity", "note", "sv", "en"], properties: { kind: { description: "vague: nobody is able to measure it. open-list: it leaves the end open. modal: another verb of obligation than the one that binds. compound: it joins a second demand.", enum: ["vague", "open-list", "modal", "compound"] }, scope: { description: "demand: only in the sentence that demands. printed: in everything that stands in a document.", enum: ["demand", "printed"] }, severity: { $ref: "#/definitions/severity" }, note: { $ref: "#/definitions/bilingual", description: "Why the words are wrong: a sentence for a procurement officer." }, sv: { type: "array", items: { $ref: "#/definitions/wordEntry" } }, en: { type: "array", items: { $ref: "#/definitions/wordEntry" } } } }, schema88 = { title: "WordSeverity", description: "How serious the word is in a document.", enum: ["error", "warning", "information"] }, schema89 = { title: "Bilingual", description: "The same words in Swedish and English.", type: "object", additionalProperties: !1, required: ["sv", "en"], properties: { sv: { type: "string", minLength: 1 }, en: { type: "string", minLength: 1 } } }, schema90 = { title: "WordEntry", description: "A word or phrase in one language. Small and capital letters are the same.", type: "object", additionalProperties: !1, required: ["word"], properties: { word: { type: "string", minLength: 1, description: "As in a dictionary." }, inflections: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Every other form in which it is found." }, severity: { $ref: "#/definitions/severity", description: "Where it differs from the group's." }, replacement: { type: "string", minLength: 1, description: "What to write instead, in the same language." }, allow: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Phrases that contain the word and are fine." }, unless: { enum: ["number"], description: "Fine when a number or a parameter follows in the same clause." } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.word === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "word" }, message: "must have required property 'word'", schema: schema90.required, parentSchema: schema90, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "word" || key0 === "inflections" || key0 === "severity" || key0 === "replacement" || key0 === "allow" || key0 === "unless")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema90, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.word !== void 0) {
      let data0 = data.word;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/word", schemaPath: "#/properties/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.word, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/word", schemaPath: "#/properties/word/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.word.type, parentSchema: schema90.properties.word, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.inflections !== void 0) {
      let data1 = data.inflections;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err4 = { instancePath: instancePath + "/inflections/" + i0, schemaPath: "#/properties/inflections/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.inflections.items, data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/inflections/" + i0, schemaPath: "#/properties/inflections/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.inflections.items.type, parentSchema: schema90.properties.inflections.items, data: data2 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err6 = { instancePath: instancePath + "/inflections", schemaPath: "#/properties/inflections/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema90.properties.inflections, data: data1 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/inflections", schemaPath: "#/properties/inflections/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema90.properties.inflections.type, parentSchema: schema90.properties.inflections, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (!(data3 === "error" || data3 === "warning" || data3 === "information")) {
        let err8 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values", schema: schema88.enum, parentSchema: schema88, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.replacement !== void 0) {
      let data4 = data.replacement;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err9 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.replacement, data: data4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.replacement.type, parentSchema: schema90.properties.replacement, data: data4 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.allow !== void 0) {
      let data5 = data.allow;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err11 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema90.properties.allow, data: data5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err12 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema90.properties.allow.items, data: data6 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema90.properties.allow.items.type, parentSchema: schema90.properties.allow.items, data: data6 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i3 = data5.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data5[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err14 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema90.properties.allow, data: data5 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema90.properties.allow.type, parentSchema: schema90.properties.allow, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.unless !== void 0) {
      let data7 = data.unless;
      if (data7 !== "number") {
        let err16 = { instancePath: instancePath + "/unless", schemaPath: "#/properties/unless/enum", keyword: "enum", params: { allowedValues: schema90.properties.unless.enum }, message: "must be equal to one of the allowed values", schema: schema90.properties.unless.enum, parentSchema: schema90.properties.unless, data: data7 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.scope === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.note === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.sv === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.en === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema87.required, parentSchema: schema87, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "scope" || key0 === "severity" || key0 === "note" || key0 === "sv" || key0 === "en")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema87, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "vague" || data0 === "open-list" || data0 === "modal" || data0 === "compound")) {
        let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema87.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema87.properties.kind.enum, parentSchema: schema87.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data1 = data.scope;
      if (!(data1 === "demand" || data1 === "printed")) {
        let err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema87.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema87.properties.scope.enum, parentSchema: schema87.properties.scope, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "information")) {
        let err9 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values", schema: schema88.enum, parentSchema: schema88, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.sv === void 0) {
          let err10 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.en === void 0) {
          let err11 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "sv" || key1 === "en")) {
            let err12 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data3 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.sv !== void 0) {
          let data4 = data3.sv;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err13 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data4 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err15 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data5 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.sv !== void 0) {
      let data6 = data.sv;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate46(data6[i0], { instancePath: instancePath + "/sv/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/sv", schemaPath: "#/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema87.properties.sv.type, parentSchema: schema87.properties.sv, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.en !== void 0) {
      let data8 = data.en;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate46(data8[i1], { instancePath: instancePath + "/en/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema87.properties.en.type, parentSchema: schema87.properties.en, data: data8 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
var schema92 = { title: "NameEntry", description: "A name, spelt exactly; one that begins with a small letter may begin with a capital. Numbers that follow it belong to it.", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Other spellings and inflections." }, note: { $ref: "#/definitions/bilingual" } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema92.required, parentSchema: schema92, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "also" || key0 === "note")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema92, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema92.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.name.type, parentSchema: schema92.properties.name, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.also !== void 0) {
      let data1 = data.also;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema92.properties.also, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err5 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema92.properties.also.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema92.properties.also.items.type, parentSchema: schema92.properties.also.items, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err7 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema92.properties.also, data: data1 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.properties.also.type, parentSchema: schema92.properties.also, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.sv === void 0) {
          let err9 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.en === void 0) {
          let err10 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "sv" || key1 === "en")) {
            let err11 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data3.sv !== void 0) {
          let data4 = data3.sv;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err12 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err14 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data5 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data5 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema92.type, parentSchema: schema92, data };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
var schema94 = { title: "BrandEntry", type: "object", additionalProperties: !1, required: ["name"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 }, replacement: { $ref: "#/definitions/bilingual", description: "The function to describe instead." }, note: { $ref: "#/definitions/bilingual" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema94.required, parentSchema: schema94, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "also" || key0 === "replacement" || key0 === "note")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema94, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.name, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.name.type, parentSchema: schema94.properties.name, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.also !== void 0) {
      let data1 = data.also;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err4 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema94.properties.also, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err5 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema94.properties.also.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.also.items.type, parentSchema: schema94.properties.also.items, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err7 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema94.properties.also, data: data1 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema94.properties.also.type, parentSchema: schema94.properties.also, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.replacement !== void 0) {
      let data3 = data.replacement;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.sv === void 0) {
          let err9 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.en === void 0) {
          let err10 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "sv" || key1 === "en")) {
            let err11 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data3.sv !== void 0) {
          let data4 = data3.sv;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err12 = { instancePath: instancePath + "/replacement/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/replacement/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err14 = { instancePath: instancePath + "/replacement/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data5 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/replacement/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data5 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.note !== void 0) {
      let data6 = data.note;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sv === void 0) {
          let err17 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data6 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6.en === void 0) {
          let err18 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data6 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "sv" || key2 === "en")) {
            let err19 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data6 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data6.sv !== void 0) {
          let data7 = data6.sv;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err20 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data6.en !== void 0) {
          let data8 = data6.en;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err22 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data8 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.type, parentSchema: schema94, data };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
var schema97 = { title: "StaleEntry", description: "A law, authority, standard or technique that something newer has replaced.", type: "object", additionalProperties: !1, required: ["name", "replacement", "severity"], properties: { name: { type: "string", minLength: 1 }, also: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1 }, prefix: { type: "boolean", description: "Any text that begins so." }, allow: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "Phrases that contain the name and are still current." }, replacement: { $ref: "#/definitions/bilingual" }, since: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "The day from which it is stale; absent: long ago." }, severity: { $ref: "#/definitions/severity" }, source: { type: "string", minLength: 1, description: "Where the change is found." }, note: { $ref: "#/definitions/bilingual" } } }, pattern23 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema97.required, parentSchema: schema97, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.replacement === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replacement" }, message: "must have required property 'replacement'", schema: schema97.required, parentSchema: schema97, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema97.required, parentSchema: schema97, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema97.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema97, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema97.properties.name, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.name.type, parentSchema: schema97.properties.name, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.also !== void 0) {
      let data1 = data.also;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema97.properties.also, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err7 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema97.properties.also.items, data: data2 };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/also/" + i0, schemaPath: "#/properties/also/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.also.items.type, parentSchema: schema97.properties.also.items, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err9 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema97.properties.also, data: data1 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema97.properties.also.type, parentSchema: schema97.properties.also, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.prefix !== void 0) {
      let data3 = data.prefix;
      if (typeof data3 != "boolean") {
        let err11 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema97.properties.prefix.type, parentSchema: schema97.properties.prefix, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.allow !== void 0) {
      let data4 = data.allow;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err12 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema97.properties.allow, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len1 = data4.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data5 = data4[i2];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err13 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema97.properties.allow.items, data: data5 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.allow.items.type, parentSchema: schema97.properties.allow.items, data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i3 = data4.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data4[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err15 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema97.properties.allow, data: data4 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema97.properties.allow.type, parentSchema: schema97.properties.allow, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.replacement !== void 0) {
      let data6 = data.replacement;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sv === void 0) {
          let err17 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data6 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data6.en === void 0) {
          let err18 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data6 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key1 in data6)
          if (!(key1 === "sv" || key1 === "en")) {
            let err19 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data6 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data6.sv !== void 0) {
          let data7 = data6.sv;
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err20 = { instancePath: instancePath + "/replacement/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/replacement/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data7 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data6.en !== void 0) {
          let data8 = data6.en;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err22 = { instancePath: instancePath + "/replacement/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data8 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/replacement/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/replacement", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.since !== void 0) {
      let data9 = data.since;
      if (typeof data9 == "string") {
        if (!pattern23.test(data9)) {
          let err25 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema97.properties.since, data: data9 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.since.type, parentSchema: schema97.properties.since, data: data9 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data10 = data.severity;
      if (!(data10 === "error" || data10 === "warning" || data10 === "information")) {
        let err27 = { instancePath: instancePath + "/severity", schemaPath: "#/definitions/severity/enum", keyword: "enum", params: { allowedValues: schema88.enum }, message: "must be equal to one of the allowed values", schema: schema88.enum, parentSchema: schema88, data: data10 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.source !== void 0) {
      let data11 = data.source;
      if (typeof data11 == "string") {
        if (func2(data11) < 1) {
          let err28 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema97.properties.source, data: data11 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema97.properties.source.type, parentSchema: schema97.properties.source, data: data11 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.note !== void 0) {
      let data12 = data.note;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.sv === void 0) {
          let err30 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema89.required, parentSchema: schema89, data: data12 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data12.en === void 0) {
          let err31 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema89.required, parentSchema: schema89, data: data12 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (let key2 in data12)
          if (!(key2 === "sv" || key2 === "en")) {
            let err32 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema89, data: data12 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data12.sv !== void 0) {
          let data13 = data12.sv;
          if (typeof data13 == "string") {
            if (func2(data13) < 1) {
              let err33 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.sv, data: data13 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/note/sv", schemaPath: "#/definitions/bilingual/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.sv.type, parentSchema: schema89.properties.sv, data: data13 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data12.en !== void 0) {
          let data14 = data12.en;
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err35 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89.properties.en, data: data14 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/note/en", schemaPath: "#/definitions/bilingual/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema89.properties.en.type, parentSchema: schema89.properties.en, data: data14 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/note", schemaPath: "#/definitions/bilingual/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data: data12 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema97.type, parentSchema: schema97, data };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.modal === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modal" }, message: "must have required property 'modal'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.words === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.equivalence === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "equivalence" }, message: "must have required property 'equivalence'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.actors === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actors" }, message: "must have required property 'actors'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.numbers === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.standards === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standards" }, message: "must have required property 'standards'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.laws === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "laws" }, message: "must have required property 'laws'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.exempt === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exempt" }, message: "must have required property 'exempt'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.brands === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brands" }, message: "must have required property 'brands'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.stale === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stale" }, message: "must have required property 'stale'", schema: schema86.required, parentSchema: schema86, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func4.call(schema86.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86, data };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema86.properties.format, data: data0 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.modal !== void 0) {
      let data1 = data.modal;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.sv === void 0) {
          let err13 = { instancePath: instancePath + "/modal", schemaPath: "#/properties/modal/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema86.properties.modal.required, parentSchema: schema86.properties.modal, data: data1 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data1.en === void 0) {
          let err14 = { instancePath: instancePath + "/modal", schemaPath: "#/properties/modal/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema86.properties.modal.required, parentSchema: schema86.properties.modal, data: data1 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "sv" || key1 === "en")) {
            let err15 = { instancePath: instancePath + "/modal", schemaPath: "#/properties/modal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.modal, data: data1 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data1.sv !== void 0) {
          let data2 = data1.sv;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err16 = { instancePath: instancePath + "/modal/sv", schemaPath: "#/properties/modal/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.modal.properties.sv, data: data2 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/modal/sv", schemaPath: "#/properties/modal/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.modal.properties.sv.type, parentSchema: schema86.properties.modal.properties.sv, data: data2 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data1.en !== void 0) {
          let data3 = data1.en;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err18 = { instancePath: instancePath + "/modal/en", schemaPath: "#/properties/modal/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.modal.properties.en, data: data3 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/modal/en", schemaPath: "#/properties/modal/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.modal.properties.en.type, parentSchema: schema86.properties.modal.properties.en, data: data3 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/modal", schemaPath: "#/properties/modal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.modal.type, parentSchema: schema86.properties.modal, data: data1 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.words !== void 0) {
      let data4 = data.words;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate45(data4[i0], { instancePath: instancePath + "/words/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.words.type, parentSchema: schema86.properties.words, data: data4 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.equivalence !== void 0) {
      let data6 = data.equivalence;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.sv === void 0) {
          let err22 = { instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema86.properties.equivalence.required, parentSchema: schema86.properties.equivalence, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.en === void 0) {
          let err23 = { instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema86.properties.equivalence.required, parentSchema: schema86.properties.equivalence, data: data6 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "sv" || key2 === "en")) {
            let err24 = { instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.equivalence, data: data6 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data6.sv !== void 0) {
          let data7 = data6.sv;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.phrases === void 0) {
              let err25 = { instancePath: instancePath + "/equivalence/sv", schemaPath: "#/properties/equivalence/properties/sv/required", keyword: "required", params: { missingProperty: "phrases" }, message: "must have required property 'phrases'", schema: schema86.properties.equivalence.properties.sv.required, parentSchema: schema86.properties.equivalence.properties.sv, data: data7 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data7.weak === void 0) {
              let err26 = { instancePath: instancePath + "/equivalence/sv", schemaPath: "#/properties/equivalence/properties/sv/required", keyword: "required", params: { missingProperty: "weak" }, message: "must have required property 'weak'", schema: schema86.properties.equivalence.properties.sv.required, parentSchema: schema86.properties.equivalence.properties.sv, data: data7 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            for (let key3 in data7)
              if (!(key3 === "phrases" || key3 === "weak")) {
                let err27 = { instancePath: instancePath + "/equivalence/sv", schemaPath: "#/properties/equivalence/properties/sv/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.equivalence.properties.sv, data: data7 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data7.phrases !== void 0) {
              let data8 = data7.phrases;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  let err28 = { instancePath: instancePath + "/equivalence/sv/phrases", schemaPath: "#/properties/equivalence/properties/sv/properties/phrases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.equivalence.properties.sv.properties.phrases, data: data8 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 == "string") {
                    if (func2(data9) < 1) {
                      let err29 = { instancePath: instancePath + "/equivalence/sv/phrases/" + i1, schemaPath: "#/properties/equivalence/properties/sv/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.equivalence.properties.sv.properties.phrases.items, data: data9 };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  } else {
                    let err30 = { instancePath: instancePath + "/equivalence/sv/phrases/" + i1, schemaPath: "#/properties/equivalence/properties/sv/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.equivalence.properties.sv.properties.phrases.items.type, parentSchema: schema86.properties.equivalence.properties.sv.properties.phrases.items, data: data9 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                let i2 = data8.length, j0;
                if (i2 > 1) {
                  let indices0 = {};
                  for (; i2--; ) {
                    let item0 = data8[i2];
                    if (typeof item0 == "string") {
                      if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        let err31 = { instancePath: instancePath + "/equivalence/sv/phrases", schemaPath: "#/properties/equivalence/properties/sv/properties/phrases/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: !0, parentSchema: schema86.properties.equivalence.properties.sv.properties.phrases, data: data8 };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        break;
                      }
                      indices0[item0] = i2;
                    }
                  }
                }
              } else {
                let err32 = { instancePath: instancePath + "/equivalence/sv/phrases", schemaPath: "#/properties/equivalence/properties/sv/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.equivalence.properties.sv.properties.phrases.type, parentSchema: schema86.properties.equivalence.properties.sv.properties.phrases, data: data8 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data7.weak !== void 0) {
              let data10 = data7.weak;
              if (Array.isArray(data10)) {
                let len2 = data10.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data11 = data10[i3];
                  if (typeof data11 == "string") {
                    if (func2(data11) < 1) {
                      let err33 = { instancePath: instancePath + "/equivalence/sv/weak/" + i3, schemaPath: "#/properties/equivalence/properties/sv/properties/weak/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.equivalence.properties.sv.properties.weak.items, data: data11 };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/equivalence/sv/weak/" + i3, schemaPath: "#/properties/equivalence/properties/sv/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.equivalence.properties.sv.properties.weak.items.type, parentSchema: schema86.properties.equivalence.properties.sv.properties.weak.items, data: data11 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                let i4 = data10.length, j1;
                if (i4 > 1) {
                  let indices1 = {};
                  for (; i4--; ) {
                    let item1 = data10[i4];
                    if (typeof item1 == "string") {
                      if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        let err35 = { instancePath: instancePath + "/equivalence/sv/weak", schemaPath: "#/properties/equivalence/properties/sv/properties/weak/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: !0, parentSchema: schema86.properties.equivalence.properties.sv.properties.weak, data: data10 };
                        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        break;
                      }
                      indices1[item1] = i4;
                    }
                  }
                }
              } else {
                let err36 = { instancePath: instancePath + "/equivalence/sv/weak", schemaPath: "#/properties/equivalence/properties/sv/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.equivalence.properties.sv.properties.weak.type, parentSchema: schema86.properties.equivalence.properties.sv.properties.weak, data: data10 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/equivalence/sv", schemaPath: "#/properties/equivalence/properties/sv/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.equivalence.properties.sv.type, parentSchema: schema86.properties.equivalence.properties.sv, data: data7 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data6.en !== void 0) {
          let data12 = data6.en;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.phrases === void 0) {
              let err38 = { instancePath: instancePath + "/equivalence/en", schemaPath: "#/properties/equivalence/properties/en/required", keyword: "required", params: { missingProperty: "phrases" }, message: "must have required property 'phrases'", schema: schema86.properties.equivalence.properties.en.required, parentSchema: schema86.properties.equivalence.properties.en, data: data12 };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data12.weak === void 0) {
              let err39 = { instancePath: instancePath + "/equivalence/en", schemaPath: "#/properties/equivalence/properties/en/required", keyword: "required", params: { missingProperty: "weak" }, message: "must have required property 'weak'", schema: schema86.properties.equivalence.properties.en.required, parentSchema: schema86.properties.equivalence.properties.en, data: data12 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            for (let key4 in data12)
              if (!(key4 === "phrases" || key4 === "weak")) {
                let err40 = { instancePath: instancePath + "/equivalence/en", schemaPath: "#/properties/equivalence/properties/en/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.equivalence.properties.en, data: data12 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            if (data12.phrases !== void 0) {
              let data13 = data12.phrases;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  let err41 = { instancePath: instancePath + "/equivalence/en/phrases", schemaPath: "#/properties/equivalence/properties/en/properties/phrases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.equivalence.properties.en.properties.phrases, data: data13 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                let len3 = data13.length;
                for (let i5 = 0; i5 < len3; i5++) {
                  let data14 = data13[i5];
                  if (typeof data14 == "string") {
                    if (func2(data14) < 1) {
                      let err42 = { instancePath: instancePath + "/equivalence/en/phrases/" + i5, schemaPath: "#/properties/equivalence/properties/en/properties/phrases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.equivalence.properties.en.properties.phrases.items, data: data14 };
                      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                    }
                  } else {
                    let err43 = { instancePath: instancePath + "/equivalence/en/phrases/" + i5, schemaPath: "#/properties/equivalence/properties/en/properties/phrases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.equivalence.properties.en.properties.phrases.items.type, parentSchema: schema86.properties.equivalence.properties.en.properties.phrases.items, data: data14 };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                }
                let i6 = data13.length, j2;
                if (i6 > 1) {
                  let indices2 = {};
                  for (; i6--; ) {
                    let item2 = data13[i6];
                    if (typeof item2 == "string") {
                      if (typeof indices2[item2] == "number") {
                        j2 = indices2[item2];
                        let err44 = { instancePath: instancePath + "/equivalence/en/phrases", schemaPath: "#/properties/equivalence/properties/en/properties/phrases/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)", schema: !0, parentSchema: schema86.properties.equivalence.properties.en.properties.phrases, data: data13 };
                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                        break;
                      }
                      indices2[item2] = i6;
                    }
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/equivalence/en/phrases", schemaPath: "#/properties/equivalence/properties/en/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.equivalence.properties.en.properties.phrases.type, parentSchema: schema86.properties.equivalence.properties.en.properties.phrases, data: data13 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data12.weak !== void 0) {
              let data15 = data12.weak;
              if (Array.isArray(data15)) {
                let len4 = data15.length;
                for (let i7 = 0; i7 < len4; i7++) {
                  let data16 = data15[i7];
                  if (typeof data16 == "string") {
                    if (func2(data16) < 1) {
                      let err46 = { instancePath: instancePath + "/equivalence/en/weak/" + i7, schemaPath: "#/properties/equivalence/properties/en/properties/weak/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.equivalence.properties.en.properties.weak.items, data: data16 };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  } else {
                    let err47 = { instancePath: instancePath + "/equivalence/en/weak/" + i7, schemaPath: "#/properties/equivalence/properties/en/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.equivalence.properties.en.properties.weak.items.type, parentSchema: schema86.properties.equivalence.properties.en.properties.weak.items, data: data16 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
                let i8 = data15.length, j3;
                if (i8 > 1) {
                  let indices3 = {};
                  for (; i8--; ) {
                    let item3 = data15[i8];
                    if (typeof item3 == "string") {
                      if (typeof indices3[item3] == "number") {
                        j3 = indices3[item3];
                        let err48 = { instancePath: instancePath + "/equivalence/en/weak", schemaPath: "#/properties/equivalence/properties/en/properties/weak/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i8 + " are identical)", schema: !0, parentSchema: schema86.properties.equivalence.properties.en.properties.weak, data: data15 };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                        break;
                      }
                      indices3[item3] = i8;
                    }
                  }
                }
              } else {
                let err49 = { instancePath: instancePath + "/equivalence/en/weak", schemaPath: "#/properties/equivalence/properties/en/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.equivalence.properties.en.properties.weak.type, parentSchema: schema86.properties.equivalence.properties.en.properties.weak, data: data15 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
          } else {
            let err50 = { instancePath: instancePath + "/equivalence/en", schemaPath: "#/properties/equivalence/properties/en/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.equivalence.properties.en.type, parentSchema: schema86.properties.equivalence.properties.en, data: data12 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
      } else {
        let err51 = { instancePath: instancePath + "/equivalence", schemaPath: "#/properties/equivalence/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.equivalence.type, parentSchema: schema86.properties.equivalence, data: data6 };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.actors !== void 0) {
      let data17 = data.actors;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.sv === void 0) {
          let err52 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema86.properties.actors.required, parentSchema: schema86.properties.actors, data: data17 };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        if (data17.en === void 0) {
          let err53 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema86.properties.actors.required, parentSchema: schema86.properties.actors, data: data17 };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
        for (let key5 in data17)
          if (!(key5 === "sv" || key5 === "en")) {
            let err54 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.actors, data: data17 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        if (data17.sv !== void 0) {
          let data18 = data17.sv;
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              let err55 = { instancePath: instancePath + "/actors/sv", schemaPath: "#/properties/actors/properties/sv/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.actors.properties.sv, data: data18 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            let len5 = data18.length;
            for (let i9 = 0; i9 < len5; i9++) {
              let data19 = data18[i9];
              if (typeof data19 == "string") {
                if (func2(data19) < 1) {
                  let err56 = { instancePath: instancePath + "/actors/sv/" + i9, schemaPath: "#/properties/actors/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.actors.properties.sv.items, data: data19 };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/actors/sv/" + i9, schemaPath: "#/properties/actors/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.actors.properties.sv.items.type, parentSchema: schema86.properties.actors.properties.sv.items, data: data19 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            let i10 = data18.length, j4;
            if (i10 > 1) {
              let indices4 = {};
              for (; i10--; ) {
                let item4 = data18[i10];
                if (typeof item4 == "string") {
                  if (typeof indices4[item4] == "number") {
                    j4 = indices4[item4];
                    let err58 = { instancePath: instancePath + "/actors/sv", schemaPath: "#/properties/actors/properties/sv/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)", schema: !0, parentSchema: schema86.properties.actors.properties.sv, data: data18 };
                    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    break;
                  }
                  indices4[item4] = i10;
                }
              }
            }
          } else {
            let err59 = { instancePath: instancePath + "/actors/sv", schemaPath: "#/properties/actors/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.actors.properties.sv.type, parentSchema: schema86.properties.actors.properties.sv, data: data18 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data17.en !== void 0) {
          let data20 = data17.en;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              let err60 = { instancePath: instancePath + "/actors/en", schemaPath: "#/properties/actors/properties/en/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.actors.properties.en, data: data20 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
            let len6 = data20.length;
            for (let i11 = 0; i11 < len6; i11++) {
              let data21 = data20[i11];
              if (typeof data21 == "string") {
                if (func2(data21) < 1) {
                  let err61 = { instancePath: instancePath + "/actors/en/" + i11, schemaPath: "#/properties/actors/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.actors.properties.en.items, data: data21 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/actors/en/" + i11, schemaPath: "#/properties/actors/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.actors.properties.en.items.type, parentSchema: schema86.properties.actors.properties.en.items, data: data21 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            let i12 = data20.length, j5;
            if (i12 > 1) {
              let indices5 = {};
              for (; i12--; ) {
                let item5 = data20[i12];
                if (typeof item5 == "string") {
                  if (typeof indices5[item5] == "number") {
                    j5 = indices5[item5];
                    let err63 = { instancePath: instancePath + "/actors/en", schemaPath: "#/properties/actors/properties/en/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i12 + " are identical)", schema: !0, parentSchema: schema86.properties.actors.properties.en, data: data20 };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    break;
                  }
                  indices5[item5] = i12;
                }
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/actors/en", schemaPath: "#/properties/actors/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.actors.properties.en.type, parentSchema: schema86.properties.actors.properties.en, data: data20 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
      } else {
        let err65 = { instancePath: instancePath + "/actors", schemaPath: "#/properties/actors/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.actors.type, parentSchema: schema86.properties.actors, data: data17 };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data22 = data.numbers;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.sv === void 0) {
          let err66 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/required", keyword: "required", params: { missingProperty: "sv" }, message: "must have required property 'sv'", schema: schema86.properties.numbers.required, parentSchema: schema86.properties.numbers, data: data22 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data22.en === void 0) {
          let err67 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'", schema: schema86.properties.numbers.required, parentSchema: schema86.properties.numbers, data: data22 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        for (let key6 in data22)
          if (!(key6 === "sv" || key6 === "en")) {
            let err68 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.numbers, data: data22 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        if (data22.sv !== void 0) {
          let data23 = data22.sv;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.units === void 0) {
              let err69 = { instancePath: instancePath + "/numbers/sv", schemaPath: "#/properties/numbers/properties/sv/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema86.properties.numbers.properties.sv.required, parentSchema: schema86.properties.numbers.properties.sv, data: data23 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            if (data23.labels === void 0) {
              let err70 = { instancePath: instancePath + "/numbers/sv", schemaPath: "#/properties/numbers/properties/sv/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'", schema: schema86.properties.numbers.properties.sv.required, parentSchema: schema86.properties.numbers.properties.sv, data: data23 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            for (let key7 in data23)
              if (!(key7 === "units" || key7 === "labels")) {
                let err71 = { instancePath: instancePath + "/numbers/sv", schemaPath: "#/properties/numbers/properties/sv/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.numbers.properties.sv, data: data23 };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            if (data23.units !== void 0) {
              let data24 = data23.units;
              if (Array.isArray(data24)) {
                if (data24.length < 1) {
                  let err72 = { instancePath: instancePath + "/numbers/sv/units", schemaPath: "#/properties/numbers/properties/sv/properties/units/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.numbers.properties.sv.properties.units, data: data24 };
                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                }
                let len7 = data24.length;
                for (let i13 = 0; i13 < len7; i13++) {
                  let data25 = data24[i13];
                  if (typeof data25 == "string") {
                    if (func2(data25) < 1) {
                      let err73 = { instancePath: instancePath + "/numbers/sv/units/" + i13, schemaPath: "#/properties/numbers/properties/sv/properties/units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.numbers.properties.sv.properties.units.items, data: data25 };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                  } else {
                    let err74 = { instancePath: instancePath + "/numbers/sv/units/" + i13, schemaPath: "#/properties/numbers/properties/sv/properties/units/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.numbers.properties.sv.properties.units.items.type, parentSchema: schema86.properties.numbers.properties.sv.properties.units.items, data: data25 };
                    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                  }
                }
                let i14 = data24.length, j6;
                if (i14 > 1) {
                  let indices6 = {};
                  for (; i14--; ) {
                    let item6 = data24[i14];
                    if (typeof item6 == "string") {
                      if (typeof indices6[item6] == "number") {
                        j6 = indices6[item6];
                        let err75 = { instancePath: instancePath + "/numbers/sv/units", schemaPath: "#/properties/numbers/properties/sv/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: i14, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i14 + " are identical)", schema: !0, parentSchema: schema86.properties.numbers.properties.sv.properties.units, data: data24 };
                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                        break;
                      }
                      indices6[item6] = i14;
                    }
                  }
                }
              } else {
                let err76 = { instancePath: instancePath + "/numbers/sv/units", schemaPath: "#/properties/numbers/properties/sv/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.numbers.properties.sv.properties.units.type, parentSchema: schema86.properties.numbers.properties.sv.properties.units, data: data24 };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
            if (data23.labels !== void 0) {
              let data26 = data23.labels;
              if (Array.isArray(data26)) {
                if (data26.length < 1) {
                  let err77 = { instancePath: instancePath + "/numbers/sv/labels", schemaPath: "#/properties/numbers/properties/sv/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.numbers.properties.sv.properties.labels, data: data26 };
                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                }
                let len8 = data26.length;
                for (let i15 = 0; i15 < len8; i15++) {
                  let data27 = data26[i15];
                  if (typeof data27 == "string") {
                    if (func2(data27) < 1) {
                      let err78 = { instancePath: instancePath + "/numbers/sv/labels/" + i15, schemaPath: "#/properties/numbers/properties/sv/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.numbers.properties.sv.properties.labels.items, data: data27 };
                      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                    }
                  } else {
                    let err79 = { instancePath: instancePath + "/numbers/sv/labels/" + i15, schemaPath: "#/properties/numbers/properties/sv/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.numbers.properties.sv.properties.labels.items.type, parentSchema: schema86.properties.numbers.properties.sv.properties.labels.items, data: data27 };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                }
                let i16 = data26.length, j7;
                if (i16 > 1) {
                  let indices7 = {};
                  for (; i16--; ) {
                    let item7 = data26[i16];
                    if (typeof item7 == "string") {
                      if (typeof indices7[item7] == "number") {
                        j7 = indices7[item7];
                        let err80 = { instancePath: instancePath + "/numbers/sv/labels", schemaPath: "#/properties/numbers/properties/sv/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i16 + " are identical)", schema: !0, parentSchema: schema86.properties.numbers.properties.sv.properties.labels, data: data26 };
                        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                        break;
                      }
                      indices7[item7] = i16;
                    }
                  }
                }
              } else {
                let err81 = { instancePath: instancePath + "/numbers/sv/labels", schemaPath: "#/properties/numbers/properties/sv/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.numbers.properties.sv.properties.labels.type, parentSchema: schema86.properties.numbers.properties.sv.properties.labels, data: data26 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/numbers/sv", schemaPath: "#/properties/numbers/properties/sv/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.numbers.properties.sv.type, parentSchema: schema86.properties.numbers.properties.sv, data: data23 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data22.en !== void 0) {
          let data28 = data22.en;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.units === void 0) {
              let err83 = { instancePath: instancePath + "/numbers/en", schemaPath: "#/properties/numbers/properties/en/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema86.properties.numbers.properties.en.required, parentSchema: schema86.properties.numbers.properties.en, data: data28 };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (data28.labels === void 0) {
              let err84 = { instancePath: instancePath + "/numbers/en", schemaPath: "#/properties/numbers/properties/en/required", keyword: "required", params: { missingProperty: "labels" }, message: "must have required property 'labels'", schema: schema86.properties.numbers.properties.en.required, parentSchema: schema86.properties.numbers.properties.en, data: data28 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            for (let key8 in data28)
              if (!(key8 === "units" || key8 === "labels")) {
                let err85 = { instancePath: instancePath + "/numbers/en", schemaPath: "#/properties/numbers/properties/en/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema86.properties.numbers.properties.en, data: data28 };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            if (data28.units !== void 0) {
              let data29 = data28.units;
              if (Array.isArray(data29)) {
                if (data29.length < 1) {
                  let err86 = { instancePath: instancePath + "/numbers/en/units", schemaPath: "#/properties/numbers/properties/en/properties/units/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.numbers.properties.en.properties.units, data: data29 };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
                let len9 = data29.length;
                for (let i17 = 0; i17 < len9; i17++) {
                  let data30 = data29[i17];
                  if (typeof data30 == "string") {
                    if (func2(data30) < 1) {
                      let err87 = { instancePath: instancePath + "/numbers/en/units/" + i17, schemaPath: "#/properties/numbers/properties/en/properties/units/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.numbers.properties.en.properties.units.items, data: data30 };
                      vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                    }
                  } else {
                    let err88 = { instancePath: instancePath + "/numbers/en/units/" + i17, schemaPath: "#/properties/numbers/properties/en/properties/units/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.numbers.properties.en.properties.units.items.type, parentSchema: schema86.properties.numbers.properties.en.properties.units.items, data: data30 };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                }
                let i18 = data29.length, j8;
                if (i18 > 1) {
                  let indices8 = {};
                  for (; i18--; ) {
                    let item8 = data29[i18];
                    if (typeof item8 == "string") {
                      if (typeof indices8[item8] == "number") {
                        j8 = indices8[item8];
                        let err89 = { instancePath: instancePath + "/numbers/en/units", schemaPath: "#/properties/numbers/properties/en/properties/units/uniqueItems", keyword: "uniqueItems", params: { i: i18, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i18 + " are identical)", schema: !0, parentSchema: schema86.properties.numbers.properties.en.properties.units, data: data29 };
                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                        break;
                      }
                      indices8[item8] = i18;
                    }
                  }
                }
              } else {
                let err90 = { instancePath: instancePath + "/numbers/en/units", schemaPath: "#/properties/numbers/properties/en/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.numbers.properties.en.properties.units.type, parentSchema: schema86.properties.numbers.properties.en.properties.units, data: data29 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data28.labels !== void 0) {
              let data31 = data28.labels;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  let err91 = { instancePath: instancePath + "/numbers/en/labels", schemaPath: "#/properties/numbers/properties/en/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema86.properties.numbers.properties.en.properties.labels, data: data31 };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
                let len10 = data31.length;
                for (let i19 = 0; i19 < len10; i19++) {
                  let data32 = data31[i19];
                  if (typeof data32 == "string") {
                    if (func2(data32) < 1) {
                      let err92 = { instancePath: instancePath + "/numbers/en/labels/" + i19, schemaPath: "#/properties/numbers/properties/en/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema86.properties.numbers.properties.en.properties.labels.items, data: data32 };
                      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                    }
                  } else {
                    let err93 = { instancePath: instancePath + "/numbers/en/labels/" + i19, schemaPath: "#/properties/numbers/properties/en/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema86.properties.numbers.properties.en.properties.labels.items.type, parentSchema: schema86.properties.numbers.properties.en.properties.labels.items, data: data32 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
                let i20 = data31.length, j9;
                if (i20 > 1) {
                  let indices9 = {};
                  for (; i20--; ) {
                    let item9 = data31[i20];
                    if (typeof item9 == "string") {
                      if (typeof indices9[item9] == "number") {
                        j9 = indices9[item9];
                        let err94 = { instancePath: instancePath + "/numbers/en/labels", schemaPath: "#/properties/numbers/properties/en/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i20, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i20 + " are identical)", schema: !0, parentSchema: schema86.properties.numbers.properties.en.properties.labels, data: data31 };
                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                        break;
                      }
                      indices9[item9] = i20;
                    }
                  }
                }
              } else {
                let err95 = { instancePath: instancePath + "/numbers/en/labels", schemaPath: "#/properties/numbers/properties/en/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.numbers.properties.en.properties.labels.type, parentSchema: schema86.properties.numbers.properties.en.properties.labels, data: data31 };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
            }
          } else {
            let err96 = { instancePath: instancePath + "/numbers/en", schemaPath: "#/properties/numbers/properties/en/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.numbers.properties.en.type, parentSchema: schema86.properties.numbers.properties.en, data: data28 };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        }
      } else {
        let err97 = { instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.properties.numbers.type, parentSchema: schema86.properties.numbers, data: data22 };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
    }
    if (data.standards !== void 0) {
      let data33 = data.standards;
      if (Array.isArray(data33)) {
        let len11 = data33.length;
        for (let i21 = 0; i21 < len11; i21++)
          validate50(data33[i21], { instancePath: instancePath + "/standards/" + i21, parentData: data33, parentDataProperty: i21, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err98 = { instancePath: instancePath + "/standards", schemaPath: "#/properties/standards/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.standards.type, parentSchema: schema86.properties.standards, data: data33 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.laws !== void 0) {
      let data35 = data.laws;
      if (Array.isArray(data35)) {
        let len12 = data35.length;
        for (let i22 = 0; i22 < len12; i22++)
          validate50(data35[i22], { instancePath: instancePath + "/laws/" + i22, parentData: data35, parentDataProperty: i22, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err99 = { instancePath: instancePath + "/laws", schemaPath: "#/properties/laws/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.laws.type, parentSchema: schema86.properties.laws, data: data35 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
    }
    if (data.exempt !== void 0) {
      let data37 = data.exempt;
      if (Array.isArray(data37)) {
        let len13 = data37.length;
        for (let i23 = 0; i23 < len13; i23++)
          validate50(data37[i23], { instancePath: instancePath + "/exempt/" + i23, parentData: data37, parentDataProperty: i23, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
      } else {
        let err100 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.exempt.type, parentSchema: schema86.properties.exempt, data: data37 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    if (data.brands !== void 0) {
      let data39 = data.brands;
      if (Array.isArray(data39)) {
        let len14 = data39.length;
        for (let i24 = 0; i24 < len14; i24++)
          validate54(data39[i24], { instancePath: instancePath + "/brands/" + i24, parentData: data39, parentDataProperty: i24, rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
      } else {
        let err101 = { instancePath: instancePath + "/brands", schemaPath: "#/properties/brands/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.brands.type, parentSchema: schema86.properties.brands, data: data39 };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
    }
    if (data.stale !== void 0) {
      let data41 = data.stale;
      if (Array.isArray(data41)) {
        let len15 = data41.length;
        for (let i25 = 0; i25 < len15; i25++)
          validate56(data41[i25], { instancePath: instancePath + "/stale/" + i25, parentData: data41, parentDataProperty: i25, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      } else {
        let err102 = { instancePath: instancePath + "/stale", schemaPath: "#/properties/stale/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema86.properties.stale.type, parentSchema: schema86.properties.stale, data: data41 };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
  } else {
    let err103 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.type, parentSchema: schema86, data };
    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
var validateReferences = validate58, schema101 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/references.schema.json", title: "ReferencesFile", description: "The places that requirements may refer to. Numbers only: the titles of standards are not ours.", type: "object", additionalProperties: !1, required: ["format", "iso-27002", "nis2", "gdpr", "msbfs-2020-7", "other"], properties: { format: { const: 1 }, "iso-27002": { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Controls of ISO/IEC 27002:2022." }, nis2: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Letters of article 21.2 of directive (EU) 2022/2555, the items of cybers\xE4kerhetslagen 2:3." }, gdpr: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Places in regulation (EU) 2016/679: article, paragraph and letter." }, "msbfs-2020-7": { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, description: "Chapter and section of MSBFS 2020:7." }, other: { type: "array", items: { title: "ReferencedAct", type: "object", additionalProperties: !1, required: ["act"], properties: { act: { type: "string", minLength: 1, description: "As it is written in a reference." }, places: { type: "array", uniqueItems: !0, items: { type: "string", minLength: 1 }, minItems: 1, description: "The places in it that may be referred to; absent: only the act as a whole." } } } } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data["iso-27002"] === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iso-27002" }, message: "must have required property 'iso-27002'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.nis2 === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nis2" }, message: "must have required property 'nis2'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gdpr === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gdpr" }, message: "must have required property 'gdpr'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data["msbfs-2020-7"] === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "msbfs-2020-7" }, message: "must have required property 'msbfs-2020-7'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.other === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "other" }, message: "must have required property 'other'", schema: schema101.required, parentSchema: schema101, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "iso-27002" || key0 === "nis2" || key0 === "gdpr" || key0 === "msbfs-2020-7" || key0 === "other")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema101, data };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema101.properties.format, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data["iso-27002"] !== void 0) {
      let data1 = data["iso-27002"];
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err8 = { instancePath: instancePath + "/iso-27002/" + i0, schemaPath: "#/properties/iso-27002/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties["iso-27002"].items, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/iso-27002/" + i0, schemaPath: "#/properties/iso-27002/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties["iso-27002"].items.type, parentSchema: schema101.properties["iso-27002"].items, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        let i1 = data1.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err10 = { instancePath: instancePath + "/iso-27002", schemaPath: "#/properties/iso-27002/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: !0, parentSchema: schema101.properties["iso-27002"], data: data1 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/iso-27002", schemaPath: "#/properties/iso-27002/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties["iso-27002"].type, parentSchema: schema101.properties["iso-27002"], data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.nis2 !== void 0) {
      let data3 = data.nis2;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err12 = { instancePath: instancePath + "/nis2/" + i2, schemaPath: "#/properties/nis2/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties.nis2.items, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/nis2/" + i2, schemaPath: "#/properties/nis2/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.nis2.items.type, parentSchema: schema101.properties.nis2.items, data: data4 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i3 = data3.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data3[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err14 = { instancePath: instancePath + "/nis2", schemaPath: "#/properties/nis2/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: !0, parentSchema: schema101.properties.nis2, data: data3 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/nis2", schemaPath: "#/properties/nis2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties.nis2.type, parentSchema: schema101.properties.nis2, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.gdpr !== void 0) {
      let data5 = data.gdpr;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data6 = data5[i4];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err16 = { instancePath: instancePath + "/gdpr/" + i4, schemaPath: "#/properties/gdpr/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties.gdpr.items, data: data6 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/gdpr/" + i4, schemaPath: "#/properties/gdpr/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.gdpr.items.type, parentSchema: schema101.properties.gdpr.items, data: data6 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        let i5 = data5.length, j2;
        if (i5 > 1) {
          let indices2 = {};
          for (; i5--; ) {
            let item2 = data5[i5];
            if (typeof item2 == "string") {
              if (typeof indices2[item2] == "number") {
                j2 = indices2[item2];
                let err18 = { instancePath: instancePath + "/gdpr", schemaPath: "#/properties/gdpr/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: !0, parentSchema: schema101.properties.gdpr, data: data5 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
              indices2[item2] = i5;
            }
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/gdpr", schemaPath: "#/properties/gdpr/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties.gdpr.type, parentSchema: schema101.properties.gdpr, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data["msbfs-2020-7"] !== void 0) {
      let data7 = data["msbfs-2020-7"];
      if (Array.isArray(data7)) {
        let len3 = data7.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data8 = data7[i6];
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err20 = { instancePath: instancePath + "/msbfs-2020-7/" + i6, schemaPath: "#/properties/msbfs-2020-7/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties["msbfs-2020-7"].items, data: data8 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/msbfs-2020-7/" + i6, schemaPath: "#/properties/msbfs-2020-7/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties["msbfs-2020-7"].items.type, parentSchema: schema101.properties["msbfs-2020-7"].items, data: data8 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        let i7 = data7.length, j3;
        if (i7 > 1) {
          let indices3 = {};
          for (; i7--; ) {
            let item3 = data7[i7];
            if (typeof item3 == "string") {
              if (typeof indices3[item3] == "number") {
                j3 = indices3[item3];
                let err22 = { instancePath: instancePath + "/msbfs-2020-7", schemaPath: "#/properties/msbfs-2020-7/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)", schema: !0, parentSchema: schema101.properties["msbfs-2020-7"], data: data7 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                break;
              }
              indices3[item3] = i7;
            }
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/msbfs-2020-7", schemaPath: "#/properties/msbfs-2020-7/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties["msbfs-2020-7"].type, parentSchema: schema101.properties["msbfs-2020-7"], data: data7 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.other !== void 0) {
      let data9 = data.other;
      if (Array.isArray(data9)) {
        let len4 = data9.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data10 = data9[i8];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.act === void 0) {
              let err24 = { instancePath: instancePath + "/other/" + i8, schemaPath: "#/properties/other/items/required", keyword: "required", params: { missingProperty: "act" }, message: "must have required property 'act'", schema: schema101.properties.other.items.required, parentSchema: schema101.properties.other.items, data: data10 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            for (let key1 in data10)
              if (!(key1 === "act" || key1 === "places")) {
                let err25 = { instancePath: instancePath + "/other/" + i8, schemaPath: "#/properties/other/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema101.properties.other.items, data: data10 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data10.act !== void 0) {
              let data11 = data10.act;
              if (typeof data11 == "string") {
                if (func2(data11) < 1) {
                  let err26 = { instancePath: instancePath + "/other/" + i8 + "/act", schemaPath: "#/properties/other/items/properties/act/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties.other.items.properties.act, data: data11 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/other/" + i8 + "/act", schemaPath: "#/properties/other/items/properties/act/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.other.items.properties.act.type, parentSchema: schema101.properties.other.items.properties.act, data: data11 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data10.places !== void 0) {
              let data12 = data10.places;
              if (Array.isArray(data12)) {
                if (data12.length < 1) {
                  let err28 = { instancePath: instancePath + "/other/" + i8 + "/places", schemaPath: "#/properties/other/items/properties/places/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema101.properties.other.items.properties.places, data: data12 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                let len5 = data12.length;
                for (let i9 = 0; i9 < len5; i9++) {
                  let data13 = data12[i9];
                  if (typeof data13 == "string") {
                    if (func2(data13) < 1) {
                      let err29 = { instancePath: instancePath + "/other/" + i8 + "/places/" + i9, schemaPath: "#/properties/other/items/properties/places/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema101.properties.other.items.properties.places.items, data: data13 };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  } else {
                    let err30 = { instancePath: instancePath + "/other/" + i8 + "/places/" + i9, schemaPath: "#/properties/other/items/properties/places/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema101.properties.other.items.properties.places.items.type, parentSchema: schema101.properties.other.items.properties.places.items, data: data13 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                let i10 = data12.length, j4;
                if (i10 > 1) {
                  let indices4 = {};
                  for (; i10--; ) {
                    let item4 = data12[i10];
                    if (typeof item4 == "string") {
                      if (typeof indices4[item4] == "number") {
                        j4 = indices4[item4];
                        let err31 = { instancePath: instancePath + "/other/" + i8 + "/places", schemaPath: "#/properties/other/items/properties/places/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i10 + " are identical)", schema: !0, parentSchema: schema101.properties.other.items.properties.places, data: data12 };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                        break;
                      }
                      indices4[item4] = i10;
                    }
                  }
                }
              } else {
                let err32 = { instancePath: instancePath + "/other/" + i8 + "/places", schemaPath: "#/properties/other/items/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties.other.items.properties.places.type, parentSchema: schema101.properties.other.items.properties.places, data: data12 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/other/" + i8, schemaPath: "#/properties/other/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.properties.other.items.type, parentSchema: schema101.properties.other.items, data: data10 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.properties.other.type, parentSchema: schema101.properties.other, data: data9 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.type, parentSchema: schema101, data };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
var validateIds = validate59, schema102 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://klausul.example/schemas/ids.schema.json", title: "IdsFile", description: "Every id that the catalogue has ever published. Lines are added and marked, never removed: documents carry these ids for decades.", definitions: { publishedId: { title: "PublishedId", type: "object", additionalProperties: !1, required: ["id", "title", "since"], properties: { id: { type: ["string", "integer"] }, title: { type: "string", minLength: 1, description: "The Swedish title, so that an id is not given to something else. It follows when the same thing is retitled." }, since: { type: "string", pattern: "^[0-9]{4}\\.[0-9]+$", description: "The release that published it." }, withdrawn: { type: "string", pattern: "^[0-9]{4}\\.[0-9]+$", description: "The release that no longer has it." }, renamed: { type: "string", minLength: 1, description: "The id that took its place." } } } }, type: "object", additionalProperties: !1, required: ["format", "families", "requirements", "parameters", "flags", "scales", "frames"], properties: { format: { const: 1 }, families: { type: "array", items: { $ref: "#/definitions/publishedId" } }, requirements: { type: "array", items: { $ref: "#/definitions/publishedId" } }, parameters: { type: "array", items: { $ref: "#/definitions/publishedId" } }, flags: { type: "array", items: { $ref: "#/definitions/publishedId" } }, scales: { type: "array", items: { $ref: "#/definitions/publishedId" } }, frames: { type: "array", items: { $ref: "#/definitions/publishedId" } } } }, schema103 = { title: "PublishedId", type: "object", additionalProperties: !1, required: ["id", "title", "since"], properties: { id: { type: ["string", "integer"] }, title: { type: "string", minLength: 1, description: "The Swedish title, so that an id is not given to something else. It follows when the same thing is retitled." }, since: { type: "string", pattern: "^[0-9]{4}\\.[0-9]+$", description: "The release that published it." }, withdrawn: { type: "string", pattern: "^[0-9]{4}\\.[0-9]+$", description: "The release that no longer has it." }, renamed: { type: "string", minLength: 1, description: "The id that took its place." } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.families === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "families" }, message: "must have required property 'families'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.requirements === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.parameters === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.flags === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" }, message: "must have required property 'flags'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.scales === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scales" }, message: "must have required property 'scales'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.frames === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property 'frames'", schema: schema102.required, parentSchema: schema102, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "families" || key0 === "requirements" || key0 === "parameters" || key0 === "flags" || key0 === "scales" || key0 === "frames")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema102, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (data0 !== 1) {
        let err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema102.properties.format, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.families !== void 0) {
      let data1 = data.families;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err9 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data2 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.title === void 0) {
              let err10 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data2 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.since === void 0) {
              let err11 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data2 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "id" || key1 === "title" || key1 === "since" || key1 === "withdrawn" || key1 === "renamed")) {
                let err12 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data2 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 != "string" && !(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                let err13 = { instancePath: instancePath + "/families/" + i0 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data3 };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data2.title !== void 0) {
              let data4 = data2.title;
              if (typeof data4 == "string") {
                if (func2(data4) < 1) {
                  let err14 = { instancePath: instancePath + "/families/" + i0 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data4 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/families/" + i0 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data4 };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.since !== void 0) {
              let data5 = data2.since;
              if (typeof data5 == "string") {
                if (!pattern1.test(data5)) {
                  let err16 = { instancePath: instancePath + "/families/" + i0 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data5 };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/families/" + i0 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data5 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.withdrawn !== void 0) {
              let data6 = data2.withdrawn;
              if (typeof data6 == "string") {
                if (!pattern1.test(data6)) {
                  let err18 = { instancePath: instancePath + "/families/" + i0 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data6 };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/families/" + i0 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data6 };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data2.renamed !== void 0) {
              let data7 = data2.renamed;
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  let err20 = { instancePath: instancePath + "/families/" + i0 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data7 };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/families/" + i0 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data7 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/families/" + i0, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data2 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/families", schemaPath: "#/properties/families/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.families.type, parentSchema: schema102.properties.families, data: data1 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data8 = data.requirements;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0) {
              let err24 = { instancePath: instancePath + "/requirements/" + i1, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data9 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data9.title === void 0) {
              let err25 = { instancePath: instancePath + "/requirements/" + i1, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data9 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data9.since === void 0) {
              let err26 = { instancePath: instancePath + "/requirements/" + i1, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data9 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            for (let key2 in data9)
              if (!(key2 === "id" || key2 === "title" || key2 === "since" || key2 === "withdrawn" || key2 === "renamed")) {
                let err27 = { instancePath: instancePath + "/requirements/" + i1, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data9 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data9.id !== void 0) {
              let data10 = data9.id;
              if (typeof data10 != "string" && !(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
                let err28 = { instancePath: instancePath + "/requirements/" + i1 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data10 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data9.title !== void 0) {
              let data11 = data9.title;
              if (typeof data11 == "string") {
                if (func2(data11) < 1) {
                  let err29 = { instancePath: instancePath + "/requirements/" + i1 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data11 };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                let err30 = { instancePath: instancePath + "/requirements/" + i1 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data11 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data9.since !== void 0) {
              let data12 = data9.since;
              if (typeof data12 == "string") {
                if (!pattern1.test(data12)) {
                  let err31 = { instancePath: instancePath + "/requirements/" + i1 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data12 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              } else {
                let err32 = { instancePath: instancePath + "/requirements/" + i1 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data12 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data9.withdrawn !== void 0) {
              let data13 = data9.withdrawn;
              if (typeof data13 == "string") {
                if (!pattern1.test(data13)) {
                  let err33 = { instancePath: instancePath + "/requirements/" + i1 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data13 };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/requirements/" + i1 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data13 };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data9.renamed !== void 0) {
              let data14 = data9.renamed;
              if (typeof data14 == "string") {
                if (func2(data14) < 1) {
                  let err35 = { instancePath: instancePath + "/requirements/" + i1 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data14 };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/requirements/" + i1 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data14 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/requirements/" + i1, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data9 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.requirements.type, parentSchema: schema102.properties.requirements, data: data8 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data15 = data.parameters;
      if (Array.isArray(data15)) {
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.id === void 0) {
              let err39 = { instancePath: instancePath + "/parameters/" + i2, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data16 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data16.title === void 0) {
              let err40 = { instancePath: instancePath + "/parameters/" + i2, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data16 };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            if (data16.since === void 0) {
              let err41 = { instancePath: instancePath + "/parameters/" + i2, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data16 };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            for (let key3 in data16)
              if (!(key3 === "id" || key3 === "title" || key3 === "since" || key3 === "withdrawn" || key3 === "renamed")) {
                let err42 = { instancePath: instancePath + "/parameters/" + i2, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data16 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            if (data16.id !== void 0) {
              let data17 = data16.id;
              if (typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                let err43 = { instancePath: instancePath + "/parameters/" + i2 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data17 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data16.title !== void 0) {
              let data18 = data16.title;
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  let err44 = { instancePath: instancePath + "/parameters/" + i2 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data18 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                let err45 = { instancePath: instancePath + "/parameters/" + i2 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data18 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data16.since !== void 0) {
              let data19 = data16.since;
              if (typeof data19 == "string") {
                if (!pattern1.test(data19)) {
                  let err46 = { instancePath: instancePath + "/parameters/" + i2 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data19 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
              } else {
                let err47 = { instancePath: instancePath + "/parameters/" + i2 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data19 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
            if (data16.withdrawn !== void 0) {
              let data20 = data16.withdrawn;
              if (typeof data20 == "string") {
                if (!pattern1.test(data20)) {
                  let err48 = { instancePath: instancePath + "/parameters/" + i2 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data20 };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/parameters/" + i2 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data20 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data16.renamed !== void 0) {
              let data21 = data16.renamed;
              if (typeof data21 == "string") {
                if (func2(data21) < 1) {
                  let err50 = { instancePath: instancePath + "/parameters/" + i2 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data21 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/parameters/" + i2 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data21 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/parameters/" + i2, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data16 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        let err53 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.parameters.type, parentSchema: schema102.properties.parameters, data: data15 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data22 = data.flags;
      if (Array.isArray(data22)) {
        let len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data23 = data22[i3];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.id === void 0) {
              let err54 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data23 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data23.title === void 0) {
              let err55 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data23 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data23.since === void 0) {
              let err56 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data23 };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            for (let key4 in data23)
              if (!(key4 === "id" || key4 === "title" || key4 === "since" || key4 === "withdrawn" || key4 === "renamed")) {
                let err57 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data23 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            if (data23.id !== void 0) {
              let data24 = data23.id;
              if (typeof data24 != "string" && !(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                let err58 = { instancePath: instancePath + "/flags/" + i3 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data24 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data23.title !== void 0) {
              let data25 = data23.title;
              if (typeof data25 == "string") {
                if (func2(data25) < 1) {
                  let err59 = { instancePath: instancePath + "/flags/" + i3 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data25 };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/flags/" + i3 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data25 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data23.since !== void 0) {
              let data26 = data23.since;
              if (typeof data26 == "string") {
                if (!pattern1.test(data26)) {
                  let err61 = { instancePath: instancePath + "/flags/" + i3 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data26 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/flags/" + i3 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data26 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data23.withdrawn !== void 0) {
              let data27 = data23.withdrawn;
              if (typeof data27 == "string") {
                if (!pattern1.test(data27)) {
                  let err63 = { instancePath: instancePath + "/flags/" + i3 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data27 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/flags/" + i3 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data27 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data23.renamed !== void 0) {
              let data28 = data23.renamed;
              if (typeof data28 == "string") {
                if (func2(data28) < 1) {
                  let err65 = { instancePath: instancePath + "/flags/" + i3 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data28 };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                let err66 = { instancePath: instancePath + "/flags/" + i3 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data28 };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
          } else {
            let err67 = { instancePath: instancePath + "/flags/" + i3, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data23 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      } else {
        let err68 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.flags.type, parentSchema: schema102.properties.flags, data: data22 };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.scales !== void 0) {
      let data29 = data.scales;
      if (Array.isArray(data29)) {
        let len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data30 = data29[i4];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.id === void 0) {
              let err69 = { instancePath: instancePath + "/scales/" + i4, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data30 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            if (data30.title === void 0) {
              let err70 = { instancePath: instancePath + "/scales/" + i4, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data30 };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (data30.since === void 0) {
              let err71 = { instancePath: instancePath + "/scales/" + i4, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data30 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            for (let key5 in data30)
              if (!(key5 === "id" || key5 === "title" || key5 === "since" || key5 === "withdrawn" || key5 === "renamed")) {
                let err72 = { instancePath: instancePath + "/scales/" + i4, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data30 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            if (data30.id !== void 0) {
              let data31 = data30.id;
              if (typeof data31 != "string" && !(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
                let err73 = { instancePath: instancePath + "/scales/" + i4 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data31 };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
            if (data30.title !== void 0) {
              let data32 = data30.title;
              if (typeof data32 == "string") {
                if (func2(data32) < 1) {
                  let err74 = { instancePath: instancePath + "/scales/" + i4 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data32 };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
              } else {
                let err75 = { instancePath: instancePath + "/scales/" + i4 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data32 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            if (data30.since !== void 0) {
              let data33 = data30.since;
              if (typeof data33 == "string") {
                if (!pattern1.test(data33)) {
                  let err76 = { instancePath: instancePath + "/scales/" + i4 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data33 };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
              } else {
                let err77 = { instancePath: instancePath + "/scales/" + i4 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data33 };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data30.withdrawn !== void 0) {
              let data34 = data30.withdrawn;
              if (typeof data34 == "string") {
                if (!pattern1.test(data34)) {
                  let err78 = { instancePath: instancePath + "/scales/" + i4 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data34 };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
              } else {
                let err79 = { instancePath: instancePath + "/scales/" + i4 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data34 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data30.renamed !== void 0) {
              let data35 = data30.renamed;
              if (typeof data35 == "string") {
                if (func2(data35) < 1) {
                  let err80 = { instancePath: instancePath + "/scales/" + i4 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data35 };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              } else {
                let err81 = { instancePath: instancePath + "/scales/" + i4 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data35 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/scales/" + i4, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data30 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/scales", schemaPath: "#/properties/scales/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.scales.type, parentSchema: schema102.properties.scales, data: data29 };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.frames !== void 0) {
      let data36 = data.frames;
      if (Array.isArray(data36)) {
        let len5 = data36.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data37 = data36[i5];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.id === void 0) {
              let err84 = { instancePath: instancePath + "/frames/" + i5, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema103.required, parentSchema: schema103, data: data37 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            if (data37.title === void 0) {
              let err85 = { instancePath: instancePath + "/frames/" + i5, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema103.required, parentSchema: schema103, data: data37 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            if (data37.since === void 0) {
              let err86 = { instancePath: instancePath + "/frames/" + i5, schemaPath: "#/definitions/publishedId/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema103.required, parentSchema: schema103, data: data37 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            for (let key6 in data37)
              if (!(key6 === "id" || key6 === "title" || key6 === "since" || key6 === "withdrawn" || key6 === "renamed")) {
                let err87 = { instancePath: instancePath + "/frames/" + i5, schemaPath: "#/definitions/publishedId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema103, data: data37 };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            if (data37.id !== void 0) {
              let data38 = data37.id;
              if (typeof data38 != "string" && !(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38))) {
                let err88 = { instancePath: instancePath + "/frames/" + i5 + "/id", schemaPath: "#/definitions/publishedId/properties/id/type", keyword: "type", params: { type: schema103.properties.id.type }, message: "must be string,integer", schema: schema103.properties.id.type, parentSchema: schema103.properties.id, data: data38 };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data37.title !== void 0) {
              let data39 = data37.title;
              if (typeof data39 == "string") {
                if (func2(data39) < 1) {
                  let err89 = { instancePath: instancePath + "/frames/" + i5 + "/title", schemaPath: "#/definitions/publishedId/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.title, data: data39 };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              } else {
                let err90 = { instancePath: instancePath + "/frames/" + i5 + "/title", schemaPath: "#/definitions/publishedId/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.title.type, parentSchema: schema103.properties.title, data: data39 };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data37.since !== void 0) {
              let data40 = data37.since;
              if (typeof data40 == "string") {
                if (!pattern1.test(data40)) {
                  let err91 = { instancePath: instancePath + "/frames/" + i5 + "/since", schemaPath: "#/definitions/publishedId/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.since, data: data40 };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
              } else {
                let err92 = { instancePath: instancePath + "/frames/" + i5 + "/since", schemaPath: "#/definitions/publishedId/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.since.type, parentSchema: schema103.properties.since, data: data40 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
            if (data37.withdrawn !== void 0) {
              let data41 = data37.withdrawn;
              if (typeof data41 == "string") {
                if (!pattern1.test(data41)) {
                  let err93 = { instancePath: instancePath + "/frames/" + i5 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}\\.[0-9]+$" }, message: 'must match pattern "^[0-9]{4}\\.[0-9]+$"', schema: "^[0-9]{4}\\.[0-9]+$", parentSchema: schema103.properties.withdrawn, data: data41 };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
              } else {
                let err94 = { instancePath: instancePath + "/frames/" + i5 + "/withdrawn", schemaPath: "#/definitions/publishedId/properties/withdrawn/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.withdrawn.type, parentSchema: schema103.properties.withdrawn, data: data41 };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
            if (data37.renamed !== void 0) {
              let data42 = data37.renamed;
              if (typeof data42 == "string") {
                if (func2(data42) < 1) {
                  let err95 = { instancePath: instancePath + "/frames/" + i5 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema103.properties.renamed, data: data42 };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
              } else {
                let err96 = { instancePath: instancePath + "/frames/" + i5 + "/renamed", schemaPath: "#/definitions/publishedId/properties/renamed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema103.properties.renamed.type, parentSchema: schema103.properties.renamed, data: data42 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
          } else {
            let err97 = { instancePath: instancePath + "/frames/" + i5, schemaPath: "#/definitions/publishedId/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data: data37 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        let err98 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema102.properties.frames.type, parentSchema: schema102.properties.frames, data: data36 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
  } else {
    let err99 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data };
    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
export {
  validateCatalog,
  validateFamily,
  validateFlags,
  validateFrames,
  validateIds,
  validateParameters,
  validateReferences,
  validateScale,
  validateWords
};
