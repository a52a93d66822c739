// The types of the library, as tsc has declared them module by module.
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./settings.mjs";

/** Writes the types into `types` of a folder. */
export async function writeTypes(dist) {
  const filter = (path) => !/\.(?:js|map)$/u.test(path);
  await cp(join(root, "build"), join(dist, "types"), { recursive: true, filter });
}
