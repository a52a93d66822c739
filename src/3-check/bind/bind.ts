import { keysOfSeveral } from "../../runtime/contract/flows.ts";
import { durationUnits, isDuration } from "../../runtime/durations.ts";
import { hasOwn } from "../../runtime/plain.ts";
import { shiftOf } from "../../runtime/encode.ts";
import type { Action, Site } from "../../language/tables/actions.ts";
import { apply, call } from "../../language/trees/apply.ts";
import {
  type Construct,
  isShort,
  type RecordsSlot,
  type Row,
  rowsOf,
  type ScalarSlot,
  type Slot,
  takesParam,
} from "../../language/tables/construct.ts";
import { contract, holdsSingle } from "../../language/tables/contract.ts";
import { flow } from "../../language/tables/flow.ts";
import { text } from "../../language/tables/slots.ts";
import { encodings } from "../../language/trees/encodings.ts";
import { literalTree } from "../../language/trees/literal.ts";
import { innerOf } from "../../language/readers/lower.ts";
import { pieces, varsOf } from "../../language/trees/template.ts";
import { child, type DocumentNode, type Entry, type ListNode, type MapNode, type ScalarNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { isIn } from "../../wire/actions.ts";
import { type Item, list, type ListTree, literal, type Origin, record, type RecordTree, type Tree } from "../../model/tree.ts";
import { varsLikeParams } from "../../codes/environment.ts";
import { writtenValues } from "../../codes/params.ts";
import { supportedKeys, valueForms } from "../../codes/shape.ts";
import { bindData, bindText, inWideBraces, type Scope, written } from "./placeholders.ts";
import { bindMoment } from "./moments.ts";
import { bindRepetition } from "./repetition.ts";
import { add, at } from "../../diagnostics/collector.ts";
import { written as overwritten } from "../../diagnostics/fixes.ts";
import type { Shape } from "../shape/shape.ts";
import { judgeCovered } from "./covered.ts";
import { timeMeant } from "../shape/spelt/times.ts";
import { judgeSupport } from "./support.ts";
import { bindTableRows, judgeCells } from "./table.ts";

/** What binding needs to know around the place it is at. */
export interface Binding extends Scope {
  readonly shape: Shape;
  readonly action: Action;
}

/**
 * A document as the meaning of a contract: each key by its row, each value by its slot, each placeholder a reference. What has not
 * the right shape becomes an unknown value, so that everything else is still checked. What is said of the whole stands at the action.
 */
export function bindContract(document: MapNode, binding: Binding): RecordTree {
  const { construct, targets } = binding.action;
  if (isForOtherShape(document, binding.action)) refuseShape(document, binding);
  else {
    for (const [name, { key, value }] of document.entries) {
      if (!construct.rows.has(name) && (contract.rows.has(name) || flow.rows.has(name))) refuseAtTop(binding, name, key, value);
    }
  }
  const root = bindConstruct(binding, document, construct, targets);
  const action = document.entries.get("action");
  return action ? { ...root, origin: { ...root.origin, key: action.value.span } } : root;
}

/** Whether a document is a group and its action sends a single contract, or the other way round: that is one mistake, not one a key. */
export function isForOtherShape(document: MapNode, { construct }: Action): boolean {
  const has = (keys: readonly string[]): boolean => keys.some((key) => document.entries.has(key));
  const hasFlow = has(["title", "approvers", "files", "template", "draft"]);
  const hasSeveral = has(keysOfSeveral);
  return holdsSingle(construct) ? hasSeveral && !hasFlow : hasFlow && !hasSeveral;
}

function refuseShape(document: MapNode, { collector, action }: Binding): void {
  const entry = document.entries.get("action");
  const isSingle = holdsSingle(action.construct);
  const place = entry ? at(entry.value) : at(document);
  add(collector, supportedKeys, {
    message: isSingle ? "sends-one" : isIn(action.name, "templates") ? "takes-flows" : "sends-several",
    data: { action: action.name },
    help: isSingle ? "choose-group" : "choose-or-move",
    ...place,
  });
}

/** Keys of a group in the contract of one flow, or the other way round. */
function refuseAtTop({ collector, action }: Binding, name: string, key: Span, node: DocumentNode): void {
  const help = flow.rows.has(name) ? "of-flows" : "of-groups";
  const data = { action: action.name, key: name };
  add(collector, supportedKeys, { message: "no-key", data, help, span: key, pointer: node.pointer });
}

/** `targets` are the structures it will be lowered to, `undefined` where a parent key is already refused. */
function bindConstruct(binding: Binding, node: MapNode, construct: Construct, targets: readonly Site[] | undefined): RecordTree {
  const fields = new Map<string, Tree>();
  const rows = rowsOf(construct, variantOf(construct, node));
  for (const [name, entry] of node.entries) {
    const row = rows.get(name);
    const value = row ? bindRow(binding, name, row, entry, construct, targets) : bindOverride(binding, name, entry, construct);
    if (value) fields.set(name, value);
  }
  const { meant, broken } = binding.shape;
  if (meant.size + broken.size > 0) {
    for (const name of rows.keys()) {
      const pointer = `${node.pointer}/${name}`;
      if ((meant.has(pointer) || broken.has(pointer)) && !fields.has(name))
        fields.set(name, { kind: "unknown", origin: { span: node.span, pointer: node.pointer } });
    }
  }
  return record(fields, { span: node.span, pointer: node.pointer });
}

/** Whether a map has a `use` that could not be followed: its file may hold any key, so nobody knows what the map says. */
export function isOpen(node: MapNode): boolean {
  return node.entries.has("use");
}

function closed(node: MapNode, tree: RecordTree): Tree {
  return isOpen(node) ? { kind: "unknown", origin: tree.origin } : tree;
}

function variantOf(construct: Construct, node: MapNode): unknown {
  const word = construct.variants && child(node, construct.variants.key);
  return word?.kind === "scalar" ? word.value : undefined;
}

function bindRow(
  binding: Binding,
  name: string,
  row: Row,
  { key, value: node }: Entry,
  construct: Construct,
  targets: readonly Site[] | undefined,
): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer, key };
  if (binding.shape.broken.has(node.pointer)) return { kind: "unknown", origin };
  const supported =
    targets === undefined || row.columns.length === 0 ? targets : judgeSupport(binding, name, row, node, key, construct, targets);
  const value = bindSlot(binding, row.slot, node, supported && (innerOf(row.columns, supported)?.targets ?? supported));
  return { ...value, origin };
}

