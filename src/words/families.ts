import type { againstMessages } from "./en/against.ts";
import type { cacheMessages } from "./en/cache.ts";
import type { changeReportMessages } from "./en/change-report.ts";
import type { changesMessages } from "./en/changes.ts";
import type { codeFamilyNames } from "./en/code-families.ts";
import type { commentMessages } from "./en/comment.ts";
import type { compileMessages } from "./en/compile.ts";
import type { completionMessages } from "./en/completion.ts";
import type { componentTypeMessages } from "./en/component-types.ts";
import type { configKeyMessages } from "./en/config-keys.ts";
import type { coverageMessages } from "./en/coverage.ts";
import type { cutOutMessages } from "./en/cut-out.ts";
import type { diagnosticPageMessages } from "./en/diagnostic-pages.ts";
import type { differencesMessages } from "./en/differences.ts";
import type { draftedMessages } from "./en/drafted.ts";
import type { explainMessages } from "./en/explain.ts";
import type { failureMessages } from "./en/failure.ts";
import type { helpMessages } from "./en/help.ts";
import type { hostMessages } from "./en/host.ts";
import type { hoverMessages } from "./en/hover.ts";
import type { importedMessages } from "./en/imported.ts";
import type { initMessages } from "./en/init.ts";
import type { lensMessages } from "./en/lenses.ts";
import type { locateMessages } from "./en/locate.ts";
import type { lockMessages } from "./en/locks.ts";
import type { lspMessages } from "./en/lsp.ts";
import type { manifestMessages } from "./en/manifest.ts";
import type { namesMessages } from "./en/names.ts";
import type { placeMessages } from "./en/place.ts";
import type { placingMessages } from "./en/placing.ts";
import type { previewMessages } from "./en/preview.ts";
import type { progressMessages } from "./en/progress.ts";
import type { remarkMessages } from "./en/remarks.ts";
import type { reportMessages } from "./en/report.ts";
import type { rowsMessages } from "./en/rows.ts";
import type { shapeMessages } from "./en/shape.ts";
import type { sheetMessages } from "./en/sheet.ts";
import type { targetsMessages } from "./en/targets.ts";
import type { tracedMessages } from "./en/traced.ts";
import type { labelMessages } from "./en/labels.ts";
import type { reviewMessages } from "./en/review.ts";
import type { riskMessages } from "./en/risks.ts";
import type { usageMessages } from "./en/usage.ts";
import type { valueMessages } from "./en/values.ts";

/**
 * What the program says beside findings, family by family: what English says of each. A family is a const of templates in `words/en`, which
 * whoever says it loads, a line here, and its words in every other language (`words/zh/program`); a language that lacks one does not compile.
 */
export interface Families {
  readonly against: typeof againstMessages;
  readonly cache: typeof cacheMessages;
  readonly changeReport: typeof changeReportMessages;
  readonly changes: typeof changesMessages;
  readonly codeFamilies: typeof codeFamilyNames;
  readonly comment: typeof commentMessages;
  readonly compile: typeof compileMessages;
  readonly completion: typeof completionMessages;
  readonly componentTypes: typeof componentTypeMessages;
  readonly configKeys: typeof configKeyMessages;
  readonly coverage: typeof coverageMessages;
  readonly cutOut: typeof cutOutMessages;
  readonly diagnosticPages: typeof diagnosticPageMessages;
  readonly differences: typeof differencesMessages;
  readonly drafted: typeof draftedMessages;
  readonly explain: typeof explainMessages;
  readonly failure: typeof failureMessages;
  readonly help: typeof helpMessages;
  readonly host: typeof hostMessages;
  readonly hover: typeof hoverMessages;
  readonly imported: typeof importedMessages;
  readonly init: typeof initMessages;
  readonly lenses: typeof lensMessages;
  readonly locate: typeof locateMessages;
  readonly locks: typeof lockMessages;
  readonly lsp: typeof lspMessages;
  readonly manifest: typeof manifestMessages;
  readonly names: typeof namesMessages;
  readonly place: typeof placeMessages;
  readonly placing: typeof placingMessages;
  readonly preview: typeof previewMessages;
  readonly progress: typeof progressMessages;
  readonly remarks: typeof remarkMessages;
  readonly report: typeof reportMessages;
  readonly rows: typeof rowsMessages;
  readonly shape: typeof shapeMessages;
  readonly sheet: typeof sheetMessages;
  readonly targets: typeof targetsMessages;
  readonly traced: typeof tracedMessages;
  readonly labels: typeof labelMessages;
  readonly review: typeof reviewMessages;
  readonly risks: typeof riskMessages;
  readonly usage: typeof usageMessages;
  readonly values: typeof valueMessages;
}

/** The name of a family of sentences. */
export type FamilyName = keyof Families;
