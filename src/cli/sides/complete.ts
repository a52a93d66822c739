import { codeModules } from "../../codes/modules.ts";
import { uniqueContractNames } from "../../codes/shape.ts";
import type { Contract } from "../../model/contract.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Checked, Findings } from "../../model/findings.ts";
import { childrenOf, type Tree } from "../../model/tree.ts";
import type { Studied } from "../../workspace/known.ts";

/** Codes of what a contract cannot be read with: its text, the language, the files that it uses, variables. */
const unread = new Set(
  (["text", "yaml", "traps", "shape", "knownKeys", "uses", "environment"] as const).flatMap((name) =>
    Object.values(codeModules[name]).map((code) => code.name),
  ),
);

/**
 * Why a contract that was studied is not known as a whole; nothing where it is. What the service refuses is known for all that, and so are places of which only
 * missing facts of a PDF could tell where they are.
 */
export function missingIn({ found }: Studied, checked: Checked<Contract>): Findings | undefined {
  const { value } = found;
  if (value !== undefined && !found.diagnostics.some(hidesMeaning) && !treesOf(value).some(isUnknown)) return undefined;
  const telling = only(checked, hidesMeaning);
  // What cannot be bound is told by other codes, such as those of parameters.
  return telling.diagnostics.length > 0 ? telling : only(checked, ({ severity }) => severity === "error");
}

/** What was found of several contracts, but for what each says by itself. */
export function confusionIn(findings: Findings): Findings {
  return only(findings, ({ code }) => code.name === uniqueContractNames.name);
}

function hidesMeaning({ severity, code }: Diagnostic): boolean {
  return severity === "error" && unread.has(code.name);
}

function only(findings: Findings, isMeant: (found: Diagnostic) => boolean): Findings {
  return { ...findings, diagnostics: findings.diagnostics.filter(isMeant), suppressed: [] };
}

function treesOf({ root, varied, params }: Contract): readonly Tree[] {
  return [root, ...(varied ? [varied.root] : []), ...[...params.values()].flatMap((param) => param.default ?? [])];
}

function isUnknown(tree: Tree): boolean {
  return tree.kind === "unknown" || childrenOf(tree).some(isUnknown);
}