function bindOverride(binding: Binding, name: string, { key, value: node }: Entry, construct: Construct): Tree | undefined {
  if (construct.bare || (name !== "wire" && name !== "omit")) return undefined;
  const isVaried = name === "omit" && namesVariable(node);
  if (isVaried) add(binding.collector, varsLikeParams, { message: "no-place", help: "fix", ...at(node) });
  const isBroken = isVaried || binding.shape.broken.has(node.pointer);
  const bound = isBroken ? ({ kind: "unknown" } as const) : name === "omit" ? literalTree(node) : bindData(binding, node);
  return { ...bound, origin: { span: node.span, pointer: node.pointer, key } };
}

/** Whether a variable stands somewhere in a value, filled in or open. */
function namesVariable(node: DocumentNode): boolean {
  if (node.kind === "list") return node.items.some(namesVariable);
  if (node.kind === "map") return [...node.entries.values()].some(({ value }) => namesVariable(value));
  return node.vars !== undefined || varsOf(String(node.value)).length > 0;
}

/** `inner` are the structures that a construct in the value is lowered to. */
function bindSlot(binding: Binding, slot: Slot, node: DocumentNode, inner: readonly Site[] | undefined): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer };
  const unknown: Tree = { kind: "unknown", origin };
  if (binding.shape.broken.has(node.pointer)) return unknown;
  switch (slot.kind) {
    case "scalar":
      return node.kind === "scalar" ? bindScalar(binding, slot, node) : unknown;
    case "word":
      if (node.kind !== "scalar") return unknown;
      if (!slot.fixed) return bindText(binding, node, slot);
      return node.vars ? refuseFilled(binding, node) : literal(node.value, origin);
    case "list":
      if (node.kind === "scalar") return takesParam(slot) ? bindText(binding, node, slot) : unknown;
      return node.kind === "list"
        ? list(
            node.items.map((item) => bindSlot(binding, slot.item, item, inner)),
            origin,
          )
        : unknown;
    case "tuple":
      return node.kind === "list"
        ? list(
            node.items.flatMap((item, index) => (slot.items[index] ? [bindSlot(binding, slot.items[index], item, inner)] : [])),
            origin,
          )
        : unknown;
    case "either":
      return bindSlot(binding, node.kind === "list" || isListParam(binding, node) ? slot.many : slot.one, node, inner);
    case "data":
      if (slot.construct === undefined || node.kind !== "map") return bindData(binding, node);
      // Of what a file would add nobody knows in which of the two ways it is written.
      if (isOpen(node)) return unknown;
      if (!isShort(slot, (key) => node.entries.has(key))) return bindData(binding, node);
      judgeCells(binding, node);
      return bindConstruct(binding, node, slot.construct, undefined);
    case "table-rows":
      return bindTableRows(binding, node);
    case "record":
      if (slot.orName && node.kind === "scalar") return bindScalar(binding, text, node);
      return node.kind === "map" ? closed(node, bindConstruct(binding, node, slot.construct, inner)) : unknown;
    case "records":
      return node.kind === "list" ? bindItems(binding, slot, node, inner) : unknown;
  }
}

