import { pathToFileURL } from "node:url";

/** What `import.meta.url` is in a chunk, which is no ES module. */
export const here = /* @__PURE__ */ urlOf(__filename);

function urlOf(path) {
  return pathToFileURL(path).href;
}
