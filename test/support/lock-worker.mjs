// Takes the lock of `generated` in the working directory again and again, and notes in `overlaps` where another process holds it, too. Kills itself
// now and then, at moments that depend on a number: lock-worker.mjs <number>.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { outputFolder } from "../../build/cli/output/folder.js";
import { english } from "../../build/words/english.js";
import { withLock } from "../../build/cli/output/lock.js";
import { machineDisk } from "../../build/host/disk.js";
import { lifeOf, pause, self } from "../../build/host/process.js";

let state = Number(process.argv[2]) * 7919 + 1;
const random = () => {
  state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
  return state / 0x7fffffff;
};
const die = (chance) => {
  if (random() < chance) process.kill(process.pid, "SIGKILL");
};
const dying =
  (chance, work) =>
  (...args) => {
    die(chance);
    const result = work(...args);
    die(chance);
    return result;
  };
const disk = {
  ...machineDisk,
  claim: dying(0.01, machineDisk.claim),
  rename: dying(0.2, machineDisk.rename),
  remove: dying(0.05, machineDisk.remove),
};
const voice = { stderr: { isTTY: false, write: () => undefined }, speech: { terminal: english, output: english } };
const folder = outputFolder(process.cwd(), "generated");
for (let round = 0; round < 10; round += 1) {
  await withLock(disk, folder, voice, async () => {
    try {
      writeFileSync("inside", JSON.stringify(self()), { flag: "wx" });
    } catch {
      if (lifeOf(JSON.parse(readFileSync("inside", "utf8"))) !== "ended") appendFileSync("overlaps", "x");
      rmSync("inside", { force: true });
      writeFileSync("inside", JSON.stringify(self()));
    }
    appendFileSync("rounds", "x");
    if (random() < 0.5) await pause(1);
    die(0.1);
    rmSync("inside", { force: true });
  });
}
