// `compile --watch`: from the moment at which an editor has saved a file until the module made of it is another one, and everything else is done.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { contract, writeCorpus } from "./corpus.mjs";
import { cli, print } from "./measure.mjs";

const saves = 7;

export async function watch(folder, count) {
  writeCorpus(join(folder, "specs"), count);
  const child = spawn(process.execPath, [cli, "compile", "--watch", "specs"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let heard = () => undefined;
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
    if (/^Watching /mu.test(said)) heard();
  });
  const done = () =>
    new Promise((resolve, reject) => {
      said = "";
      heard = resolve;
      child.once("exit", (code) => reject(new Error(`the watch ended with ${code}: ${said}`)));
    });
  try {
    await done();
    const times = [];
    for (let save = 1; save <= saves; save++) {
      await pause(500);
      const start = performance.now();
      const next = done();
      writeFileSync(join(folder, "specs/contract-5.flow.yaml"), contract(5, save));
      await next;
      times.push(performance.now() - start);
      const module = readFileSync(join(folder, "generated/contract-5.ts"), "utf8");
      if (!module.includes(`version ${save}`)) throw new Error("the watch said that it was done before it was");
    }
    const median = times.toSorted((a, b) => a - b)[saves >> 1];
    const value = `${median.toFixed(0)} ms`;
    print({ name: `watch, ${count} contracts: save to done`, value, ratio: median / 1000, of: "a second", goal: 0.2 });
  } finally {
    child.removeAllListeners("exit").kill("SIGKILL");
  }
}
