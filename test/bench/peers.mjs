// What flowspec is compared with: programs that other people use for like work, in pinned versions, outside of the project's dependencies; and
// contracts of the corpus in the languages of these programs.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { contract } from "./corpus.mjs";

const versions = {
  "@typespec/compiler": "1.11.0",
  "@typespec/json-schema": "1.11.0",
  "ajv-cli": "5.0.0",
  "json-schema-to-typescript": "16.0.0",
  "openapi-typescript": "7.13.0",
};

/** The folder `node_modules` with the peers, which are installed where they are not there yet: in `$FLOWSPEC_TOOLS`, else among temporary files. */
export function peers() {
  const folder = join(process.env.FLOWSPEC_TOOLS ?? join(tmpdir(), "flowspec-tools"), "bench-peers");
  const modules = join(folder, "node_modules");
  const description = `${JSON.stringify({ private: true, type: "module", dependencies: versions }, null, 2)}\n`;
  const path = join(folder, "package.json");
  if (existsSync(join(modules, ".package-lock.json")) && readFileSync(path, "utf8") === description) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, description);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return modules;
}

/** The versions that are compared with, for the head of the table. */
export const peerVersions = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(", ");

const typeOfParam = {
  "file-id": { type: "string", pattern: "^[0-9A-Za-z]{32}$" },
  "user-id": { type: "string", pattern: "^[0-9A-Za-z]{32}$" },
  "person-name": { type: "string", maxLength: 50 },
  mobile: { type: "string", pattern: "^1[3-9][0-9]{9}$" },
  boolean: { type: "boolean" },
  text: { type: "string", maxLength: 20 },
  timestamp: { type: "integer" },
};

/** Keys that only say where and how something is printed. Without them a schema has the bytes of its contract; with them it has twice as many. */
const looks = new Set(["at", "size", "font", "fontSize", "textAlign", "opacity", "format", "required", "pages"]);

/** The JSON Schema of the parameters and the request of the contract of a number: the same names and constants, in about as many bytes. */
function schemasOf(index) {
  const { params, samples: _, ...request } = parse(contract(index));
  const properties = Object.entries(params).map(([name, param]) => {
    const { type = param, label, description } = typeof param === "string" ? {} : param;
    return [name, { ...typeOfParam[type], ...((description ?? label) ? { description: description ?? label } : {}) }];
  });
  return {
    params: {
      type: "object",
      required: Object.keys(params).filter((name) => params[name].optional !== true),
      properties: Object.fromEntries(properties),
    },
    request: schemaOf(request),
  };
}

function schemaOf(value) {
  if (Array.isArray(value)) return { type: "array", items: { anyOf: value.map(schemaOf) } };
  if (value === null || typeof value !== "object") return { const: value };
  const members = Object.entries(value).filter(([key]) => !looks.has(key));
  return { type: "object", properties: Object.fromEntries(members.map(([key, member]) => [key, schemaOf(member)])) };
}

/** A document of OpenAPI as JSON, which is read faster than YAML: one operation that takes the parameters and sends the request. */
export function openapi(index) {
  const { params, request } = schemasOf(index);
  const body = (name) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: `contract-${index}`, version: "1" },
    paths: {
      [`/contract-${index}`]: { post: { requestBody: body("Params"), responses: { 200: { description: "OK", ...body("Request") } } } },
    },
    components: { schemas: { Params: params, Request: request } },
  });
}

/** A JSON Schema of its own. */
export function jsonSchema(index) {
  const { params, request } = schemasOf(index);
  return JSON.stringify({
    $id: `contract-${index}`,
    title: `Contract${index}`,
    type: "object",
    required: ["params", "request"],
    properties: { params, request },
  });
}

/** A program of TypeSpec, of which its emitter makes JSON Schema. */
export function typespec(index) {
  const { params, request } = schemasOf(index);
  const models = [];
  const typeOf = (schema, name) => {
    if ("const" in schema) return JSON.stringify(schema.const);
    if (schema.type === "array") return `Array<${schema.items.anyOf.map((item, at) => typeOf(item, `${name}${at}`)).join(" | ")}>`;
    if (schema.type !== "object") return { string: "string", boolean: "boolean", integer: "int32" }[schema.type];
    const members = Object.entries(schema.properties).map(([key, member]) => {
      const type = typeOf(member, `${name}${key[0].toUpperCase()}${key.slice(1)}`);
      const doc = member.description ? `  @doc(${JSON.stringify(member.description)})\n` : "";
      const rule = member.pattern
        ? `  @pattern(${JSON.stringify(member.pattern)})\n`
        : member.maxLength
          ? `  @maxLength(${member.maxLength})\n`
          : "";
      return `${doc}${rule}  ${key}: ${type};\n`;
    });
    models.push(`model ${name} {\n${members.join("")}}\n`);
    return name;
  };
  typeOf(params, "Params");
  typeOf(request, "Request");
  return `import "@typespec/json-schema";\nusing TypeSpec.JsonSchema;\n\n@jsonSchema\nnamespace Contract${index};\n\n${models.join("\n")}`;
}