/** Whether a text is only the placeholder of a parameter that is declared as a list. */
function isListParam({ params }: Binding, node: DocumentNode): boolean {
  const [only, ...more] = node.kind === "scalar" && typeof node.value === "string" ? pieces(node.value) : [];
  return more.length === 0 && only?.kind === "placeholder" && only.format === undefined && params?.get(only.name)?.type === "list";
}

function bindItems(binding: Binding, slot: RecordsSlot, node: ListNode, inner: readonly Site[] | undefined): ListTree {
  const items = node.items.map((item) => bindItem(binding, slot, item, inner));
  judgeCovered(binding, items, node.items);
  return { kind: "list", items, origin: { span: node.span, pointer: node.pointer } };
}

/** An element of a list of constructs: it may be repeated, and may depend on a condition. */
function bindItem(binding: Binding, slot: RecordsSlot, node: DocumentNode, inner: readonly Site[] | undefined): Item {
  if (node.kind !== "map") {
    const value =
      slot.orNames && node.kind === "scalar" && typeof node.value === "string"
        ? bindText(binding, node)
        : ({ kind: "unknown", origin: at(node) } as const);
    return { value };
  }
  const { scope, each, when } = bindRepetition(binding, node);
  const value = closed(node, bindConstruct({ ...binding, ...scope }, node, slot.construct, inner));
  return { value, ...(each ? { each } : {}), ...(when ? { when } : {}) };
}

/** What decides the shape of the request cannot be filled in. */
function refuseFilled(binding: Binding, node: DocumentNode): Tree {
  add(binding.collector, writtenValues, {
    message: "placeholder",
    help: "write-value",
    ...at(node),
  });
  return { kind: "unknown", origin: at(node) };
}

/** Whether a time is counted from now. */
function isFromNow(value: string): boolean {
  return isDuration(value) || isDuration(shiftOf(value)?.from ?? "");
}

function bindScalar(binding: Binding, slot: ScalarSlot, node: Extract<DocumentNode, { kind: "scalar" }>): Tree {
  const { value } = node;
  const origin: Origin = { span: node.span, pointer: node.pointer };
  if (inWideBraces(binding, node)) return { kind: "unknown", origin };
  if (typeof value === "string" && value.includes("{{")) {
    if (slot.fixed) return refuseFilled(binding, node);
    if (slot.decode !== undefined && encodings[slot.decode].asksClock) return bindMoment(binding, node, slot, slot.decode);
    const bound = bindText(binding, node, slot);
    return bound.kind === "literal" || slot.decode === undefined ? bound : apply(slot.decode, bound);
  }
  if (slot.fixed && node.vars) return refuseFilled(binding, node);
  const meant = typeof value === "string" && slot.named !== undefined && hasOwn(slot.named, value) ? slot.named[value] : undefined;
  if (meant !== undefined) return written(node, meant);
  if (slot.decode === undefined) return written(node);
  if (typeof value === "string" && encodings[slot.decode].asksClock && isFromNow(value)) return apply(slot.decode, written(node));
  const meantTime =
    encodings[slot.decode].asksClock && (typeof value === "string" || typeof value === "number") ? timeMeant(value) : undefined;
  const decoded = meantTime !== undefined && typeof value === "number" ? undefined : call(slot.decode, value);
  if (decoded === value) return written(node);
  if (decoded !== undefined) return { ...written(node, decoded as number), made: { fn: slot.decode, value: written(node) } };
  if (meantTime !== undefined) return foreignTime(binding, node, meantTime);
  const wanted = slot.noun;
  const said =
    typeof value === "string"
      ? ({ message: "wrong-text", data: { value, wanted } } as const)
      : ({ message: "wrong-number", data: { value: String(value), wanted } } as const);
  const units = Object.keys(durationUnits);
  const help = slot.decode === "points" ? "length" : ({ message: "time", data: { units } } as const);
  add(binding.collector, valueForms, { ...said, help, ...at(node) });
  return { kind: "unknown", origin };
}

/** A time in another form that has one meaning. */
function foreignTime({ collector }: Binding, node: ScalarNode, form: string): Tree {
  const fixes = [{ title: { message: "write-code", data: { text: form } }, safe: true, edits: [overwritten(node.span, form)] }] as const;
  add(collector, valueForms, { message: "written-here", data: { text: String(node.value), form }, fixes, ...at(node) });
  return { kind: "unknown", origin: at(node) };
}
