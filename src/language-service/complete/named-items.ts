import { namePattern, takenNames } from "../../language/tables/names.ts";
import { child, type DocumentNode, nodeAt, stepsOf } from "../../model/document.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { valueItem } from "./slot-items.ts";

/** The name that a contract has by that of its file. */
export function nameItems({ subject: { source }, said }: Asked, cursor: ValueCursor): readonly Completion[] {
  const file = source.path.split("/").at(-1) ?? "";
  const name = file
    .replace(/(?:\.flow)?\.ya?ml$/iu, "")
    .toLowerCase()
    .split(/[^a-z0-9]/u)
    .filter((word) => word !== "")
    .join("-")
    .replace(/^[-\d]+/u, "");
  const isName = new RegExp(namePattern, "u").test(name) && !takenNames.includes(name);
  return isName ? [valueItem(cursor, name, "value", described(said.say("of-file")))] : [];
}

/** The ids of the other components of the list around, which a combination can be made of. */
export function childItems({ said }: Asked, cursor: ValueCursor): readonly Completion[] {
  const steps = stepsOf(cursor.pointer);
  const at = steps.lastIndexOf("children");
  const list = nodeAt(cursor.document, cursor.pointer.split("/").slice(0, at).join("/"));
  const there = nodeAt(
    cursor.document,
    cursor.pointer
      .split("/")
      .slice(0, at + 2)
      .join("/"),
  );
  const taken = new Set(there?.kind === "list" ? there.items.map(textOf) : []);
  if (list?.kind !== "list") return [];
  return list.items.flatMap((component) => {
    const id = textOf(child(component, "id"));
    const type = textOf(child(component, "type")) ?? "";
    return id === undefined || taken.has(id) || type === "combination"
      ? []
      : [valueItem(cursor, id, "value", described(said.say("of-component", { type })))];
  });
}

/** The options that a component lists itself, of which its value is one. */
export function optionItems(cursor: ValueCursor): readonly Completion[] {
  const steps = cursor.pointer.split("/");
  const holder = nodeAt(cursor.document, steps.slice(0, steps.lastIndexOf("value")).join("/"));
  const options = child(holder, "options");
  return options?.kind === "list"
    ? options.items.flatMap((item) => (textOf(item) === undefined ? [] : [valueItem(cursor, textOf(item) ?? "", "value", {})]))
    : [];
}

function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" && !node.value.includes("{{") ? node.value : undefined;
}
