// The validator of a schema as plain code, as ajv writes it, without what nobody reads: browsers load it.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

// An expression that makes the function which validates; it imports nothing.
export function validatorCode(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    unicodeRegExp: true,
    // The placeholder stands where it may stand, so that its errors are known as its own.
    inlineRefs: 2,
    messages: false,
    code: { source: true, esm: true },
  });
  const code = standalone.default(ajv, ajv.compile(judging(schema)));
  if (code.includes("require(")) throw new Error("the validator needs a module of ajv at run time");
  const [prologue, name] = /^"use strict";export const validate = (\w+);export default \1;/u.exec(code) ?? [];
  if (name === undefined) throw new Error("ajv begins its code otherwise than it used to");
  return `(() => {\n${helpers}\n${withShortTests(withShortErrors(withoutSchemas(withoutContext(withoutUnread(code.slice(prologue.length))))))}\nreturn ${name};\n})()`;
}

// What ajv writes out at each place is a function here.
function withShortTests(code) {
  return code
    .replaceAll(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/gu, "partOf($1)")
    .replaceAll(
      /if\(data\.(\w+) !== undefined\)\{errors = countOf\(\(vErrors = withTyped\(vErrors, data\.\1, instancePath\+"\/\1", ("\w+"|\w+)\)\)\);\}/gu,
      'errors = countOf((vErrors = withTypedKey(vErrors, data, "$1", instancePath, $2)));',
    )
    .replaceAll(
      /if\(data\.(\w+) !== undefined\)\{errors = countOf\(\(vErrors = withThose\(vErrors, (\w+), data\.\1, instancePath\+"\/\1"\)\)\);\}/gu,
      'errors = countOf((vErrors = withThoseOfKey(vErrors, $2, data, "$1", instancePath)));',
    )
    .replaceAll(/\(typeof (\w+) == "number"\) && \(isFinite\(\1\)\)/gu, "isNumber($1)");
}

// Keywords that say something to people; the validator would carry them as text.
const annotations = new Set(["$schema", "title", "description", "examples"]);

// Keywords whose members are schemas by names of their own, which may be those of annotations.
const named = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

// A schema with what judges values, and nothing else.
function judging(schema) {
  if (Array.isArray(schema)) return schema.map(judging);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(kept.map(([keyword, inner]) => [keyword, named.has(keyword) ? eachOf(inner) : judging(inner)]));
}

function eachOf(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, judging(schema)]));
}

// What the check reads of an error: names of keys, types, words, sizes, and whether it says only that a value is no placeholder. The rest of
// what ajv says of one is left out, since it repeats the schema.
const read = new Set(["type", "allowedValues", "limit", "additionalProperty", "unevaluatedProperty", "propertyName", "missingProperty"]);

function withoutUnread(code) {
  return code
    .replaceAll(/params:\{(\w+)[^{}]*\}/gu, (all, name) => (read.has(name) ? all : "params:{}"))
    .replaceAll(/schemaPath:"([^"]*)",/gu, (_, path) => (path.startsWith("#/$defs/placeholder/") ? "ofPlaceholder:true," : ""));
}

// Functions hand each other where they stand in the data, and tell what they have looked at; nobody asks, but for the path.
function withoutContext(code) {
  const short = code
    .replaceAll(/parentData(?::[^,{}]+)?,parentDataProperty(?::[^,{}]+)?,rootData,/gu, "")
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}', 'instancePath = ""')
    .replaceAll(/\{instancePath(?::([^{}]*))?,dynamicAnchors\}/gu, (_, path = "instancePath") => path)
    .replaceAll(/const evaluated0 = \w+\.evaluated;(?:if\(evaluated0\.\w+\)\{[^{}]*\})*/gu, "")
    .replaceAll(/(?:evaluated0\.\w+|\w+\.evaluated) = (?:\w+|\{[^{}]*\});/gu, "");
  if (/parentData|rootData|dynamicAnchors|\bevaluated/u.test(short)) throw new Error("ajv hands on otherwise what nobody reads");
  return short;
}

