import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from "yaml";
import { type Diagnostic, diagnostic, type Result } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, movedTo, pointerTo, type ScalarNode } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import { type Source, type Span, span } from "../model/source.ts";
import { acyclicAliases, aliasLimit, collectionLimit, depthLimit, knownAliases, mergeSource } from "../codes/text.ts";
import { stringKeys, uniqueKeys, yamlTags } from "../codes/yaml.ts";
import { gather, judgedLimits } from "../model/limits.ts";
import { halfCharacter } from "./encoding.ts";
import { limits } from "./limits.ts";
import { placeholderDiagnostic } from "./unquoted.ts";

/**
 * YAML's nodes to {@link DocumentNode}s: aliases and merge keys resolved, keys checked. It goes on after each error it finds. Of a text that
 * is broken from a place on, `cut`, keys and items that begin before it are read, and values that end before it.
 */
export function compose(source: Source, contents: ParsedNode, cut: number = Number.POSITIVE_INFINITY): Result<DocumentNode> {
  const state: State = {
    source,
    cut,
    anchors: new Map(),
    open: new Set(),
    diagnostics: [],
    aliases: 0,
    aliasesTold: false,
    aliased: 0,
    copying: 0,
  };
  return { value: composeNode(state, contents, "", span(source, 0, 0)), diagnostics: state.diagnostics };
}

interface State {
  readonly source: Source;
  readonly cut: number;
  readonly anchors: Map<string, ParsedNode>;
  /** The collections around the current place: an alias to one of them would never end. */
  readonly open: Set<ParsedNode>;
  readonly diagnostics: Diagnostic[];
  aliases: number;
  /** Whether it was said that there are too many. */
  aliasesTold: boolean;
  aliased: number;
  /** How many aliases are being resolved around the current place. */
  copying: number;
}

type YamlPair = Pair<ParsedNode, ParsedNode | null>;

/** `parent` is where a value that the text leaves out is reported. */
function composeNode(state: State, node: ParsedNode | null, pointer: string, parent: Span): DocumentNode {
  if (node === null) return empty(parent, pointer);
  if (isCut(state, node)) return unread(spanOf(state, node), pointer);
  if (state.copying > 0) state.aliased += 1;
  if (isAlias(node)) return composeAlias(state, node as ParsedNode & { source: string }, pointer);
  if (node.anchor !== undefined) state.anchors.set(node.anchor, node);
  const at = spanOf(state, node);
  if (node.tag !== undefined) {
    const data = { tag: node.tag.replace("tag:yaml.org,2002:", "!!") };
    report(state, diagnostic(yamlTags, { message: "named", data, help: "text", span: tagSpan(state, at), pointer }));
    return unread(at, pointer);
  }
  if (isScalar(node)) {
    if (isHalved(state, node, at, pointer)) return unread(at, pointer);
    return { kind: "scalar", span: at, pointer, value: node.value as JsonScalar, quoted: node.type !== Scalar.PLAIN };
  }
  if (isPlaceholder(state, node)) {
    gather(state.diagnostics, placeholderDiagnostic(at, pointer));
    const value = textOf(state, node);
    return /^\{\{\s*[\w.]+\s*(?::[^{}]*)?\}\}$/u.test(value)
      ? { kind: "scalar", span: at, pointer, value, quoted: true }
      : unread(at, pointer);
  }
  if (state.open.size >= limits.depth) {
    report(state, diagnostic(depthLimit, { message: "by-aliases", data: { limit: limits.depth }, help: "write-out", span: at, pointer }));
    return unread(at, pointer);
  }
  if (node.items.length > judgedLimits.values) {
    report(
      state,
      diagnostic(collectionLimit, {
        message: isSeq(node) ? "list" : "map",
        data: { count: node.items.length },
        help: { message: "at-most", data: { limit: judgedLimits.values } },
        span: span(state.source, at.start, Math.min(at.start + 1, at.end)),
        pointer,
      }),
    );
    return unread(at, pointer);
  }
  state.open.add(node);
  const composed: DocumentNode = isSeq(node)
    ? {
        kind: "list",
        span: at,
        pointer,
        items: (node.items as (ParsedNode | null)[])
          .filter((item) => item === null || item.range[0] < state.cut)
          .map((item, index) => composeNode(state, item, pointerTo(pointer, index), at)),
      }
    : composeMap(state, node, pointer);
  state.open.delete(node);
  return composed;
}

function composeMap(state: State, map: YAMLMap.Parsed, pointer: string): MapNode | ScalarNode {
  const entries = new Map<string, Entry>();
  const merges: ParsedNode[] = [];
  for (const { key, value } of map.items as YamlPair[]) {
    if (isCut(state, key)) {
      // What has only a key in doubt may be no map.
      if (entries.size === 0 && !map.flow) return unread(spanOf(state, map), pointer);
      break;
    }
    const at = spanOf(state, key);
    if (!isScalar(key) || typeof key.value !== "string") {
      badKey(state, at, pointer);
      composeNode(state, value, pointer, at);
    } else if (isHalved(state, key, at, pointer)) {
      composeNode(state, value, pointer, at);
    } else if (key.value === "<<" && key.type === Scalar.PLAIN && value !== null) {
      merges.push(value);
    } else {
      addEntry(state, entries, key.value, at, composeNode(state, value, pointerTo(pointer, key.value), at));
    }
  }
  for (const merge of merges) mergeInto(state, entries, merge, pointer);
  return { kind: "map", span: spanOf(state, map), pointer, entries };
}

