import { declarationKeys } from "../language/tables/frame.ts";
import { isParamType, type ParamType } from "../model/contract.ts";
import { child, dataOf, type DocumentNode } from "../model/document.ts";
import { personalTypes } from "../language/tables/params.ts";

/** What a parameter is for people: where it is said twice, the nearer says it. */
const forPeople: ReadonlySet<string> = new Set(["label", "description"]);

/** Whether a value declares a parameter, as far as its keys and its type tell; what is none means nothing that could be compared. */
export function isDeclaration(node: DocumentNode): boolean {
  if (node.kind === "scalar") return isParamType(node.value);
  if (node.kind === "list" || [...node.entries.keys()].some((name) => !declarationKeys.includes(name))) return false;
  const type = child(node, "type");
  return type === undefined || (type.kind === "scalar" && isParamType(type.value));
}

/** Whether two declarations mean the same parameter, however they are written. One that gives no type takes that of the other. */
export function isAlike(one: DocumentNode, other: DocumentNode): boolean {
  const [a, b] = [meant(one), meant(other)];
  const type = a.type ?? b.type;
  return JSON.stringify([type, saidOf(one, type)]) === JSON.stringify([b.type ?? a.type, saidOf(other, type)]);
}

function meant(node: DocumentNode): { readonly type?: ParamType } {
  const word = node.kind === "scalar" ? node : child(node, "type");
  return word?.kind === "scalar" && isParamType(word.value) ? { type: word.value } : {};
}

/** What a declaration says beside its type, without what goes without saying, in one order. */
function saidOf(node: DocumentNode, type: ParamType | undefined): readonly unknown[] {
  if (node.kind !== "map") return [];
  return [...node.entries]
    .filter(([name]) => name !== "type" && !forPeople.has(name))
    .map(([name, { value }]) => [name, name === "items" ? itemsOf(value) : name === "values" ? wordsOf(value) : dataOf(value)] as const)
    .filter(([name, value]) => !isUnsaid(name, value, type))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether a declaration that does not say it means the same. */
function isUnsaid(name: string, value: unknown, type: ParamType | undefined): boolean {
  if (name === "optional") return value === false;
  if (name === "pii") return value === false || (type !== undefined && personalTypes.has(type));
  return name === "minItems" && value === 0;
}

/** What items are: a type, or fields in whatever order, each with what it says. */
function itemsOf(node: DocumentNode): unknown {
  if (node.kind !== "map") return dataOf(node);
  return [...node.entries]
    .map(([name, { value }]) => [name, meant(value).type, saidOf(value, meant(value).type)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Words in whatever order. */
function wordsOf(node: DocumentNode): unknown {
  return node.kind === "list" ? node.items.map((item) => JSON.stringify(dataOf(item))).toSorted() : dataOf(node);
}
