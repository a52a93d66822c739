// Compiles `specs` of the working directory with the built command, and kills its own process before the how-manieth time that a file is moved
// or removed: killed-compile.mjs <number>. Ends by itself where there are fewer.
import { compileCommand } from "../../dist/cli/commands/compile.js";
import { machineDisk } from "../../dist/host/disk.js";

let left = Number(process.argv[2]);
const counted =
  (work) =>
  (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return work(...args);
  };
const disk = { ...machineDisk, rename: counted(machineDisk.rename), remove: counted(machineDisk.remove) };
const stream = { isTTY: false, write: () => undefined };
const io = { cwd: process.cwd(), env: {}, stdout: stream, stderr: stream, clock: () => 0 };
process.exitCode = await compileCommand(["specs"], { out: "generated" }, io, disk);
