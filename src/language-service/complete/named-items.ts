import { namePattern, takenNames } from "../../language/tables/names.ts";
import { child, type DocumentNode, nodeAt, stepsOf } from "../../model/document.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { span } from "../../model/source.ts";
import { cardVariables } from "../../rules/contract/card-text.ts";
import { valueItem } from "./slot-items.ts";
import { asValue } from "./write.ts";

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

/** The ids of the other components of the list that a component stands in, which it can be turned together with. */
export function besideItems({ said }: Asked, cursor: ValueCursor): readonly Completion[] {
  const steps = cursor.pointer.split("/");
  const own = steps.slice(0, -1).join("/");
  const list = nodeAt(cursor.document, steps.slice(0, -2).join("/"));
  return (list?.kind === "list" ? list.items : []).flatMap((component) => {
    const id = textOf(child(component, "id"));
    const type = textOf(child(component, "type")) ?? "";
    return id === undefined || component.pointer === own
      ? []
      : [valueItem(cursor, id, "value", described(said.say("of-component", { type })))];
  });
}

/** The variables that the service fills into the text of a card, each with its braces: of the contract, of its sender, and of the approvers that it has. */
export function cardItems({ subject: { source }, offset }: Asked, cursor: ValueCursor): readonly Completion[] {
  const flow = nodeAt(cursor.document, cursor.pointer.split("/").slice(0, -1).join("/"));
  const approvers = child(flow, "approvers");
  const count = approvers?.kind === "list" ? approvers.items.length : 1;
  const before = source.text.slice(cursor.begin, offset);
  const brace = before.lastIndexOf("{");
  const begun = brace >= 0 && !/[}\s]/u.test(before.slice(brace)) ? before.slice(brace) : "";
  const closing = begun !== "" && source.text[offset] === "}" ? 1 : 0;
  const isBare = cursor.quote === "" && offset - begun.length === cursor.begin;
  return cardVariables(count).map((name) => {
    const text = `{${name}}`;
    const put = isBare ? asValue(text, cursor) : text;
    return {
      label: text,
      kind: "variable",
      span: span(source, offset - begun.length, offset + closing),
      text: put,
    };
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
