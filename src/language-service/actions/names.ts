import { partyWordOf } from "../../draft/party-words.ts";
import { isParamName } from "../../language/tables/names.ts";
import { baseName, partyKind } from "../../lift/param-names.ts";
import { child, type DocumentNode, nodeAt, stepsOf } from "../../model/document.ts";
import { capital } from "../../runtime/phrases.ts";
import { type Subject, wayTo } from "../subject.ts";

/** What a value at a pointer would be called as a parameter: by its key, and of a party by what that is called. */
export function nameFor(subject: Subject, pointer: string): string {
  const way = wayTo(subject, pointer);
  const last = way?.keys.at(-1);
  const key = keyOf(pointer);
  if (last === undefined || last.key !== key) return key;
  const around = partyAround(subject, pointer);
  const party = around === undefined ? undefined : calledBy(subject, around);
  if (!last.construct.name.endsWith("component")) return usable(baseName(last.construct.name, key, party));
  const said = (key === "value" ? fieldBeside(subject, pointer) : undefined) ?? key;
  return usable(party === undefined ? said : `${party}${capital(said)}`);
}

/** The field of a form that a component fills, where that is a name. */
function fieldBeside({ document }: Subject, pointer: string): string | undefined {
  const component = document && nodeAt(document, aroundOf(pointer));
  const field = textAt(child(component, "at"), "field");
  return field !== undefined && isParamName(field) ? field : undefined;
}

/** The last key on the way to a value that is a name; what the author's own data are called otherwise. */
function keyOf(pointer: string): string {
  const key = stepsOf(pointer).findLast((step) => /^[A-Za-z]\w*$/u.test(step)) ?? "";
  return usable(key.charAt(0).toLowerCase() + key.slice(1));
}

function usable(name: string): string {
  return isParamName(name) ? name : "value";
}

/** The party that a value belongs to, by the pointer of its map. */
function partyAround(subject: Subject, pointer: string): string | undefined {
  const steps = stepsOf(pointer).length;
  for (let up = 1; up <= steps; up++) {
    const around = aroundOf(pointer, up);
    const way = wayTo(subject, around);
    if (way?.construct?.name === "approver" && way.rest.length === 0) return around;
  }
  return undefined;
}

/** What a party is called in names: by its role, where that is a usual word or one of letters; else by its type, with its number among several. */
function calledBy({ document }: Subject, pointer: string): string {
  const party = document && nodeAt(document, pointer);
  const role = textAt(party, "role") ?? "";
  const known = partyWordOf(role)?.name;
  if (role !== "" && known !== undefined) return known;
  if (/^[A-Za-z][A-Za-z0-9]*$/u.test(role)) return role.charAt(0).toLowerCase() + role.slice(1);
  const kind = partyKind(textAt(party, "type"));
  const list = document && nodeAt(document, aroundOf(pointer));
  const same = list?.kind === "list" ? list.items.filter((each) => partyKind(textAt(each, "type")) === kind) : [];
  return same.length < 2 || party === undefined ? kind : `${kind}${same.indexOf(party) + 1}`;
}

/** What a file that holds one party is called: by the same words, with hyphens. */
export function fileNameFor(subject: Subject, pointer: string): string | undefined {
  const way = wayTo(subject, pointer);
  return way?.construct?.name === "approver" ? hyphenated(calledBy(subject, pointer)) : undefined;
}

/** The pointer of what a value stands in, or of what is so many steps around it. */
function aroundOf(pointer: string, steps = 1): string {
  return pointer.split("/").slice(0, -steps).join("/");
}

function hyphenated(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "-").toLowerCase();
}

function textAt(node: DocumentNode | undefined, key: string): string | undefined {
  const value = child(node, key);
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}
