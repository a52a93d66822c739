// `npm run bench`, or `npm run bench -- rows builders`: one table of ratios, not of times, since both sides of each are measured in turn on the
// same machine. Nothing here passes or fails.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builders, generatedCode } from "./builders.mjs";
import { commands } from "./commands.mjs";
import { generated } from "./generated.mjs";
import { rows } from "./rows.mjs";
import { rules } from "./rules.mjs";

const files = Number(process.env.FLOWSPEC_BENCH_FILES ?? 1000);
const counts = (process.env.FLOWSPEC_BENCH_ROWS ?? "100000,1000000").split(",").map(Number);
const parts = {
  commands: (folder) => commands(folder, files),
  rules: (folder) => rules(folder, files),
  builders,
  code: (folder) => generatedCode(folder, files),
  generated: (folder) => generated(folder, files),
  rows: (folder) => rows(folder, counts),
};
const wanted = process.argv.slice(2);

for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), "flowspec-bench-"));
  try {
    await part(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
