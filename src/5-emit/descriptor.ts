import { createHash } from "node:crypto";
import { actions } from "../language/tables/actions.ts";
import type { Contract } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import type { Tree } from "../model/tree.ts";
import { text } from "./names.ts";

/** What generated code says of itself: the action it is for, the service and the version of its API, the definition and its fingerprint. */
export function descriptorCode(contract: Contract): string {
  const { service, version } = actions[contract.action];
  const spec = contract.origin.span.source.path;
  const members = { action: contract.action, service, version, spec, fingerprint: fingerprint(contract) };
  const lines = Object.entries(members).map(([name, value]) => `  ${name}: ${text(value)},\n`);
  return `{\n${lines.join("")}} as const`;
}

/** The SHA-256 of the definition's text, in hexadecimal digits; with that of every file it uses, in the order of their paths. */
function fingerprint({ root, origin }: Contract): string {
  const sources = new Map<string, Source>();
  const visit = (tree: Tree): void => {
    const { source } = tree.origin.span;
    sources.set(source.path, source);
    if (tree.kind === "record") tree.fields.forEach(visit);
    if (tree.kind === "list") for (const { value } of tree.items) visit(value);
  };
  visit(root);
  sources.set(origin.span.source.path, origin.span.source);
  const texts = [...sources.values()].toSorted((a, b) => compare(a.path, b.path)).map((source) => source.text);
  return createHash("sha256").update(texts.join(""), "utf8").digest("hex");
}
