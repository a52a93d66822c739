import { type Tree, placeholderIn, placeholderOf } from "../model/tree.ts";

/** A tree for people: data as JSON, holes as placeholders, functions as calls. */
export function show(tree: Tree): string {
  switch (tree.kind) {
    case "literal":
      return JSON.stringify(tree.value);
    case "reference":
      return placeholderOf(tree);
    case "text":
      return JSON.stringify(
        tree.parts.map((part) => (part.kind === "literal" ? String(part.value) : (placeholderIn(part) ?? show(part)))).join(""),
      );
    case "apply":
      return `${tree.fn}(${show(tree.value)}${typeof tree.option === "string" ? `, ${JSON.stringify(tree.option)}` : ""})`;
    case "record":
      return `{${[...tree.fields].map(([name, value]) => `${JSON.stringify(name)}:${show(value)}`).join(",")}}`;
    case "list":
      return `[${tree.items.map(({ value }) => show(value)).join(",")}]`;
    case "unknown":
      return "?";
  }
}
