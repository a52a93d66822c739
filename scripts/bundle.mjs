// Makes what is shipped, `dist/`: the program, the library, the runtime of builders, their types, and the licences of what is in them.
// It starts from the sources, and from what tsc has made of them in `build/`.
import { createHash } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleLibrary } from "./bundle/library.mjs";
import { licencesOf } from "./bundle/licences.mjs";
import { bundleProgram } from "./bundle/program.mjs";
import { writeRuntimes } from "./bundle/runtimes.mjs";
import { buildMark, byName, root } from "./bundle/settings.mjs";
import { writeTypes } from "./bundle/types.mjs";

const folder = join(root, "dist");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const metafiles = [...(await bundleProgram(folder)), ...(await bundleLibrary(folder))];
await chmod(join(folder, "flowspec.cjs"), 0o755);
await writeFile(join(folder, "licenses.txt"), await licencesOf(metafiles));
await Promise.all([writeRuntimes(folder), writeTypes(folder)]);
await nameBuild();

/** Has the program know its build: the version, and a hash of all that was made. */
async function nameBuild() {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const hash = createHash("sha256");
  for (const name of (await readdir(folder, { recursive: true })).toSorted(byName)) {
    if (/\.[cm]?js$/u.test(name)) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  }
  const program = join(folder, "flowspec.cjs");
  const [before, after, ...more] = (await readFile(program, "utf8")).split(buildMark);
  if (after === undefined || more.length > 0) throw new Error("flowspec.cjs has to say once which build it is");
  await writeFile(program, `${before}${version}-${hash.digest("hex").slice(0, 16)}${after}`);
}
