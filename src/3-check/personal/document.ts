import { type Construct, rowsOf } from "../../language/tables/construct.ts";
import { wholeContract } from "../../language/tables/contract.ts";
import { type Contract, type Param, isParamType } from "../../model/contract.ts";
import { child, type DocumentNode, type MapNode } from "../../model/document.ts";
import { paramKeys } from "../../language/tables/params.ts";
import { identifies, isPersonalKey, isPersonalType } from "./keys.ts";
import {
  everyScalar,
  givenSpans,
  isPersonalFilling,
  personalSpans,
  valueSpans,
  type PersonalKnowledge,
  type PersonalPlace,
} from "./spans.ts";
import { nearest } from "../../diagnostics/suggest.ts";

/** What of a contract names it, not somebody. */
const ownKeys: ReadonlySet<string> = new Set(["flowspec", "name", "action", "summary", "use"]);

/**
 * What is known of the personal values of a document, and of the contract that it is read as; `whole` says whether all of it could be read. `beside`
 * are values for samples that used files hold and the document does not have.
 */
export function knowledgeOf(
  document: DocumentNode,
  contract: Contract | undefined,
  whole: boolean,
  beside: readonly DocumentNode[] = [],
): PersonalKnowledge {
  const params = contract?.params ?? new Map<string, Param>();
  const others = beside.flatMap((sample) => givenIn(params, sample));
  const places = [...personalInDocument(document, params), ...others, ...(contract ? personalSpans(contract) : [])];
  return { places, read: whole ? [document.span.source] : [] };
}

/** All that is known of several documents. */
export function allKnown(knowledge: readonly PersonalKnowledge[]): PersonalKnowledge {
  return { places: knowledge.flatMap(({ places }) => places), read: knowledge.flatMap(({ read }) => read) };
}

/** What is longer is no text that somebody wrote by hand. */
const jsonLimit = 100_000;

/** Keys whose values name parameters and members. */
const elementKeys: ReadonlySet<string> = new Set(["each", "when", "omit"]);

/**
 * Where a document holds values that name somebody, whatever else is wrong with it: by its tables where they know the place, else by the
 * key. `params` are the declared parameters, as far as they could be read.
 */
function personalInDocument(document: DocumentNode, params: ReadonlyMap<string, Param>): readonly PersonalPlace[] {
  if (document.kind !== "map") return elsewhere(document);
  const { entries } = document;
  const samples = child(document, "samples");
  const given = samples?.kind === "map" ? [...samples.entries.values()].flatMap(({ value }) => givenIn(params, value)) : [];
  const stray = samples && samples.kind !== "map" ? everyScalar(samples) : [];
  const rest = new Map(
    [...entries].filter(([name, { value }]) => name !== "params" && name !== "samples" && !(ownKeys.has(name) && value.kind === "scalar")),
  );
  return [...declaredIn(child(document, "params"), params), ...given, ...stray, ...inMap({ ...document, entries: rest }, wholeContract)];
}

function givenIn(params: ReadonlyMap<string, Param>, sample: DocumentNode): readonly PersonalPlace[] {
  return sample.kind === "map" ? givenSpans(params, sample) : everyScalar(sample);
}

/** Defaults of declarations: by what was declared, and all of one whose declaration says nothing. */
function declaredIn(node: DocumentNode | undefined, params: ReadonlyMap<string, Param>): readonly PersonalPlace[] {
  if (node?.kind !== "map") return [];
  return [...node.entries].flatMap(([name, { value }]) => {
    if (value.kind === "scalar") return isGivenForType(value.value) ? everyScalar(value) : [];
    const fallback = child(value, "default");
    const type = child(value, "type");
    const param = params.get(name);
    const isKnown = type?.kind === "scalar" && isParamType(type.value);
    const items = declaredIn(child(value, "items"), param?.items?.kind === "fields" ? param.items.fields : new Map());
    const other = type?.kind === "scalar" && isPersonalType(type.value) ? valuesOfDeclaration(value) : [];
    if (fallback === undefined) return [...items, ...other];
    return [...other, ...(param && isKnown ? valueSpans(param, fallback) : everyScalar(fallback)), ...items];
  });
}

