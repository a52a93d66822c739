import { shortened } from "../../runtime/mask.ts";
import type { DocumentNode, ScalarNode } from "../../model/document.ts";
import type { JsonScalar } from "../../model/json.ts";
import { type Span, span } from "../../model/source.ts";
import {
  type Apply,
  indexName,
  isIndex,
  list,
  type Literal,
  literal,
  type Loop,
  type Origin,
  record,
  type Reference,
  type TextPart,
  type Tree,
} from "../../model/tree.ts";
import { judgedLimits } from "../../model/limits.ts";
import { apply } from "../../language/trees/apply.ts";
import type { Slot } from "../../language/tables/construct.ts";
import { decodingOf, numberKinds } from "../../language/tables/value-kinds.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { knownParams, optionalInText, placeholderLimit, placeholderSyntax } from "../../codes/params.ts";
import type { Declaration, Use } from "./declarations.ts";
import { bindFormat } from "./formats.ts";
import { takesAnyText } from "../../language/readers/param-fits.ts";
import { judgeUses } from "./param-types.ts";
import { renaming } from "../../diagnostics/fixes.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { type BrokenPlaceholder, pieces, type Placeholder } from "../../language/trees/template.ts";

/** The names that a placeholder can have where it stands. */
export interface Scope {
  readonly collector: Collector;
  /** `undefined` where they could not be read, which has been reported: then any name may be one. */
  readonly params: ReadonlyMap<string, Declaration> | undefined;
  /** The variables of the environment that may be open. */
  readonly vars: ReadonlyMap<string, Declaration>;
  /** The path of the contract, which declares the parameters of the files that it uses. */
  readonly home: string;
  /** Enclosing repetitions, the outermost first. */
  readonly loops: readonly LoopScope[];
  /** What conditions around the place say to be given: it has a value there, though it may be absent elsewhere. */
  readonly given?: readonly Declaration[];
}

interface LoopScope {
  readonly loop: Loop;
  /** What the list is declared as; `undefined` where it is not declared, which has been reported. */
  readonly list: Declaration | undefined;
}

/**
 * A text with its placeholders as references. A text that is only a placeholder keeps the parameter's type. `slot` is what the place
 * wants of such a parameter; inside a longer text it wants something that can be written out.
 */
export function bindText(scope: Scope, node: ScalarNode, slot?: Slot): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer };
  if (typeof node.value !== "string") return written(node);
  if (inWideBraces(scope, node)) return { kind: "unknown", origin };
  if (!node.value.includes("{{")) return written(node);
  const found = pieces(node.value);
  if (found.filter(({ kind }) => kind !== "text").length > judgedLimits.placeholders) {
    add(scope.collector, placeholderLimit, {
      message: "too-many",
      data: { limit: judgedLimits.placeholders },
      help: "fix",
      ...origin,
    });
    return { kind: "unknown", origin };
  }
  const [only] = found;
  if (found.length === 1 && only?.kind === "placeholder") return bindPlaceholder(scope, node, only, slot) ?? { kind: "unknown", origin };
  const parts: TextPart[] = [];
  for (const piece of found) {
    if (piece.kind === "broken") broken(scope, node, piece);
    const part =
      piece.kind === "text" ? literal(piece.text, origin) : piece.kind === "broken" ? undefined : bindPlaceholder(scope, node, piece);
    if (part) parts.push(part);
  }
  if (parts.length < found.length) return { kind: "unknown", origin };
  if (parts.every((part) => part.kind === "literal")) return written(node, parts.map((part) => part.value).join(""));
  return { kind: "text", parts, origin };
}

/** A value that stands in the contract, or in the environment that a variable of it was filled in from. */
export function written({ span, pointer, given, value }: ScalarNode, meant: JsonScalar = value): Literal {
  return { ...literal(meant, { span, pointer }), ...(given ? { given } : {}) };
}

/** A placeholder alone in such data may be of any type. */
const anyValue: Slot = { kind: "data", accepts: "map" };

