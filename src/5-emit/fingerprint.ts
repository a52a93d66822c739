import { digestOf } from "../runtime/digest.ts";
import type { Contract } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import type { Tree } from "../model/tree.ts";

/**
 * The fingerprint of a contract: the SHA-256 of its definition's text, in hexadecimal digits; with that of every file it uses, in the order
 * of their paths.
 */
export async function fingerprintOf({ root, origin }: Contract): Promise<string> {
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
  const digest = await digestOf(new TextEncoder().encode(texts.join("")));
  if (digest === undefined) throw new Error("a text has no digest");
  return digest;
}
