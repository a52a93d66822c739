import { chineseSaid } from "./said.mjs";

/**
 * The chunks of the program, each with the modules that it is loaded for. A module stands in the first chunk that needs it, so a chunk
 * loads those before it and never one after it. `start` is the file that is run.
 */
const command = (name) => `src/cli/commands/${name}.ts`;

/** What builders share, a module for each flavour, and for each language but English. */
const runtimeParts = ["typescript", "javascript", "declarations", "zh-CN"];
const runtimePart = (name) => `src/5-emit/runtime-parts/${name}.generated.ts`;

/** What pages of codes say, in English and in Chinese. */
const codeDocs = "src/report/code-docs.generated.ts";
const chinesePages = "src/words/zh/code-pages.ts";

/** Tables and the validator, which import nothing. A check needs all of them. */
const tables = ["3-check/shape/shape", "wire/refusals", "wire/ess", "wire/essbasic"].map((name) => `src/${name}.generated.ts`);
const serviceCodes = ["service-codes", "code-lists"].map((name) => `src/wire/refusals/${name}.ts`);

/** The template of the review sheet, with its English. */
const sheetText = ["templates/review.generated", ...["review", "values", "labels", "risks"].map((name) => `words/en/${name}`)].map(
  (name) => `src/${name}.ts`,
);

/** What the commands of editors ask for stands with the command that makes it. */
const editorRequest = (name) => `src/cli/lsp/requests/${name}.ts`;

/** What answers editors. Findings are there before any of it is loaded. */
const languageService = [
  "complete/complete",
  "complete/suppression-items",
  "hover/hover",
  "actions/actions",
  "formatting",
  "names/definition",
  "names/references",
  "names/rename",
  "outline",
  "folds",
  "selection",
  "links",
  "tokens",
  "hints",
  "lenses",
].map((name) => `src/language-service/${name}.ts`);

export const start = "flowspec";

export const chunks = {
  [start]: ["src/cli/main.ts", "src/cli/chunks.ts", "src/record/tool.ts"],
  cli: ["src/cli/start.ts"],
  tables,
  // What rows share with chunks that come later stands here, so that a filter, which starts once a block, loads none of them.
  check: [command("check"), "src/cli/findings.ts", "src/cli/shown.ts", "src/5-emit/fingerprint.ts", "src/codes/rows.ts"],
  failure: ["src/cli/failure-text.ts"],
  packaged: ["src/host/packaged.ts"],
  globs: ["src/host/globs.ts"],
  usage: ["src/cli/commander.ts", "src/cli/version.ts"],
  ...Object.fromEntries(runtimeParts.map((name) => [`runtime-${name}`, [runtimePart(name)]])),
  "sheet-text": sheetText,
  emit: [command("compile"), "src/5-emit/emit.ts", "scripts/bundle/no-templates.mjs"],
  projects: ["src/cli/projects/run.ts", "src/cli/projects/ask.ts", "src/cli/projects/thread.ts"],
  fix: ["src/format/format.ts", "src/cli/fixing.ts", "src/cli/diff.ts", "src/cli/output/diffs.ts"],
  lift: ["src/lift/import.ts", "src/lift/together.ts", "src/lift/code.ts"],
  pdf: ["src/pdf/read.ts", "src/pdf/full-facts.ts", "src/pdf/failure.ts"],
  docs: [codeDocs],
  "service-codes": serviceCodes,
  "chinese-said": [chineseSaid],
  chinese: ["src/words/zh/chinese.ts"],
  "chinese-pages": [chinesePages],
  "chinese-reference": ["src/words/zh/reference.ts", "src/words/zh/catalogue/index.ts"],
  sarif: ["src/report/sarif.ts"],
  severities: ["src/severities/check.ts"],
  explain: [command("explain"), editorRequest("explain")],
  rows: [command("render"), "src/cli/rows/render.ts", editorRequest("payload")],
  chokidar: ["node_modules/chokidar/index.js"],
  init: [command("init")],
  coverage: ["src/cli/coverage.ts"],
  select: ["src/cli/select/select.ts"],

  more: [
    "cache",
    "fmt",
    "import",
    "inputs",
    "list",
    "locate",
    "place",
    "preflight",
    "preview",
    "resolve",
    "review",
    "schema",
    "targets",
    "trace",
    "watch",
  ]
    .map(command)
    .concat("src/cli/init/from-pdf.ts", editorRequest("preview"), editorRequest("targets")),
  diff: [command("diff")],
  "diff-reports": ["src/report/changes/markdown.ts", "src/report/changes/sarif.ts"],
  "diff-pictures": ["src/cli/changes/pictures.ts"],
  sheet: ["src/sheet/page.ts"],
  lsp: [command("lsp")],
  answers: [...languageService, "src/cli/lsp/moving.ts"],
  // Behind all others, so that what it shares with them loads no TypeScript.
  calls: ["src/calls/read.ts"],
};

/** Modules in chunks that the library shares: they import nothing, and such a chunk exports what they do, and not modules by number. */
export const plain = new Map([
  ...runtimeParts.map((name) => [runtimePart(name), `runtime-${name}`]),
  ...tables.map((path) => [path, "tables"]),
  ...sheetText.map((path) => [path, "sheet-text"]),
  ...serviceCodes.map((path) => [path, "service-codes"]),
  [codeDocs, "docs"],
  [chineseSaid, "chinese-said"],
  [chinesePages, "chinese-pages"],
]);

/**
 * Those of them that the library needs at once. It has them for itself: a browser that imports it without a bundler reads ES modules alone, and so do
 * bundlers that are told nothing of CommonJS.
 */
export const neededAtOnce = new Set(["tables", "service-codes", "docs"]);

/** Chunks that hold little but Chinese. As UTF-8 it takes half the room that it would escaped; all others are ASCII, which Node reads sooner. */
export const inUtf8 = new Set(["runtime-zh-CN", "chinese-said", "chinese-pages", "chinese-reference"]);
