import type { Command } from "./command.ts";
import { cacheEntry } from "./table/cache.ts";
import { checkEntry } from "./table/check.ts";
import { compileEntry } from "./table/compile.ts";
import { diffEntry } from "./table/diff.ts";
import { explainEntry } from "./table/explain.ts";
import { fmtEntry } from "./table/fmt.ts";
import { importEntry } from "./table/import.ts";
import { initEntry } from "./table/init.ts";
import { inputsEntry } from "./table/inputs.ts";
import { listEntry } from "./table/list.ts";
import { locateEntry } from "./table/locate.ts";
import { lspEntry } from "./table/lsp.ts";
import { placeEntry } from "./table/place.ts";
import { preflightEntry } from "./table/preflight.ts";
import { previewEntry } from "./table/preview.ts";
import { renderEntry } from "./table/render.ts";
import { resolveEntry } from "./table/resolve.ts";
import { reviewEntry } from "./table/review.ts";
import { schemaEntry } from "./table/schema.ts";
import { targetsEntry } from "./table/targets.ts";
import { traceEntry } from "./table/trace.ts";

/** The commands, in the order in which `--help` lists them. */
export const table: readonly Command[] = [
  compileEntry,
  checkEntry,
  fmtEntry,
  preflightEntry,
  diffEntry,
  previewEntry,
  reviewEntry,
  renderEntry,
  targetsEntry,
  importEntry,
  locateEntry,
  placeEntry,
  explainEntry,
  initEntry,
  resolveEntry,
  traceEntry,
  schemaEntry,
  listEntry,
  inputsEntry,
  lspEntry,
  cacheEntry,
];
