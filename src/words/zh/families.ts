import type { Messages } from "../../runtime/message.ts";
import type { FamilyName } from "../families.ts";
import { against } from "./program/against.ts";
import { approvals } from "./program/approvals.ts";
import { cache } from "./program/cache.ts";
import { changeReport } from "./program/change-report.ts";
import { changes } from "./program/changes.ts";
import { codeFamilies } from "./program/code-families.ts";
import { comment } from "./program/comment.ts";
import { compile } from "./program/compile.ts";
import { completion } from "./program/completion.ts";
import { componentTypes } from "./program/component-types.ts";
import { configKeys } from "./program/config-keys.ts";
import { coverage } from "./program/coverage.ts";
import { cutOut } from "./program/cut-out.ts";
import { diagnosticPages } from "./program/diagnostic-pages.ts";
import { differences } from "./program/differences.ts";
import { drafted } from "./program/drafted.ts";
import { explain } from "./program/explain.ts";
import { failure } from "./program/failure.ts";
import { help } from "./program/help.ts";
import { host } from "./program/host.ts";
import { hover } from "./program/hover.ts";
import { imported } from "./program/imported.ts";
import { init } from "./program/init.ts";
import { inputs } from "./program/inputs.ts";
import { lenses } from "./program/lenses.ts";
import { list } from "./program/list.ts";
import { locate } from "./program/locate.ts";
import { locks } from "./program/locks.ts";
import { lsp } from "./program/lsp.ts";
import { manifest } from "./program/manifest.ts";
import { names } from "./program/names.ts";
import { place } from "./program/place.ts";
import { placing } from "./program/placing.ts";
import { preview } from "./program/preview.ts";
import { progress } from "./program/progress.ts";
import { projects } from "./program/projects.ts";
import { remarks } from "./program/remarks.ts";
import { report } from "./program/report.ts";
import { rows } from "./program/rows.ts";
import { selection } from "./program/selection.ts";
import { shape } from "./program/shape.ts";
import { sheet } from "./program/sheet.ts";
import { targets } from "./program/targets.ts";
import { traced } from "./program/traced.ts";
import { labels } from "./program/labels.ts";
import { review } from "./program/review.ts";
import { risks } from "./program/risks.ts";
import { usage } from "./program/usage.ts";
import { values } from "./program/values.ts";

/** What the program says in Chinese, family by family: a forgotten one does not compile. */
export const families: Readonly<Record<FamilyName, Messages>> = {
  against,
  approvals,
  cache,
  changeReport,
  changes,
  codeFamilies,
  comment,
  compile,
  completion,
  componentTypes,
  configKeys,
  coverage,
  cutOut,
  diagnosticPages,
  differences,
  drafted,
  explain,
  failure,
  help,
  host,
  hover,
  imported,
  init,
  inputs,
  lenses,
  list,
  locate,
  locks,
  lsp,
  manifest,
  names,
  place,
  placing,
  preview,
  progress,
  projects,
  remarks,
  report,
  rows,
  selection,
  shape,
  sheet,
  targets,
  traced,
  labels,
  review,
  risks,
  usage,
  values,
};
