// `npm run bench -- --profile check`: one command under V8's profiler, and what takes its time: the profile of what is left.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "./corpus.mjs";
import { cli, root } from "./measure.mjs";
import { filterOf, writeContract, writeTable } from "./rows.mjs";

/** What is measured by each name: the command, and how many contracts it is given. Each is run once before, so that it finds what is kept between runs. */
const commands = {
  check: () => ({ count: 1, args: ["check", "specs"] }),
  compile: () => ({ count: 1, args: ["compile", "specs"] }),
  "check-many": (count) => ({ count, args: ["check", "specs"] }),
  "compile-many": (count) => ({ count, args: ["compile", "specs"] }),
  "compile-unchanged": (count) => ({ count, args: ["compile", "specs"], isUnchanged: true }),
  "check-unchanged": () => ({ count: 1, args: ["check", "specs"], isUnchanged: true }),
  rows: () => ({ count: 0, args: filterOf("rows.csv"), rows: 10_000 }),
  "rows-none": () => ({ count: 0, args: filterOf("rows.csv"), rows: 0 }),
  locate: () => ({ count: 0, args: ["locate", "tender.pdf", "投标人盖章"], env: { FLOWSPEC_CACHE: "off" } }),
  "locate-again": () => ({ count: 0, args: ["locate", "tender.pdf", "投标人盖章"] }),
};

export function profile(folder, name, count) {
  const command = commands[name]?.(count);
  if (command === undefined) throw new Error(`--profile takes one of ${Object.keys(commands).join(", ")}`);
  writeCorpus(join(folder, "specs"), command.count);
  cpSync(join(root, "specs/pdf/tender.pdf"), join(folder, "tender.pdf"));
  writeContract(folder);
  writeTable(join(folder, "rows.csv"), command.rows ?? 0);
  const run = (...before) => {
    const { status, stderr } = spawnSync(process.execPath, [...before, cli, ...command.args], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      env: { ...process.env, ...command.env },
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(stderr);
  };
  run();
  if (command.isUnchanged !== true) writeCorpus(join(folder, "specs"), command.count, "profiled");
  const at = join(tmpdir(), `flowspec-profile-${name}-${process.pid}`);
  mkdirSync(at);
  run("--cpu-prof", "--cpu-prof-dir", at, "--cpu-prof-interval", command.count > 100 ? "1000" : "200");
  for (const file of readdirSync(at).toSorted()) show(join(at, file));
}

/** Prints where the time of a profile was spent: by file, and by function, each without what it calls. */
function show(path) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(path, "utf8"));
  const times = new Map();
  samples.forEach((id, index) => times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000));
  const [files, functions] = [new Map(), new Map()];
  const add = (map, key, ms) => map.set(key, (map.get(key) ?? 0) + ms);
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const ms = times.get(id) ?? 0;
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === "(idle)" || ms === 0) continue;
    total += ms;
    const file = url === "" ? functionName || "(V8)" : shortened(url);
    add(files, file, ms);
    add(functions, `${functionName || "(anonymous)"}  ${url === "" ? "" : `${shortened(url)}:${lineNumber + 1}`}`, ms);
  }
  console.log(`\n${path}\n${total.toFixed(0)} ms, of which by file:`);
  print(files, total);
  console.log("by function:");
  print(functions, total);
}

function shortened(url) {
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  return file.startsWith(root) ? file.slice(root.length) : file;
}

function print(map, total) {
  const sorted = [...map].toSorted(([, a], [, b]) => b - a).slice(0, 25);
  for (const [name, ms] of sorted)
    console.log(`${ms.toFixed(1).padStart(9)} ms  ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`);
}
