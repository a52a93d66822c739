import { child, type DocumentNode, nodeAt } from "../../model/document.ts";
import { isParamType, type ListItems, type Param, type ParamType } from "../../model/contract.ts";
import { variablesOf } from "../../model/environment.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { Scopes } from "../names/bind/contract.ts";
import type { Declared } from "../names/bind/declared.ts";
import type { Scope } from "../names/bind/scope.ts";
import { scopesHere } from "../names/here.ts";
import type { Span } from "../../model/source.ts";
import type { Asked } from "./asked.ts";

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

/**
 * The parameters that a text can name: those that are declared now, then those that a contract has from files that cannot be read now. `document` is
 * what the text says under the cursor.
 */
export function paramsOf(
  { subject, project }: Pick<Asked, "subject" | "project">,
  document: DocumentNode,
): ReadonlyMap<string, KnownParam> {
  return paramsIn(scopesHere(subject, document, project), subject, document);
}

function paramsIn({ whole, files }: Scopes, { standings, kind, source }: Subject, document: DocumentNode): ReadonlyMap<string, KnownParam> {
  const meant = new Map<string, Param>();
  for (const { meaning } of standings) for (const [name, param] of meaning?.params ?? []) if (!meant.has(name)) meant.set(name, param);
  const known = new Map([...whole.params].map(([name, { declaration }]) => [name, declared(name, declaration.node, meant.get(name))]));
  const saysParams = child(document, "params")?.kind === "map";
  for (const [name, param] of meant) {
    // What an earlier text declared, and none does now, is gone.
    const { path } = param.origin.span.source;
    const isRead = path === source.path ? kind === "part" || saysParams : files.includes(path);
    if (!known.has(name) && !isRead) known.set(name, fromMeaning(param));
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

/** What can be named at a place: parameters, and the items of the repetitions around it, the outermost first. */
interface NamesAround {
  readonly params: ReadonlyMap<string, KnownParam>;
  readonly items: readonly KnownItem[];
}

/** What can be named at a value; at the list that an element is repeated for, what can be named around it. */
export function namesAround(
  { subject, project }: Pick<Asked, "subject" | "project">,
  document: DocumentNode,
  pointer: string,
): NamesAround {
  const scopes = scopesHere(subject, document, project);
  const at = nodeAt(document, pointer)?.span;
  const isOwn = (loop: Span): boolean => loop.source === at?.source && loop.start === at.start;
  const all = loopsAt(scopes, pointer).filter((loop) => !isOwn(loop.at));
  // Of several that are called alike the innermost is meant, and before parameters.
  const loops = all.filter((loop, nth) => all.findLastIndex(({ name }) => name === loop.name) === nth);
  const params = paramsIn(scopes, subject, document);
  return {
    params: new Map([...params].filter(([param]) => !loops.some(({ name }) => name === param))),
    items: loops.map(({ name, path, list }) => itemOf(name, path.join("."), list)),
  };
}

/** The repetitions around a place: those of the innermost map that has any said of it. */
function loopsAt({ inMaps, whole }: Pick<Scopes, "inMaps" | "whole">, pointer: string): Scope["loops"] {
  const scope = inMaps.get(pointer) ?? (pointer === "" ? whole : undefined);
  return scope?.loops ?? loopsAt({ inMaps, whole }, parentOf(pointer));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

function itemOf(name: string, list: string, of: Declared | undefined): KnownItem {
  const { items } = of ? declared(list, of.declaration.node, undefined) : {};
  return { name, list, ...(items ? { items } : {}) };
}

/** What a name means, with the field behind its dot: a parameter, an item or a field of one. */
export function knownAs(name: string, params: ReadonlyMap<string, KnownParam>, items: readonly KnownItem[]): KnownParam | undefined {
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
