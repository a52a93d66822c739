import { resolve } from "node:path";
import { headerOf } from "../../1-parse/header.ts";
import { type ActionName, actionNames, type ListItems, type Param } from "../../model/contract.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { childrenOf, field, literalOf, type Tree } from "../../model/tree.ts";
import { elements } from "../../telling/records.ts";
import type { Surveyed } from "../../workspace/known.ts";
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
  readonly params: readonly ParamEntry[] | null;
  /** What its parties are called, in their order, each once; those that only parameters say are not among them. */
  readonly roles: readonly string[] | null;
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

/** What is known of a contract. */
export function entryOf({ source, declared: [shown] }: Surveyed, packageOf: PackageOf, { cwd }: Pick<Io, "cwd">): Entry {
  const value = shown?.value;
  const header = value ?? headerOf(source);
  const said = actionNames.find((each) => each === header.action);
  return {
    path: source.path,
    name: header.name === "" ? null : header.name,
    action: said ?? null,
    package: packageOf(resolve(cwd, source.path)),
    params: value && !shown.diagnostics.some(isAboutParams) ? [...value.params.values()].map(paramEntry) : null,
    roles: value ? [...new Set(rolesIn(value.root))] : null,
  };
}

/** Whether parameters are declared in a way that nobody can read. */
function isAboutParams({ severity, pointer }: Diagnostic): boolean {
  return severity === "error" && (pointer === "/params" || pointer.startsWith("/params/"));
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
