import { child, type DocumentNode, nodeAt } from "../../model/document.ts";
import { isParamType, type ListItems, type Param, type ParamType } from "../../model/contract.ts";
import { variablesOf } from "../../model/environment.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { mapsAround } from "./place.ts";

/** A parameter as far as it is known while it is written. */
export interface KnownParam {
  readonly name: string;
  /** None where it is not declared, and follows from places that nobody has written yet. */
  readonly type?: ParamType;
  readonly label?: string;
  readonly description?: string;
  readonly isOptional: boolean;
  /** Its default, where that is a single value. */
  readonly default?: string | number | boolean;
  readonly hasDefault: boolean;
  /** Of an enum. */
  readonly values?: readonly string[];
  readonly items?: ListItems<KnownParam>;
}

/** A name that placeholders can have beside parameters: an item of a repetition around the place. */
export interface KnownItem {
  readonly name: string;
  /** The name of its list. */
  readonly list: string;
  readonly items?: ListItems<KnownParam>;
}

/** The parameters that a text can name: those that it declares itself, then those of the contract, which has them from other files too. */
export function paramsOf({ standings, kind, source }: Subject, document: DocumentNode): ReadonlyMap<string, KnownParam> {
  const meant = new Map<string, Param>();
  for (const { meaning } of standings) for (const [name, param] of meaning?.params ?? []) if (!meant.has(name)) meant.set(name, param);
  const own = child(document, "params");
  const known = new Map<string, KnownParam>();
  if (own?.kind === "map") for (const [name, { value }] of own.entries) known.set(name, declared(name, value, meant.get(name)));
  for (const [name, param] of meant) {
    // What an earlier text declared here, and this one does not, is gone.
    const isHere = param.origin.span.source.path === source.path;
    if (!known.has(name) && !(isHere && (kind === "part" || own?.kind === "map"))) known.set(name, fromMeaning(param));
  }
  return known;
}

function declared(name: string, node: DocumentNode, meant: Param | undefined): KnownParam {
  const word = scalarOf(node.kind === "scalar" ? node : child(node, "type"));
  const items = child(node, "items");
  const values = wordsIn(child(node, "values"));
  const type = isParamType(word) ? word : items ? "list" : values ? "enum" : word === null || word === undefined ? meant?.type : undefined;
  const words = values ?? (meant?.type === type ? meant?.values : undefined);
  const fallback = child(node, "default");
  const given = scalarOf(fallback);
  const [label, description] = [scalarOf(child(node, "label")), scalarOf(child(node, "description"))];
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(typeof label === "string" ? { label } : {}),
    ...(typeof description === "string" ? { description } : {}),
    isOptional: scalarOf(child(node, "optional")) === true,
    hasDefault: fallback !== undefined,
    ...(given === undefined || given === null ? {} : { default: given }),
    ...(words === undefined ? {} : { values: words }),
    ...(items === undefined ? {} : { items: itemsIn(items) }),
  };
}

function itemsIn(items: DocumentNode): ListItems<KnownParam> {
  if (items.kind !== "map") return { kind: "one", value: declared("", items, undefined) };
  return { kind: "fields", fields: new Map([...items.entries].map(([name, { value }]) => [name, declared(name, value, undefined)])) };
}

function fromMeaning({ name, type, label, description, optional, values, items, default: fallback }: Param): KnownParam {
  const value = fallback?.kind === "literal" ? fallback.value : undefined;
  return {
    name,
    type,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    isOptional: optional,
    hasDefault: fallback !== undefined,
    ...(value === undefined || value === null ? {} : { default: value }),
    ...(values === undefined ? {} : { values }),
    ...(items === undefined ? {} : { items: itemsFrom(items) }),
  };
}

function itemsFrom(items: ListItems<Param>): ListItems<KnownParam> {
  return items.kind === "one"
    ? { kind: "one", value: fromMeaning(items.value) }
    : { kind: "fields", fields: new Map([...items.fields].map(([name, field]) => [name, fromMeaning(field)])) };
}

function scalarOf(node: DocumentNode | undefined): string | number | boolean | null | undefined {
  return node?.kind === "scalar" ? node.value : undefined;
}

function wordsIn(node: DocumentNode | undefined): readonly string[] | undefined {
  if (node?.kind !== "list") return undefined;
  return node.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
}

/** The items of the repetitions around a place, the outermost first; `isOwn` is whether the map at the pointer itself counts. */
export function itemsAround(
  subject: Subject,
  document: DocumentNode,
  pointer: string,
  params: ReadonlyMap<string, KnownParam>,
  { workspace }: EditorProject,
): readonly KnownItem[] {
  const [standing] = subject.standings;
  const whole = standing && standing.pointer !== "" ? workspace.document(standing.contract)?.readable?.document : undefined;
  const using = whole && standing ? nodeAt(whole, standing.pointer) : undefined;
  const outer = whole && standing ? mapsAround(whole, standing.pointer) : [];
  const found: KnownItem[] = [];
  for (const map of [...outer, ...(using ? [using] : []), ...mapsAround(document, pointer)]) {
    const each = child(map, "each");
    const named = each?.kind === "map" ? [...each.entries][0] : undefined;
    const list = scalarOf(named ? named[1].value : each);
    if (typeof list !== "string") continue;
    const items = listCalled(list, params, found)?.items;
    found.push({ name: named ? named[0] : "item", list, ...(items ? { items } : {}) });
  }
  return found;
}

/** The list that a name means, as `each` writes it. */
export function listCalled(name: string, params: ReadonlyMap<string, KnownParam>, items: readonly KnownItem[]): KnownParam | undefined {
  const [first = "", field] = name.split(".");
  const item = items.findLast((each) => each.name === first);
  if (item === undefined) return field === undefined ? params.get(first) : undefined;
  if (item.items?.kind === "fields") return item.items.fields.get(field ?? "");
  return field === undefined ? item.items?.value : undefined;
}

/** The variables of the environments of a project, each with its value where that is known, by the name of the environment. */
export function variablesIn({ settings }: EditorProject): ReadonlyMap<string, ReadonlyMap<string, string | undefined>> {
  const found = new Map<string, Map<string, string | undefined>>();
  for (const [environment, each] of settings.environments ?? [])
    for (const name of variablesOf(each).keys()) {
      const values = found.get(name) ?? new Map<string, string | undefined>();
      found.set(name, values.set(environment, each.vars.get(name)?.value));
    }
  return found;
}
