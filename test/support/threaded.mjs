// The program with so many threads for certain, whatever there is to do: threaded.mjs <threads> <file> <argument>…; the file is told how many started.
// Like the program it has a record for each project, and none of the run of all of them.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../../build/cli/run.js";
import { cacheAt, cachePath } from "../../build/host/cache-folder.js";

const [threads, told, ...args] = process.argv.slice(2);
let started = 0;
process.on("worker", () => {
  started += 1;
});
const stream = (target) => ({ isTTY: false, write: (text) => void target.write(text) });
const [env, cwd] = [process.env, process.cwd()];
process.exitCode = await run(args, {
  cwd,
  env,
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  stdin: async function* () {},
  interruption: () => new Promise(() => undefined),
  clock: () => Math.floor(Date.now() / 1000),
  program: process.env.FLOWSPEC_PROGRAM ?? fileURLToPath(new URL("../../dist/flowspec.cjs", import.meta.url)),
  pace: () => Number(threads),
  record: {
    call: { tool: "threaded", args, cwd, env, terminals: [false, false] },
    cache: cacheAt(cachePath(env, cwd)),
    began: Date.now(),
  },
});
writeFileSync(told, String(started));
