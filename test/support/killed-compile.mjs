// Compiles `specs` of the working directory with the built command, and kills its own process before the how-manieth operation of some kinds:
// killed-compile.mjs <number> <kind>... Ends by itself where there are fewer.
import { compileCommand } from "../../build/cli/commands/compile.js";
import { machineDisk } from "../../build/host/disk.js";
import { english } from "../../build/words/english.js";

const [number, ...kinds] = process.argv.slice(2);
let left = Number(number);
const counted =
  (work) =>
  (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return work(...args);
  };
const disk = { ...machineDisk, ...Object.fromEntries(kinds.map((kind) => [kind, counted(machineDisk[kind])])) };
const stream = { isTTY: false, write: () => undefined };
const io = { cwd: process.cwd(), env: {}, stdout: stream, stderr: stream, clock: () => 0, speech: { terminal: english, output: english } };
process.exitCode = await compileCommand(["specs"], { out: "generated" }, io, disk);