// ajv keeps each schema whole, and reads of it only lists of words, and which properties there are: those are kept, each once.
function withoutSchemas(code) {
  const schemas = new Map();
  let rest = "";
  let at = 0;
  for (const { 0: head, 1: name, index } of code.matchAll(/const (schema\d+) = (?=\{)/gu)) {
    const start = index + head.length;
    const end = endOfJson(code, start);
    schemas.set(name, JSON.parse(code.slice(start, end)));
    rest += code.slice(at, index);
    at = end + 1;
  }
  const constants = new Map();
  const body = (rest + code.slice(at)).replaceAll(/\b(schema\d+)((?:\.[\w$]+|\[\d+\]|\["[^"]+"\])*)/gu, (found, name, path) => {
    let value = schemas.get(name);
    if (value === undefined) return found;
    for (const [, word, index, quoted] of path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["([^"]+)"\]/gu)) value = value[word ?? index ?? quoted];
    const text = JSON.stringify(path.endsWith(".properties") ? Object.fromEntries(Object.keys(value).map((key) => [key, 1])) : value);
    const constant = constants.get(text) ?? `part${constants.size}`;
    constants.set(text, constant);
    return constant;
  });
  return [...constants].map(([text, constant]) => `const ${constant} = ${text};`).join("\n") + body;
}

function endOfJson(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') for (at++; text[at] !== '"'; at++) if (text[at] === "\\") at++;
    if (sign === "{" || sign === "[") depth++;
    if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  throw new Error("ajv writes its schemas otherwise than it used to");
}

const helpers = `const withError = (errors, instancePath, keyword, params, placeholder) => {
const error = { instancePath, keyword, params, ...placeholder };
return errors === null ? [error] : (errors.push(error), errors);
};
const ofPlaceholder = { ofPlaceholder: true };
const withTypeError = (errors, instancePath, type, placeholder) => withError(errors, instancePath, "type", { type }, placeholder);
const withErrors = (errors, more) => (errors === null ? more : errors.concat(more));
const withThose = (errors, validate, value, path) => (validate(value, path) ? errors : withErrors(errors, validate.errors));
const isMap = (value) => value && typeof value == "object" && !Array.isArray(value);
const withProps = (props, more) => (props === true || more === undefined ? props : more === true ? true : Object.assign(props || {}, more));
const withTyped = (errors, value, path, type) => (typeof value === type ? errors : withTypeError(errors, path, type));
const withPlaceholder = (errors, value, path, form) => {
if (typeof value !== "string") return withTypeError(errors, path, "string", ofPlaceholder);
return form.test(value) ? errors : withError(errors, path, "pattern", {}, ofPlaceholder);
};
const withTypedKey = (errors, data, key, path, type) =>
data[key] === undefined ? errors : withTyped(errors, data[key], path + "/" + key, type);
const withThoseOfKey = (errors, validate, data, key, path) =>
data[key] === undefined ? errors : withThose(errors, validate, data[key], path + "/" + key);
const partOf = (key) => key.replace(/~/g, "~0").replace(/\\//g, "~1");
const isNumber = (value) => typeof value == "number" && isFinite(value);
const countOf = (errors) => (errors === null ? 0 : errors.length);
const firstErrors = (errors, count) => (errors === null || count === 0 ? null : ((errors.length = count), errors));`;

// Most errors are those of a type; of what must not be, ajv notes only that it is.
function errorCall(error) {
  if (error === "{}") return "withError(vErrors)";
  const [all, path = "instancePath", placeholder, keyword, params] =
    /^\{instancePath(?::(.*?))?,(ofPlaceholder:true,)?keyword:"(\w+)",params:(\{.*\})\}$/u.exec(error) ?? [];
  if (all === undefined) return `withErrors(vErrors, [${error}])`;
  const more = placeholder === undefined ? "" : ", ofPlaceholder";
  const [, type] = keyword === "type" ? (/^\{type:\s*([^,{}]*)\}$/u.exec(params) ?? []) : [];
  return type === undefined
    ? `withError(vErrors, ${path}, "${keyword}", ${keyword === "pattern" ? "{}" : params}${more})`
    : `withTypeError(vErrors, ${path}, ${type}${more})`;
}

// What ajv writes out again and again, as calls: [what, as what].
const calls = [
  // An error is noted.
  [
    /const (err\d+) = (\{[^;]*\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gu,
    (_, name, error) => `vErrors = ${errorCall(error)};`,
  ],
  // Those of a branch are forgotten.
  [/if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/gu, "vErrors = firstErrors(vErrors, $1);"],
  // Those of a function are taken over.
  [/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/gu, "withErrors(vErrors, $1)"],
  [
    /if\(!\((\w+)\(([^;]*?)\)\)\)\{vErrors = withErrors\(vErrors, \1\.errors\);errors = vErrors\.length;\}/gu,
    "vErrors = withThose(vErrors, $1, $2);errors = countOf(vErrors);",
  ],
  [
    /if\(typeof ([^;{}()]+) !== "(\w+)"\)\{vErrors = withTypeError\(vErrors, ([^;{}]*), "\2"\);errors\+\+;\}(?!else)/gu,
    'vErrors = withTyped(vErrors, $1, $3, "$2");errors = countOf(vErrors);',
  ],
  // A value may be a placeholder, too.
  [
    /if\(typeof (\w+) === "string"\)\{if\(!(\w+)\.test\(\1\)\)\{vErrors = withError\(vErrors, ([^;]*), "pattern", \{\}, ofPlaceholder\);errors\+\+;\}\}else \{vErrors = withTypeError\(vErrors, \3, "string", ofPlaceholder\);errors\+\+;\}/gu,
    "vErrors = withPlaceholder(vErrors, $1, $3, $2);errors = countOf(vErrors);",
  ],
  [/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/gu, "isMap($1)"],
  // Which properties a branch has looked at.
  [
    /(?:var|let|const) (props\d+) = \{\};((?:\1(?:\.\w+|\["[^"]+"\]) = true;)+)/gu,
    (_, name, members) => `var ${name} = {${members.replaceAll(/props\d+(?:\.(\w+)|\[("[^"]+")\]) = true;/gu, "$1$2: true,")}};`,
  ],
  [
    /if\((\w+) !== true && (\w+) !== undefined\)\{if\(\2 === true\)\{\1 = true;\}else \{\1 = \1 \|\| \{\};Object\.assign\(\1, \2\);\}\}/gu,
    "$1 = withProps($1, $2);",
  ],
  [/vErrors = (with\w+\([^;]*\));errors = countOf\(vErrors\);/gu, "errors = countOf((vErrors = $1));"],
];

function withShortErrors(code) {
  const short = calls.reduce((text, [what, as]) => text.replaceAll(what, as), code);
  if (/vErrors\.(?:push|concat|length = )/u.test(short)) throw new Error("ajv notes its errors otherwise than it used to");
  return short;
}
