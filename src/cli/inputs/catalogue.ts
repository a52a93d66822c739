import { resolve } from "node:path";
import { parse } from "../../1-parse/parse.ts";
import { type ActionName, actionNames, type ListItems, type Param } from "../../model/contract.ts";
import { child } from "../../model/document.ts";
import type { Source } from "../../model/source.ts";
import { childrenOf, field, literalOf, type Tree } from "../../model/tree.ts";
import { elements } from "../../telling/records.ts";
import type { Studied } from "../../workspace/known.ts";
import type { Io } from "../io.ts";
import type { PackageOf } from "./packages.ts";

/** What a catalogue says of a contract. What is not known, since the contract has errors, is `null`. */
export interface Entry {
  readonly path: string;
  readonly name: string | null;
  readonly action: ActionName | null;
  /** The npm package that it belongs to, if any. */
  readonly package: string | null;
  /** In the order in which they are declared. */
  readonly params: readonly ParamEntry[];
  /** What its parties are called, in their order, each once; those that only parameters say are not among them. */
  readonly roles: readonly string[];
}

interface ParamEntry {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** Whether it has a value where none is given. */
  readonly default: boolean;
  /** Whether it, or a field of its items, identifies a person. */
  readonly personal: boolean;
}

/** What is known of a contract that was studied. */
export function entryOf({ source, found: { value } }: Studied, packageOf: PackageOf, { cwd }: Pick<Io, "cwd">): Entry {
  const header = value ?? headerOf(source);
  return {
    path: source.path,
    name: header.name === "" ? null : header.name,
    action: header.action ?? null,
    package: packageOf(resolve(cwd, source.path)),
    params: value ? [...value.params.values()].map(paramEntry) : [],
    roles: value ? [...new Set(rolesIn(value.root))] : [],
  };
}

function paramEntry(param: Param): ParamEntry {
  const { name, type, optional } = param;
  return { name, type, optional, default: param.default !== undefined, personal: isPersonal(param) };
}

function isPersonal({ personal, items }: Param): boolean {
  return personal || (items !== undefined && itemsOf(items).some(isPersonal));
}

function itemsOf(items: ListItems<Param>): readonly Param[] {
  return items.kind === "one" ? [items.value] : [...items.fields.values()];
}

/** The roles of all approvers in a tree: those of a group stand in each of its contracts. */
function rolesIn(tree: Tree): readonly string[] {
  const own = elements(field(tree, "approvers")).flatMap(({ value }) => {
    const role = literalOf(field(value, "role"));
    return typeof role === "string" && role !== "" ? [role] : [];
  });
  return [...own, ...childrenOf(tree).flatMap(rolesIn)];
}

/** What a text says of name and action that means nothing as a whole. */
function headerOf(source: Source): { readonly name: string; readonly action: ActionName | undefined } {
  const document = parse(source).value;
  const said = (key: string): unknown => {
    const node = child(document, key);
    return node?.kind === "scalar" ? node.value : undefined;
  };
  const name = said("name");
  return { name: typeof name === "string" ? name : "", action: actionNames.find((each) => each === said("action")) };
}
