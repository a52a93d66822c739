// What changed in a project: contracts of which a tenth is another version than in the commit. A check of as many contracts as both versions of that
// tenth are is the least that can be done for it: both have to be understood as a whole, and the rest has to be known for the same.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contract, writeCorpus } from "./corpus.mjs";
import { cli, inTurn, peak, print, program, taken } from "./measure.mjs";

export function diff(folder, count) {
  const [repository, both] = ["repository", "both"].map((name) => join(folder, name));
  const changed = Math.ceil(count / 10);
  for (const at of [repository, both]) {
    mkdirSync(at);
    writeFileSync(join(at, "flowspec.config.yaml"), "environments: {}\n");
  }
  writeCorpus(join(repository, "specs"), count, "committed");
  const author = ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "-c", "gc.auto=0"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message", "the corpus"],
  ])
    execFileSync("git", [...author, ...args], { cwd: repository, stdio: "ignore" });
  const comparing = program(repository, [cli, "diff", "--against", "git:HEAD", "--fail-on", "none"], {
    before: (turn) => {
      for (let index = 0; index < changed; index++) {
        const text = contract(index, turn).replace("canTransfer: false", "canTransfer: true");
        writeFileSync(join(repository, "specs", `contract-${index}.flow.yaml`), text);
      }
    },
  });
  const [compared, checked] = inTurn(
    3,
    comparing,
    program(both, [cli, "check", "--fresh"], { before: (turn) => writeCorpus(join(both, "specs"), 2 * changed, turn) }),
  );
  const of = `check of ${2 * changed}, all changed`;
  print({ name: of, value: taken(checked) });
  const value = taken(compared, peak(comparing));
  print({ name: `diff of ${count}, ${changed} changed`, value, ratio: compared.times(checked), of, goal: 3 });
}