/** Whether escapes leave half of a character in a text, which is reported. */
function isHalved(state: State, { value }: Scalar, at: Span, pointer: string): boolean {
  const flaw = typeof value === "string" ? halfCharacter(value, at, pointer) : undefined;
  if (flaw) state.diagnostics.push(flaw);
  return flaw !== undefined;
}

function badKey(state: State, at: Span, pointer: string): void {
  const text = state.source.text.slice(at.start, at.end);
  const isPlaceholder = text.startsWith("{{");
  const help = isPlaceholder ? "placeholder" : /^[\w.+-]+$/u.test(text) ? "quote" : "word";
  const place = { help, span: at, pointer } as const;
  report(
    state,
    text === ""
      ? diagnostic(stringKeys, { message: "no-key", ...place })
      : diagnostic(stringKeys, { message: "no-text", data: { key: firstLine(state, at) }, ...place }),
  );
}

function addEntry(state: State, entries: Map<string, Entry>, name: string, key: Span, value: DocumentNode): void {
  const first = entries.get(name);
  if (first === undefined) {
    entries.set(name, { key, value });
    return;
  }
  report(
    state,
    diagnostic(uniqueKeys, {
      message: "key",
      data: { name },
      help: "key",
      span: key,
      pointer: value.pointer,
      related: [{ span: first.key, message: "the-first" }],
    }),
  );
}

/** The keys of a merged map stand behind the map's own, and never replace them. */
function mergeInto(state: State, entries: Map<string, Entry>, node: ParsedNode, pointer: string): void {
  const merged = composeNode(state, node, pointer, spanOf(state, node));
  for (const from of merged.kind === "list" ? merged.items : [merged]) {
    if (from.kind === "map") {
      for (const [name, entry] of from.entries) {
        if (!entries.has(name)) entries.set(name, { key: entry.key, value: movedTo(entry.value, pointerTo(pointer, name)) });
      }
    } else if (from.kind === "list" || !from.unread) {
      report(state, diagnostic(mergeSource, { message: "no-map", help: "anchored", span: from.span, pointer }));
    }
  }
}

function composeAlias(state: State, alias: ParsedNode & { source: string }, pointer: string): DocumentNode {
  const at = spanOf(state, alias);
  const target = state.anchors.get(alias.source);
  if (target === undefined) {
    const help = { message: "define", data: { anchor: `&${alias.source}` } } as const;
    report(state, diagnostic(knownAliases, { message: "no-anchor", data: { name: alias.source }, help, span: at, pointer }));
    return unread(at, pointer);
  }
  if (state.open.has(target)) {
    const data = { alias: `*${alias.source}` };
    report(state, diagnostic(acyclicAliases, { message: "inside-itself", data, help: "part", span: at, pointer }));
    return unread(at, pointer);
  }
  if (++state.aliases > limits.aliases || state.aliased > limits.aliasedNodes) {
    if (!state.aliasesTold)
      report(state, diagnostic(aliasLimit, { message: "too-many", data: { limit: limits.aliases }, help: "share", span: at, pointer }));
    state.aliasesTold = true;
    return unread(at, pointer);
  }
  state.copying += 1;
  const composed = composeNode(state, target, pointer, at);
  state.copying -= 1;
  return composed;
}

/** `{{name}}` without quotes: a flow map whose only key is a flow map. */
function isPlaceholder(state: State, node: ParsedNode): boolean {
  return isMap(node) && node.items.length === 1 && isMap(node.items[0]?.key) && /^\{\{[^{}]*\}\}$/u.test(textOf(state, node));
}

function report(state: State, found: Diagnostic): void {
  gather(state.diagnostics, found);
}

function empty(at: Span, pointer: string): ScalarNode {
  return { kind: "scalar", span: at, pointer, value: null, quoted: false };
}

/** The tag before a value, and the value. */
function tagSpan({ source }: State, { start, end }: Span): Span {
  return span(source, Math.max(0, source.text.lastIndexOf("!!", start)), end);
}

/** In place of a value that could not be read, which has been reported. */
function unread(at: Span, pointer: string): ScalarNode {
  return { ...empty(at, pointer), unread: true };
}

/** Whether a node is in doubt: it begins where the text is broken, or is a value that does not end before. */
function isCut({ cut }: State, { range: [start, end], ...node }: ParsedNode): boolean {
  return start >= cut || (end > cut && !("items" in node));
}

function spanOf(state: State, node: ParsedNode): Span {
  const [start, end] = node.range;
  return span(state.source, Math.min(start, state.cut), Math.min(end, state.cut));
}

function textOf(state: State, node: ParsedNode): string {
  return state.source.text.slice(node.range[0], node.range[1]);
}

function firstLine(state: State, at: Span): string {
  return state.source.text.slice(at.start, at.end).split("\n", 1)[0] ?? "";
}
