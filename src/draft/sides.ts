import { commentsOf } from "../1-parse/comments.ts";
import type { Contract } from "../model/contract.ts";
import { child, type DocumentNode, nodeAt, pointerTo } from "../model/document.ts";
import { literalOf } from "../model/tree.ts";
import type { Side } from "./parties.ts";
import type { Target } from "./target.ts";

/** A text that is nothing but a parameter. */
const whole = /^\{\{\s*(?<name>\w+)\s*\}\}$/u;

/** The approvers of a contract, each with what tells which party of a document it is. */
export function sidesOf({ source, document, pointer, contract }: Target): readonly Side[] {
  const list = nodeAt(document, pointerTo(pointer, "approvers"));
  if (list?.kind !== "list") return [];
  return list.items.map((node, number): Side => {
    const role = textAt(node, "role");
    const type = textAt(node, "type") ?? "";
    const kind = type.startsWith("company") ? "company" : type.startsWith("person") ? "person" : undefined;
    return {
      number,
      ...(role === undefined ? {} : { role }),
      ...(kind === undefined ? {} : { kind }),
      names: ["organization", "name", "userId", "mobile"].flatMap((key) => namesIn(textAt(node, key) ?? "", contract)),
      called: ["organization", "name"].flatMap((key) => valuesOf(textAt(node, key) ?? "", contract)),
      comments: node.span.source === source ? commentsAt(node) : [],
      isRepeated: child(node, "each") !== undefined,
    };
  });
}

function textAt(node: DocumentNode, key: string): string | undefined {
  const value = child(node, key);
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** A text, or where it is a parameter, what samples give for it. */
function valuesOf(text: string, { samples }: Contract): readonly string[] {
  const reference = whole.exec(text)?.groups?.["name"];
  if (reference === undefined) return [text];
  return samples.flatMap(({ values }) => {
    const value = literalOf(values.get(reference));
    return typeof value === "string" ? [value] : [];
  });
}

/** A text, or where it is a parameter, the name of that and what its declaration says of it. */
function namesIn(text: string, { params }: Contract): readonly string[] {
  const reference = whole.exec(text)?.groups?.["name"];
  if (reference === undefined) return [text];
  const param = params.get(reference);
  return [reference, param?.label ?? "", param?.description ?? ""];
}

/** The comments in the text of a node, and those on the lines directly above it. */
function commentsAt({ span: { source, start, end } }: DocumentNode): readonly string[] {
  const { text } = source;
  let from = text.lastIndexOf("\n", start - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf("\n", from - 2) + 1;
    if (from === 0 || !/^[ \t-]*#/u.test(text.slice(above, from))) break;
    from = above;
  }
  return commentsOf(source)
    .filter((comment) => comment.start >= from && comment.start < end)
    .map((comment) => text.slice(comment.start, comment.end));
}
