// Ratios, not times: each command against `node -e 0`, a corpus against `yaml.parseDocument` alone on the same files, in one run, in turn.
// `npm run bench`. Nothing here passes or fails.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync, mkdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { contract } from "./corpus.mjs";

const cli = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "flowspec-bench-"));
const count = Number(process.env.FLOWSPEC_BENCH_FILES ?? 1000);

/** The median of some runs, in milliseconds. */
function median(runs, work) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

const node = (...args) => execFileSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
const flowspec = (...args) => node(cli, ...args);
const print = (name, value, of, floor) =>
  console.log(`${name.padEnd(46)} ${value.toFixed(0).padStart(7)} ms  ${(value / floor).toFixed(2).padStart(7)} × ${of}`);

try {
  mkdirSync(join(folder, "one"));
  mkdirSync(join(folder, "specs"));
  const texts = Array.from({ length: count }, (_, index) => contract(index));
  writeFileSync(join(folder, "one", "contract.flow.yaml"), texts[0]);
  texts.forEach((text, index) => writeFileSync(join(folder, "specs", `contract-${index}.flow.yaml`), text));
  const size = statSync(join(folder, "specs", "contract-0.flow.yaml")).size;
  console.log(`corpus: ${count} files, the first has ${texts[0].split("\n").length} lines and ${size} bytes\n`);

  const floor = median(9, () => node("-e", "0"));
  print("node -e 0", floor, "node -e 0", floor);
  print(
    "check, one contract",
    median(9, () => flowspec("check", "one")),
    "node -e 0",
    floor,
  );
  print(
    "compile, one contract, first time",
    median(5, () => (rmSync(join(folder, "generated"), { recursive: true, force: true }), flowspec("compile", "one"))),
    "node -e 0",
    floor,
  );
  print(
    "compile, one contract, nothing to do",
    median(5, () => flowspec("compile", "one")),
    "node -e 0",
    floor,
  );

  console.log();
  const yamlText = `import { readFileSync, readdirSync } from "node:fs"; import { parseDocument } from ${JSON.stringify(import.meta.resolve("yaml"))}; for (const file of readdirSync("specs")) parseDocument(readFileSync("specs/" + file, "utf8"));`;
  writeFileSync(join(folder, "peer.mjs"), yamlText);
  parseDocument("a: 1");
  const peer = median(3, () => node("peer.mjs"));
  print("yaml.parseDocument alone", peer, "yaml.parseDocument", peer);
  print(
    "check",
    median(3, () => flowspec("check", "specs")),
    "yaml.parseDocument",
    peer,
  );
  print(
    "compile, first time",
    median(1, () => (rmSync(join(folder, "generated"), { recursive: true, force: true }), flowspec("compile", "specs"))),
    "yaml.parseDocument",
    peer,
  );
  print(
    "compile, nothing to do",
    median(1, () => flowspec("compile", "specs")),
    "yaml.parseDocument",
    peer,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