/** Data of the author's own shape, its texts with placeholders. */
export function bindData(scope: Scope, node: DocumentNode): Tree {
  const origin: Origin = { span: node.span, pointer: node.pointer };
  if (node.kind === "scalar") return resolved(scope, bindText(scope, node, anyValue));
  if (node.kind === "list")
    return list(
      node.items.map((item) => bindData(scope, item)),
      origin,
    );
  return record(
    [...node.entries].map(([name, { key, value }]) => {
      const bound = bindData(scope, value);
      return [name, { ...bound, origin: { ...bound.origin, key } }] as const;
    }),
    origin,
  );
}

/** In such data nothing else would resolve a time from now. */
function resolved(scope: Scope, tree: Tree): Tree {
  const type = tree.kind === "reference" ? declarationOf(scope, tree)?.type : undefined;
  const decode = type && decodingOf(type);
  return decode ? apply(decode, tree) : tree;
}

/** The declaration of what a reference means; `undefined` where it is not declared. */
export function declarationOf(scope: Scope, { loop, name }: Reference): Declaration | undefined {
  if (loop === undefined) return scope.params?.get(name ?? "");
  const items = declarationOf(scope, loop.list)?.items;
  return items?.kind === "fields" ? items.fields.get(name ?? "") : items?.value;
}

function broken(scope: Scope, node: ScalarNode, { text, index, closed }: BrokenPlaceholder): void {
  const place = placeOf(node, index);
  const wide = closed ? wideColon(place, text) : undefined;
  if (wide !== undefined) {
    add(scope.collector, placeholderSyntax, { message: "wide-colon", help: "colon", fixes: wide, span: place, pointer: node.pointer });
    return;
  }
  const said = !closed
    ? ({ message: "not-closed" } as const)
    : text === ""
      ? ({ message: "no-name" } as const)
      : ({ message: "not-a-name", data: { text: shortened(text) } } as const);
  add(scope.collector, placeholderSyntax, { ...said, help: "braces", span: place, pointer: node.pointer });
}

/** The colon to write where a name and a format have a full-width one between them; `undefined` where they have none. */
function wideColon(place: Span, text: string): readonly Fix[] | undefined {
  if (!/^[A-Za-z][\w.]*\s*：/u.test(text)) return undefined;
  const index = place.source.text.slice(place.start, place.end).indexOf("：");
  const at = place.start + index;
  if (index < 0) return [];
  return [
    { title: { message: "write-code", data: { text: ":" } }, safe: true, edits: [{ span: span(place.source, at, at + 1), text: ":" }] },
  ];
}

