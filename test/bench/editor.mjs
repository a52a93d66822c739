// What editors without the server take for the schema that they read, over what they take for the check's own, which has neither actions nor what is
// for people: completion, hover and validation by yaml-language-server as a library, in one process, in turn, over the same places.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { contractSchema } from "../../build/language/readers/schema.js";
import { isReached, median, row } from "./measure.mjs";

const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url);

/** The most that the schema of editors may take, times the check's own. */
const goal = 1.2;

function serviceOf(schema) {
  const { getLanguageService } = require("yaml-language-server");
  const service = getLanguageService({
    schemaRequestService: async () => JSON.stringify(schema),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {},
  });
  service.configure({ validate: true, completion: true, hover: true, schemas: [{ uri: "flow.json", fileMatch: ["*.flow.yaml"], schema }] });
  return service;
}
