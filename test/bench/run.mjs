// `npm run bench`, or `npm run bench -- one rows`: a table of ratios, not of times, since both sides of each are measured in turn on the same
// machine. Nothing here passes or fails. `npm run bench -- --profile check` shows where a command spends its time. README.md explains each line.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { cacheIn, summary } from "./measure.mjs";
import { peerVersions } from "./peers.mjs";

const files = Number(process.env.FLOWSPEC_BENCH_FILES ?? 1000);
const counts = (process.env.FLOWSPEC_BENCH_ROWS ?? "100000,1000000").split(",").map(Number);

const packages = (process.env.FLOWSPEC_BENCH_PACKAGES ?? "10,100,1000").split(",").map(Number);

/** The parts of the table, loaded when they are wanted: each is given a folder that it may fill. */
const parts = {
  one: async (folder) => (await import("./one.mjs")).one(folder),
  check: async (folder) => (await import("./many.mjs")).checkMany(folder, files),
  compile: async (folder) => (await import("./many.mjs")).compileMany(folder, files),
  diff: async (folder) => (await import("./diff.mjs")).diff(folder, files),
  watch: async (folder) => (await import("./watch.mjs")).watch(folder, files),
  lsp: async (folder) => (await import("./lsp.mjs")).lsp(folder, files),
  growth: async (folder) => (await import("./many.mjs")).growth(folder, files),
  rules: async (folder) => (await import("./rules.mjs")).rules(folder, files),
  modules: async (folder) => (await import("./modules.mjs")).modules(folder, files),
  builders: async (folder) => (await import("./builders.mjs")).builders(folder),
  code: async (folder) => (await import("./builders.mjs")).generatedCode(folder, files),
  generated: async (folder) => (await import("./generated.mjs")).generated(folder, files),
  rows: async (folder) => (await import("./rows.mjs")).rows(folder, counts),
  editor: async () => (await import("./editor.mjs")).editor(),
  package: async (folder) => (await import("./package.mjs")).installed(folder),
  workspaces: async (folder) => (await import("./workspaces.mjs")).workspaces(folder, packages),
  pdf: async (folder) => (await import("./pdf.mjs")).pdf(folder),
};

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-bench-"));
  cacheIn(join(folder, "cache"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
if (wanted[0] === "--profile") {
  const { profile } = await import("./profile.mjs");
  await inFolder((folder) => profile(folder, wanted[1], files));
} else {
  const strange = wanted.filter((name) => !(name in parts));
  if (strange.length > 0) throw new Error(`there is no ${strange.join(" and no ")}: ${Object.keys(parts).join(", ")}`);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores; ${peerVersions}\n`);
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await inFolder(part);
  summary();
}
