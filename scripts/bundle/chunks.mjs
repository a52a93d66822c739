/**
 * The chunks of the program, each with the modules that it is loaded for. A module stands in the first chunk that needs it, so a chunk
 * loads those before it and never one after it. `start` is the file that is run.
 */
const command = (name) => `src/cli/commands/${name}.ts`;

/** What builders share, a module for each flavour, and for each language but English. */
const runtimeParts = ["typescript", "javascript", "declarations", "zh-CN"];
const runtimePart = (name) => `src/5-emit/runtime-parts/${name}.generated.ts`;

export const start = "flowspec";

export const chunks = {
  [start]: ["src/cli/main.ts", "src/cli/chunks.ts", "src/record/tool.ts"],
  cli: ["src/cli/start.ts"],
  check: [command("check"), "src/cli/findings.ts", "src/cli/shown.ts"],
  packaged: ["src/host/packaged.ts"],
  globs: ["src/host/globs.ts"],
  usage: ["src/cli/commander.ts"],
  ...Object.fromEntries(runtimeParts.map((name) => [`runtime-${name}`, [runtimePart(name)]])),
  emit: [command("compile"), "src/5-emit/emit.ts", "scripts/bundle/no-templates.mjs"],
  fix: ["src/format/format.ts", "src/cli/fixing.ts", "src/cli/diff.ts", "src/cli/output/diffs.ts"],
  lift: ["src/lift/import.ts", "src/lift/together.ts", "src/lift/code.ts"],
  pdf: ["src/pdf/read.ts", "src/pdf/facts.ts", "src/pdf/failure.ts"],
  docs: ["src/report/code-docs.ts"],
  chinese: ["src/words/zh/chinese.ts"],
  sarif: ["src/report/sarif.ts"],
  severities: ["src/severities/check.ts"],
  explain: [command("explain")],
  rows: [command("render"), "src/cli/rows/render.ts"],
  chokidar: ["node_modules/chokidar/index.js"],
  init: [command("init")],
  coverage: ["src/cli/coverage.ts"],
  more: ["cache", "fmt", "import", "locate", "place", "preflight", "preview", "resolve", "schema", "targets", "trace", "watch"].map(
    command,
  ),
  // Behind all others, so that what it shares with them loads no TypeScript.
  calls: ["src/calls/read.ts"],
};

/** Chunks of one module that the library shares: they export what the module does, and not modules by number. */
export const plain = new Map(runtimeParts.map((name) => [runtimePart(name), `runtime-${name}`]));
