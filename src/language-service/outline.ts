import { unquoted } from "../diagnostics/fixes.ts";
import { constructOfKeys } from "../format/construct-of-keys.ts";
import { type Construct, rowsOf, type Slot } from "../language/tables/construct.ts";
import { wholeContract } from "../language/tables/contract.ts";
import { child, type DocumentNode, type Entry, type MapNode } from "../model/document.ts";
import { type Span, span } from "../model/source.ts";
import { namesMessages } from "../words/en/names.ts";
import { saying } from "../words/saying.ts";
import type { Outline, OutlineKind } from "./answers.ts";
import { elementOf, isParty } from "./outline/elements.ts";
import { layersOf, saidIn, shown } from "./outline/written.ts";
import type { EditorProject } from "./project.ts";
import { entrySpan, holds, ownEntries, ownItems, trimmed } from "./stretches.ts";
import type { Subject } from "./subject.ts";

/**
 * The parts of a text, in its order: the keys at its top, below them parties by role with their components, parameters with their types, samples,
 * files, the contracts of a group. What names somebody is masked; nothing is called by an empty name.
 */
export function outlineOf({ document, kind, standings }: Subject, project: EditorProject): readonly Outline[] {
  if (document?.kind !== "map") return document?.kind === "list" ? itemsOf(document, undefined, project) : [];
  if (kind === "configuration") return ownEntries(document).map((entry) => plain(entry, 3));
  const construct = standings[0]?.construct ?? constructOfKeys([...document.entries.keys()]);
  return keysOf(document, kind === "contract" ? wholeContract : construct, project);
}

function keysOf(map: MapNode, construct: Construct, project: EditorProject): readonly Outline[] {
  const word = construct.variants && child(map, construct.variants.key);
  const rows = rowsOf(construct, word?.kind === "scalar" ? word.value : undefined);
  return ownEntries(map).map(([name, entry]) => {
    const declared = declaredIn(name, entry);
    if (declared) return declared;
    const slot = rows.get(name)?.slot;
    return part(name, slot, entry, project);
  });
}

function part(name: string, slot: Slot | undefined, entry: Entry, project: EditorProject): Outline {
  const { value } = entry;
  const construct = slot && "construct" in slot ? slot.construct : undefined;
  if (value.kind === "list" && construct) return node(name, undefined, "setting", entry, itemsOf(value, construct, project));
  if (value.kind === "map" && construct) {
    const children = keysOf(value, construct, project).filter(({ kind, children: inner }) => kind !== "value" || inner.length > 0);
    return node(name, undefined, "setting", entry, isWithin(entry) ? children : []);
  }
  const isPersonal = slot?.kind === "scalar" && slot.personal === true;
  return node(name, shown(value, isPersonal), value.kind === "scalar" ? "value" : "setting", entry, []);
}

/** Whether a value stands where its key does, and came by no alias. */
function isWithin(entry: Entry): boolean {
  return trimmed(entry.value.span).end <= entrySpan(entry).end && entry.value.span.start >= entry.key.start;
}

/** Parameters and samples, wherever a text declares them. */
function declaredIn(name: string, entry: Entry): Outline | undefined {
  if ((name !== "params" && name !== "samples") || entry.value.kind !== "map") return undefined;
  const children = ownEntries(entry.value).map(([each, inner]) =>
    name === "params" ? parameter(each, inner) : node(each, undefined, "sample", inner, []),
  );
  return node(name, undefined, "setting", entry, isWithin(entry) ? children : []);
}

/** A parameter with its type, and the fields of its items. */
function parameter(name: string, entry: Entry): Outline {
  const { value } = entry;
  const items = child(value, "items");
  const implied = items ? "list" : child(value, "values") ? "enum" : undefined;
  const type = shown(child(value, "type") ?? value) ?? implied;
  const fields = items?.kind === "map" ? ownEntries(items).map(([field, inner]) => parameter(field, inner)) : [];
  return node(name, type, "parameter", entry, fields);
}

function itemsOf(list: DocumentNode, construct: Construct | undefined, project: EditorProject): readonly Outline[] {
  return ownItems(list).flatMap((item, index) => {
    if (item.kind !== "map") return construct ? [leaf(shown(item) ?? String(index + 1), item.span)] : [];
    const layers = layersOf(item, project);
    const said = saidIn(layers, construct ?? wholeContract);
    const place = child(item, "at");
    const { kind, key, name, details } = elementOf(construct?.name ?? "", said, (key) => placeIn(place, key, project));
    const whole = trimmed(item.span);
    const lists = construct ? keysOf(item, construct, project).filter((each) => each.children.length > 0) : [];
    const children = isParty(kind) ? lists.flatMap((each) => each.children) : lists;
    const detail = details.filter((each) => each !== undefined).join(" · ");
    const at = nameSpan(item, key, whole);
    return [{ name: name ?? String(index + 1), ...(detail === "" ? {} : { detail }), kind, whole, span: at, children }];
  });
}

/** What the place of a component says at a key; a page in words. */
function placeIn(place: DocumentNode | undefined, key: string, { language }: EditorProject): string | undefined {
  const found = child(place, key);
  const text = found && shown(found);
  return text === undefined || key !== "page" ? text : saying("names", namesMessages, language)("page", { page: text });
}

/** Where an element is looked at: at what it is called by, where it says that itself, else at its first key. */
function nameSpan(item: MapNode, key: string | undefined, whole: Span): Span {
  const [first] = ownEntries(item);
  const named = key === undefined ? undefined : item.entries.get(key)?.value;
  const found = named?.kind === "scalar" ? unquoted(trimmed(named.span)) : (first?.[1].key ?? whole);
  return holds(whole, found) ? found : span(whole.source, whole.start, whole.start);
}

function leaf(name: string, at: Span): Outline {
  return { name, kind: "value", whole: at, span: at, children: [] };
}

function node(name: string, detail: string | undefined, kind: OutlineKind, entry: Entry, children: readonly Outline[]): Outline {
  return {
    name: name.trim() === "" ? '""' : name,
    ...(detail === undefined ? {} : { detail }),
    kind,
    whole: entrySpan(entry),
    span: entry.key,
    children,
  };
}

/** A key of what is no contract, with those below it. */
function plain([name, entry]: readonly [string, Entry], depth: number): Outline {
  const { value } = entry;
  const children = value.kind === "map" && depth > 1 && isWithin(entry) ? ownEntries(value).map((each) => plain(each, depth - 1)) : [];
  return node(name, shown(value), value.kind === "scalar" ? "value" : "setting", entry, children);
}