/** Whether a text stands for a type that is none, and may be what somebody means the parameter to be. */
function isGivenForType(type: unknown): boolean {
  return typeof type === "string" && /[^\0-\x7F]/u.test(type);
}

/** The words that the declaration of a personal value is given, and what it has no key for. */
function valuesOfDeclaration(declaration: DocumentNode): readonly PersonalPlace[] {
  if (declaration.kind !== "map") return [];
  return [...declaration.entries].flatMap(([name, { value }]) =>
    name === "values" || (name !== "type" && nearest(name, Object.keys(paramKeys)) === undefined) ? everyScalar(value) : [],
  );
}

/** A map that is a construct, as far as the tables know it. */
function inMap(node: MapNode, construct: Construct | undefined): readonly PersonalPlace[] {
  const word = construct?.variants && child(node, construct.variants.key);
  const rows = construct && rowsOf(construct, word?.kind === "scalar" ? word.value : undefined);
  const filled = isPersonallyFilled(node);
  return [...node.entries].flatMap(([name, { key, value }]) => {
    if (elementKeys.has(name)) return [];
    const [, word = "", behind = ""] = /^["']?([\p{L}_]\w*)["']?[:：=](.+)$/su.exec(name) ?? [];
    if (behind !== "" && isPersonalKey(word)) return [{ span: key, value: behind }, ...elsewhere(value)];
    const slot = rows?.get(name)?.slot;
    if ((filled && name === "value") || (slot ? identifies(slot) : isPersonalKey(name))) return everyScalar(value).filter(isWritten);
    return slot && "construct" in slot ? ofConstruct(value, slot.construct) : elsewhere(value);
  });
}

function ofConstruct(node: DocumentNode, construct: Construct): readonly PersonalPlace[] {
  if (node.kind === "map") return inMap(node, construct);
  if (node.kind === "list") return node.items.flatMap((item) => ofConstruct(item, construct));
  // What stands for a whole party may be its name.
  return [...construct.rows.values()].some(({ slot }) => identifies(slot)) ? everyScalar(node).filter(isWritten) : [];
}

/** Where no table knows the place. */
function elsewhere(node: DocumentNode): readonly PersonalPlace[] {
  if (node.kind === "map") return inMap(node, undefined);
  if (node.kind === "list") return node.items.flatMap(elsewhere);
  return node.kind === "scalar" && typeof node.value === "string" ? inJson(node.value).map((value) => ({ span: node.span, value })) : [];
}

/** The values of personal keys in a text that is JSON itself, as some members take it. */
function inJson(text: string): readonly string[] {
  if (!/^\s*[[{]/u.test(text) || text.length > jsonLimit) return [];
  try {
    return personalInData(JSON.parse(text), false);
  } catch {
    return [];
  }
}

function personalInData(data: unknown, isPersonal: boolean): readonly string[] {
  if (typeof data === "string" || typeof data === "number") return isPersonal ? [String(data)] : [];
  if (Array.isArray(data)) return data.flatMap((each) => personalInData(each, isPersonal));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, each]) => personalInData(each, isPersonal || isPersonalKey(name)));
}

/** Whether a component is filled with what the service knows of somebody. */
function isPersonallyFilled(node: MapNode): boolean {
  const word = child(node, "autofill");
  return word?.kind === "scalar" && isPersonalFilling(word.value);
}

/** A placeholder names nobody, not even where quotes are missing and YAML reads its braces as maps. */
function isWritten({ value, span: { source, start } }: PersonalPlace): boolean {
  return !/^\{\{[\w.]+(?::[^{}]*)?\}\}$/u.test(value) && !/\{\{ *["']?$/u.test(source.text.slice(Math.max(0, start - 5), start));
}
