import { type DocumentNode, nodeAt, type ScalarNode } from "../../model/document.ts";
import { wayTo } from "../subject.ts";
import type { Completion } from "../answers.ts";
import type { Asked } from "./asked.ts";
import type { ValueCursor } from "./cursor.ts";
import { valueItem } from "./slot-items.ts";
import type { Wanted } from "./wanted.ts";

/** Keys, by construct, that name the same things; no text declares these: a template has them, or the service. */
const sameThings: readonly (readonly string[])[] = [
  ["approver.role"],
  ["approver.recipientId"],
  ["sign-component.template", "template-component.name", "form-field.name"],
  ["template-component.id", "form-field.id"],
];

/** Whether a list has each of them once. */
const onceInList: ReadonlySet<string> = new Set(["approver.role", "approver.recipientId", "form-field.name", "form-field.id"]);

/**
 * What the text says elsewhere of the things that a value names which nothing declares: ids of the service, roles and components of a template. What
 * the list around has once, and has already, is left out.
 */
export function saidElsewhere({ subject }: Asked, cursor: ValueCursor, { holder, key, slot }: Wanted): readonly Completion[] {
  if (key === undefined || holder === undefined || cursor.quote === "block") return [];
  const own = `${holder.name}.${key}`;
  const isId = slot?.kind === "scalar" && slot.identifier === true && slot.personal !== true;
  const kin = sameThings.find((names) => names.includes(own)) ?? (isId ? [own] : []);
  const lasts = new Set(kin.map((name) => name.slice(name.indexOf(".") + 1)));
  const list = onceInList.has(own) ? listAround(cursor) : undefined;
  const said = new Map<string, boolean>();
  const at = { ...subject, document: cursor.document };
  for (const node of textsAt(cursor.document, lasts)) {
    if (node.pointer === cursor.pointer || typeof node.value !== "string" || node.value === "" || node.value.includes("{{")) continue;
    const last = wayTo(at, node.pointer)?.keys.at(-1);
    if (last === undefined || !kin.includes(`${last.construct.name}.${last.key}`)) continue;
    const isTaken = list !== undefined && node.pointer.startsWith(`${list.pointer}/`);
    said.set(node.value, (said.get(node.value) ?? false) || isTaken);
  }
  return [...said].flatMap(([text, isTaken]) => (isTaken ? [] : valueItem(cursor, text, "value", {})));
}

/** The list of which the map around a value is an element. */
function listAround({ document, pointer }: ValueCursor): DocumentNode | undefined {
  const list = nodeAt(document, pointer.split("/").slice(0, -2).join("/"));
  return list?.kind === "list" ? list : undefined;
}

/** The texts at some keys, but for those of what is declared. */
function textsAt(document: DocumentNode, keys: ReadonlySet<string>): readonly ScalarNode[] {
  const found: ScalarNode[] = [];
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    else if (node.kind === "map")
      for (const [name, { value }] of node.entries) {
        if (value.kind === "scalar" && keys.has(name)) found.push(value);
        else if (node.pointer !== "" || (name !== "params" && name !== "samples")) visit(value);
      }
  };
  visit(document);
  return found;
}
