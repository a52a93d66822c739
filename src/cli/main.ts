// What stands here, and what it imports at once, must be understood by every Node: it tells an old one why flowspec does not run.
import { begin } from "./begin.ts";
import { threadArgument } from "./projects/thread-argument.ts";
import { tool } from "../record/tool.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  // A thread of the program begins as the program does, and is asked for something else. To ask Node which of the two it is would take a millisecond.
  const isThread = process.argv[2] === threadArgument;
  // Where nothing has changed since an earlier run, the rest of the program is not loaded.
  const begun = tool === undefined || isThread ? undefined : begin(tool);
  if (begun && "code" in begun) process.exitCode = begun.code;
  else {
    const start = (): Promise<void> => import("./start.ts").then((program) => program.start(begun));
    const started = isThread ? import("./projects/thread.ts").then(({ startThread }) => (startThread() ? undefined : start())) : start();
    started.catch((error: unknown) => {
      const why = error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
      process.stderr.write(`error: flowspec cannot be loaded: ${why}\n`);
      process.exitCode = 3;
    });
  }
} else {
  process.stderr.write(`error: flowspec needs Node 20.19 or newer, and this is Node ${process.versions.node}\n`);
  process.exitCode = 3;
}
