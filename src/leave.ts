import { finish } from "./finish.ts";
import type { Contract } from "./model/contract.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { Checked } from "./model/findings.ts";
import type { Source } from "./model/source.ts";
import { type Found, knowledgeFor } from "./personal.ts";
import type { Settings } from "./resolve.ts";
import { waivingOf } from "./suppress/waive.ts";

/**
 * Contracts through the gate: their findings as they may leave, and the contracts without the laws that their comments answer. `together` is
 * what was found of several contracts, not of one by itself.
 */
export function leaving(
  results: readonly Found<Contract>[],
  sources: readonly Source[],
  settings: Settings,
  together: readonly Diagnostic[] = [],
): Checked<readonly Contract[]> {
  const found = [...results.flatMap(({ diagnostics }) => diagnostics), ...together, ...(settings.found ?? [])];
  const needs = results.flatMap((each) => each.needs ?? []);
  const waiving = waivingOf(results, settings);
  const findings = finish(found, sources, { ...settings, open: waiving.open }, knowledgeFor(found, results));
  return { value: waiving.contracts(findings.suppressed), ...findings, ...(needs.length > 0 ? { needs } : {}) };
}
