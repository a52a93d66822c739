// Makes what is shipped, `dist/`: the program, the library, the runtime of builders, their types, and the licences of what is in them.
// It starts from the sources, and from what tsc has made of them in `build/`.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleLibrary } from "./bundle/library.mjs";
import { licencesOf } from "./bundle/licences.mjs";
import { bundleProgram } from "./bundle/program.mjs";
import { writeRuntimes } from "./bundle/runtimes.mjs";
import { root } from "./bundle/settings.mjs";
import { writeTypes } from "./bundle/types.mjs";

const folder = join(root, "dist");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const metafiles = [...(await bundleProgram(folder)), await bundleLibrary(folder)];
await chmod(join(folder, "flowspec.cjs"), 0o755);
await writeFile(join(folder, "licenses.txt"), await licencesOf(metafiles));
await Promise.all([writeRuntimes(folder), writeTypes(folder)]);