/** Says where full-width braces stand around the name of a parameter; around anything else they belong to the text. Whether they do. */
export function inWideBraces(scope: Scope, { span: at, pointer, quoted, value }: ScalarNode): boolean {
  if (!/[｛｝]/u.test(String(value))) return false;
  const { source, start, end } = at;
  const found = [...source.text.slice(start, end).matchAll(/[{｛]{2}\s*([A-Za-z]\w*(?:\.\w+)?)\s*[}｝]{2}/gu)].filter(
    ([braces, name = ""]) => {
      const [first = ""] = name.split(".");
      return /[｛｝]/u.test(braces) && (scope.params?.has(first) === true || scope.loops.some(({ loop }) => loop.name === first));
    },
  );
  const isPlain = !quoted && !/["\\]/u.test(source.text.slice(start, end));
  for (const [index, { 0: braces, 1: name = "", index: from }] of found.entries()) {
    const place = span(source, start + from, start + from + braces.length);
    const open = isPlain && index === 0 && from === 0 ? '"' : "";
    const close = isPlain && index === 0 && place.end === end ? '"' : "";
    const edits = [
      ...(isPlain && index === 0 && open === "" ? [{ span: span(source, start, start), text: '"' }] : []),
      { span: place, text: `${open}{{${name}}}${close}` },
      ...(isPlain && index === 0 && close === "" ? [{ span: span(source, end, end), text: '"' }] : []),
    ];
    const fixes = [{ title: { message: "write-code", data: { text: `{{${name}}}` } }, safe: true, edits }] as const;
    const [first = "", field] = name.split(".");
    const meant = lookUp(scope, field === undefined ? [first] : [first, field], { span: place, pointer });
    if (meant !== undefined) noteUse(scope, meant, { origin: { span: place, pointer } });
    add(scope.collector, placeholderSyntax, { message: "wide-braces", help: "braces", fixes, span: place, pointer });
  }
  return found.length > 0;
}

/** Where a pair of braces stands in the source, given its index in the text; the whole text where escapes or variables hide it. */
function placeOf(node: ScalarNode, index: number): Span {
  const places = placesIn.get(node) ?? bracesIn(node);
  placesIn.set(node, places);
  return places[index] ?? node.span;
}

/** A text is looked through once, however many placeholders it holds. */
const placesIn = new WeakMap<ScalarNode, readonly Span[]>();

function bracesIn(node: ScalarNode): readonly Span[] {
  const { source, start, end } = node.span;
  const text = source.text.slice(start, end);
  const places: Span[] = [];
  for (let from = text.indexOf("{{"), close = 0; from >= 0; from = text.indexOf("{{", from + 2)) {
    if (close >= 0 && close < from) close = text.indexOf("}}", from);
    places.push(span(source, start + from, close < 0 ? end : start + close + 2));
  }
  return places.length === String(node.value).split("{{").length - 1 ? places : [];
}

/**
 * What a placeholder stands for, in a format where it has one; reported and `undefined` where it stands for nothing. `slot` is what the place
 * wants, none inside a text.
 */
export function bindPlaceholder(scope: Scope, node: ScalarNode, placeholder: Placeholder, slot?: Slot): Reference | Apply | undefined {
  const where: Origin = { span: placeOf(node, placeholder.index), pointer: node.pointer };
  const found = lookUp(scope, placeholder.path, where);
  if (found === undefined) return undefined;
  const { name, format } = placeholder;
  const { declaration } = found;
  const isFigure = declaration?.type !== undefined && numberKinds.has(valueKind(declaration.type));
  // A number alone where a text belongs is written out.
  const isWrittenOut = format === undefined && isFigure && slot?.kind === "scalar" && takesAnyText(slot);
  if (format === undefined) noteUse(scope, found, { origin: where, ...(isWrittenOut ? { slot: anyValue } : slot ? { slot } : {}) });
  const isGiven = declaration !== undefined && scope.given?.includes(declaration);
  if (slot === undefined && found.reference.optional && !isGiven) {
    add(scope.collector, optionalInText, {
      message: "hole",
      data: { name: placeholder.name },
      help: "default-or-required",
      span: where.span,
      pointer: where.pointer,
    });
  }
  if (format !== undefined) {
    const bound = bindFormat({ name, format, where, ...(slot ? { slot } : {}) }, found.reference, declaration, scope.collector);
    judgeIndex(scope, found);
    return bound;
  }
  // Nothing is known of what it is applied to, so that it makes a node.
  return isWrittenOut ? (apply("decimal", found.reference) as Apply) : found.reference;
}

/** What a name means: a declared parameter, a field of an item, or the number of an item. */
interface Found {
  readonly reference: Reference;
  readonly declaration?: Declaration;
}

/** Notes that a place uses what was found. */
export function noteUse(scope: Scope, found: Found, use: Use): void {
  found.declaration?.uses.push(use);
  judgeIndex(scope, found);
}

/** Judges whether the number of an item fits where it is used, at once: it is no parameter that is judged once all is read. */
function judgeIndex({ collector }: Scope, { reference, declaration }: Found): void {
  if (declaration && isIndex(reference)) judgeUses(declaration, "integer", undefined, collector);
}

/** The number of the item that a repetition is at. */
function indexOf(loop: Loop, origin: Origin): Found {
  const { span: place, pointer } = loop.list.origin;
  const node = { kind: "map", entries: new Map(), span: place, pointer } as const;
  return {
    reference: { kind: "reference", loop, name: indexName, optional: false, origin },
    declaration: { name: indexName, type: "integer", node, origin: loop.list.origin, optional: false, uses: [] },
  };
}

/** What a name means at a place; reported and `undefined` where it means nothing. */
export function lookUp(scope: Scope, path: readonly [string, string?], origin: Origin): Found | undefined {
  const [name, field] = path;
  const inner = scope.loops.findLast(({ loop }) => loop.name === name);
  // An item that is called `index` itself has been refused.
  const isNumber = field === indexName || (field === undefined && name === indexName);
  if (inner) return isNumber ? indexOf(inner.loop, origin) : lookUpItem(scope, inner, name, field, origin);
  const innermost = scope.loops.at(-1);
  if (innermost && name === indexName && field === undefined) return indexOf(innermost.loop, origin);
  if (name === "vars") return lookUpVariable(scope, field, origin);
  if (scope.params === undefined) return undefined;
  const declaration = field === undefined ? scope.params.get(name) : undefined;
  if (declaration) return { reference: { kind: "reference", name, optional: declaration.optional, origin }, declaration };
  const written = field === undefined ? name : `${name}.${field}`;
  const names = [...scope.params.keys(), ...scope.loops.map(({ loop }) => loop.name)];
  const guess = nearest(name, names);
  const help =
    name === "item" || name === indexName
      ? name === "item"
        ? "item-outside"
        : "index-outside"
      : field !== undefined && scope.params.has(name)
        ? ({ message: "no-fields", data: { name } } as const)
        : guess !== undefined
          ? ({ message: "did-you-mean", data: { guess } } as const)
          : origin.span.source.path === scope.home
            ? "declare"
            : ({ message: "declare-in", data: { path: scope.home } } as const);
  const place = origin.span;
  const fixes = field === undefined ? renaming(nameIn(place, name), name, guess, names) : [];
  add(scope.collector, knownParams, { message: "no-param", data: { name: written }, help, fixes, span: place, pointer: origin.pointer });
  return undefined;
}

/** A variable that is open; what is none was reported where variables are filled in. */
function lookUpVariable(
  { vars }: Scope,
  field: string | undefined,
  origin: Origin,
): { reference: Reference; declaration: Declaration } | undefined {
  const declaration = vars.get(field ?? "");
  return declaration && { reference: { kind: "reference", name: declaration.name, optional: false, origin }, declaration };
}

/** Where a name stands in its braces, or in what `each` and `when` say. */
function nameIn(place: Span, name: string): Span {
  const text = place.source.text.slice(place.start, place.end);
  // In braces a format may stand behind it, and may hold the same letters.
  const start = place.start + Math.max(0, text.startsWith("{{") ? text.indexOf(name) : text.lastIndexOf(name));
  return span(place.source, start, start + name.length);
}

function lookUpItem(
  scope: Scope,
  { loop, list: declared }: LoopScope,
  name: string,
  field: string | undefined,
  origin: Origin,
): { reference: Reference; declaration?: Declaration } | undefined {
  const items = declared?.items;
  if (items === undefined)
    return { reference: { kind: "reference", loop, ...(field === undefined ? {} : { name: field }), optional: false, origin } };
  const fields = items.kind === "fields" ? items.fields : undefined;
  const declaration = items.kind === "fields" ? items.fields.get(field ?? "") : field === undefined ? items.value : undefined;
  if (declaration)
    return {
      reference: { kind: "reference", loop, ...(field === undefined ? {} : { name: field }), optional: declaration.optional, origin },
      declaration,
    };
  const guess = field === undefined ? undefined : nearest(field, fields?.keys() ?? []);
  const listed = loop.list.name ?? "";
  const help =
    fields === undefined
      ? ({ message: "single-values", data: { list: listed, name } } as const)
      : guess !== undefined
        ? ({ message: "did-you-mean", data: { guess: `${name}.${guess}` } } as const)
        : ({ message: "its-fields", data: { fields: [...fields.keys()] } } as const);
  const said =
    field === undefined
      ? ({ message: "item-with-fields", data: { name } } as const)
      : ({ message: "no-field", data: { list: listed, field } } as const);
  add(scope.collector, knownParams, { ...said, help, span: origin.span, pointer: origin.pointer });
  return undefined;
}
