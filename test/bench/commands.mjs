// Commands against `node -e 0`, and a corpus against `yaml.parseDocument` alone on the same files.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contract } from "./corpus.mjs";
import { cli, medians, node, print } from "./measure.mjs";

export async function commands(folder, count) {
  mkdirSync(join(folder, "one"));
  mkdirSync(join(folder, "specs"));
  writeFileSync(join(folder, "one/contract.flow.yaml"), contract(0));
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `specs/contract-${index}.flow.yaml`), contract(index));
  const flowspec = (...args) => node(folder, cli, ...args);
  const afresh = (path) => {
    rmSync(join(folder, "generated"), { recursive: true, force: true });
    flowspec("compile", path);
  };
  const [floor, check, first, again] = await medians(
    5,
    () => node(folder, "-e", "0"),
    () => flowspec("check", "one"),
    () => afresh("one"),
    () => flowspec("compile", "one"),
  );
  const one = (name, ms) => print({ name, value: `${ms.toFixed(0)} ms`, ratio: ms / floor, of: "node -e 0" });
  one("check, one contract", check);
  one("compile, one contract", first);
  one("compile, one contract, nothing to do", again);

  const yaml = `import { readFileSync, readdirSync } from "node:fs"; import { parseDocument } from ${JSON.stringify(import.meta.resolve("yaml"))}; for (const file of readdirSync("specs")) parseDocument(readFileSync("specs/" + file, "utf8"));`;
  writeFileSync(join(folder, "peer.mjs"), yaml);
  const [peer, checkAll, firstAll, againAll] = await medians(
    1,
    () => node(folder, "peer.mjs"),
    () => flowspec("check", "specs"),
    () => afresh("specs"),
    () => flowspec("compile", "specs"),
  );
  const all = (name, ms) =>
    print({ name: `${name}, ${count} contracts`, value: `${ms.toFixed(0)} ms`, ratio: ms / peer, of: "yaml.parseDocument" });
  all("check", checkAll);
  all("compile", firstAll);
  all("compile, nothing to do", againAll);
}
