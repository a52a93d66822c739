import { type Construct, rowsOf } from "../language/construct.ts";
import { wholeContract } from "../language/contract.ts";
import { type Contract, type Param, paramTypes } from "../model/contract.ts";
import { child, type DocumentNode, type MapNode } from "../model/document.ts";
import { identifies, isPersonalKey } from "./personal-keys.ts";
import {
  everyScalar,
  givenSpans,
  isPersonalFilling,
  personalSpans,
  valueSpans,
  type PersonalKnowledge,
  type PersonalPlace,
} from "./personal-spans.ts";

/** What of a contract names it, not somebody. */
const ownKeys: ReadonlySet<string> = new Set(["flowspec", "name", "action", "summary", "use"]);

/** What is known of the personal values of a document, and of the contract that it is read as; `whole` says whether all of it could be read. */
export function knowledgeOf(document: DocumentNode, contract: Contract | undefined, whole: boolean): PersonalKnowledge {
  const places = [...personalInDocument(document, contract?.params ?? new Map()), ...(contract ? personalSpans(contract) : [])];
  return { places, read: whole ? [document.span.source] : [] };
}

/** All that is known of several documents. */
export function allKnown(knowledge: readonly PersonalKnowledge[]): PersonalKnowledge {
  return { places: knowledge.flatMap(({ places }) => places), read: knowledge.flatMap(({ read }) => read) };
}

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
  const rest = new Map(
    [...entries].filter(([name, { value }]) => name !== "params" && name !== "samples" && !(ownKeys.has(name) && value.kind === "scalar")),
  );
  return [...declaredIn(child(document, "params"), params), ...given, ...inMap({ ...document, entries: rest }, wholeContract)];
}

function givenIn(params: ReadonlyMap<string, Param>, sample: DocumentNode): readonly PersonalPlace[] {
  return sample.kind === "map" ? givenSpans(params, sample) : everyScalar(sample);
}

/** Defaults of declarations: by what was declared, and all of one whose declaration says nothing. */
function declaredIn(node: DocumentNode | undefined, params: ReadonlyMap<string, Param>): readonly PersonalPlace[] {
  if (node?.kind !== "map") return [];
  return [...node.entries].flatMap(([name, { value }]) => {
    const fallback = child(value, "default");
    const type = child(value, "type");
    const param = params.get(name);
    const isKnown = type?.kind === "scalar" && paramTypes.some((known) => known === type.value);
    const items = declaredIn(child(value, "items"), param?.items?.kind === "fields" ? param.items.fields : new Map());
    if (fallback === undefined) return items;
    return [...(param && isKnown ? valueSpans(param, fallback) : everyScalar(fallback)), ...items];
  });
}

/** A map that is a construct, as far as the tables know it. */
function inMap(node: MapNode, construct: Construct | undefined): readonly PersonalPlace[] {
  const word = construct?.variants && child(node, construct.variants.key);
  const rows = construct && rowsOf(construct, word?.kind === "scalar" ? word.value : undefined);
  const filled = isPersonallyFilled(node);
  return [...node.entries].flatMap(([name, { value }]) => {
    if (elementKeys.has(name)) return [];
    const slot = rows?.get(name)?.slot;
    if ((filled && name === "value") || (slot ? identifies(slot) : isPersonalKey(name))) return everyScalar(value).filter(isWritten);
    return slot && "construct" in slot ? ofConstruct(value, slot.construct) : elsewhere(value);
  });
}

function ofConstruct(node: DocumentNode, construct: Construct): readonly PersonalPlace[] {
  if (node.kind === "map") return inMap(node, construct);
  return node.kind === "list" ? node.items.flatMap((item) => ofConstruct(item, construct)) : [];
}

/** Where no table knows the place. */
function elsewhere(node: DocumentNode): readonly PersonalPlace[] {
  if (node.kind === "map") return inMap(node, undefined);
  return node.kind === "list" ? node.items.flatMap(elsewhere) : [];
}

/** Whether a component is filled with what the service knows of somebody. */
function isPersonallyFilled(node: MapNode): boolean {
  const word = child(node, "autofill");
  return word?.kind === "scalar" && isPersonalFilling(word.value);
}

/** A placeholder names nobody, not even where quotes are missing and YAML reads its braces as maps. */
function isWritten({ value, span: { source, start } }: PersonalPlace): boolean {
  return !/^\{\{[\w.]+\}\}$/u.test(value) && !/\{\{ *["']?$/u.test(source.text.slice(Math.max(0, start - 5), start));
}
