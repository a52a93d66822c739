import { idOfStream, noteInput, standardInput } from "../host.ts";
import type { Machine, Recorder } from "./io.ts";
import { run } from "./run.ts";
import { speechOf } from "./speech.ts";
import { exitOf, safeStream } from "./streams.ts";

/** Runs what the arguments of the process say, on its streams, and leaves the exit code. `record` is what a record of the run is made with. */
export async function start(record?: Recorder): Promise<void> {
  const stdout = safeStream(process.stdout, 1);
  const stderr = safeStream(process.stderr, 2);

  const args = process.argv.slice(2);
  const machine: Machine = {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr,
    stdin: () => {
      noteInput(idOfStream(0), standardInput);
      return process.stdin;
    },
    interruption: () =>
      new Promise((resolve) => {
        process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
      }),
    clock: () => Math.floor(Date.now() / 1000),
    ...(process.argv[1] === undefined ? {} : { program: process.argv[1] }),
    ...(record ? { record } : {}),
  };
  const code = await run(args, machine);
  process.exitCode = await exitOf(code, stdout, stderr, async () => (await speechOf(args, machine)).speech.terminal);
}
