import { excerpt } from "../runtime/mask.ts";
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from "yaml";
import { type Code, type Diagnostic, diagnostic, type Result } from "../model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, movedTo, pointerTo, type ScalarNode } from "../model/document.ts";
import type { JsonScalar } from "../model/json.ts";
import { type Source, type Span, span } from "../model/source.ts";
import {
  acyclicAliases,
  aliasLimit,
  collectionLimit,
  depthLimit,
  knownAliases,
  mergeSource,
  stringKeys,
  uniqueKeys,
  yamlTags,
} from "../codes/text.ts";
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
    report(
      state,
      yamlTags,
      tagSpan(state, at),
      pointer,
      `The tag \`${node.tag.replace("tag:yaml.org,2002:", "!!")}\` means nothing in a contract.`,
      "Remove the tag; a text is put in quotes.",
    );
    return unread(at, pointer);
  }
  if (isScalar(node)) {
    if (isHalved(state, node, at, pointer)) return unread(at, pointer);
    return { kind: "scalar", span: at, pointer, value: node.value as JsonScalar, quoted: node.type !== Scalar.PLAIN };
  }
  if (isPlaceholder(state, node)) {
    gather(state.diagnostics, placeholderDiagnostic(at, pointer));
    const value = textOf(state, node);
    return /^\{\{\s*[\w.]+\s*\}\}$/u.test(value) ? { kind: "scalar", span: at, pointer, value, quoted: true } : unread(at, pointer);
  }
  if (state.open.size >= limits.depth) {
    report(state, depthLimit, at, pointer, `Aliases nest values more than ${limits.depth} deep here.`, "Write the values out.");
    return unread(at, pointer);
  }
  if (node.items.length > judgedLimits.values) {
    report(
      state,
      collectionLimit,
      span(state.source, at.start, Math.min(at.start + 1, at.end)),
      pointer,
      `${isSeq(node) ? "A list" : "A map"} of ${node.items.length} values begins here.`,
      `Write at most ${judgedLimits.values}.`,
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
  const message = text === "" ? "Here stands a value without a key." : `The key ${firstLine(state, at)} is not plain text.`;
  const help = isPlaceholder
    ? "Write the key itself: only values can be parameters."
    : /^[\w.+-]+$/u.test(text)
      ? "Put it in quotes, or correct it."
      : "Write a word of plain text, followed by `: `.";
  report(state, stringKeys, at, pointer, message, help);
}

function addEntry(state: State, entries: Map<string, Entry>, name: string, key: Span, value: DocumentNode): void {
  const first = entries.get(name);
  if (first === undefined) {
    entries.set(name, { key, value });
    return;
  }
  gather(
    state.diagnostics,
    diagnostic(uniqueKeys, {
      message: `The key ${JSON.stringify(name)} stands here a second time.`,
      help: "Remove one of the two.",
      span: key,
      pointer: value.pointer,
      related: [{ span: first.key, message: "the first" }],
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
      report(state, mergeSource, from.span, pointer, "Only a map can be merged with `<<`.", "Point it at an anchored map.");
    }
  }
}

function composeAlias(state: State, alias: ParsedNode & { source: string }, pointer: string): DocumentNode {
  const at = spanOf(state, alias);
  const target = state.anchors.get(alias.source);
  if (target === undefined) {
    report(
      state,
      knownAliases,
      at,
      pointer,
      `No anchor ${JSON.stringify(alias.source)} stands before this alias.`,
      `Define it with \`&${alias.source}\`, or correct the name.`,
    );
    return unread(at, pointer);
  }
  if (state.open.has(target)) {
    report(
      state,
      acyclicAliases,
      at,
      pointer,
      `The alias \`*${alias.source}\` stands inside the value it repeats.`,
      "Anchor only the part that is to be repeated.",
    );
    return unread(at, pointer);
  }
  if (++state.aliases > limits.aliases || state.aliased > limits.aliasedNodes) {
    if (!state.aliasesTold)
      report(
        state,
        aliasLimit,
        at,
        pointer,
        `The file resolves more than ${limits.aliases} aliases, or they stand for too much.`,
        "Write the values out, or share them with `use:`.",
      );
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

function report(state: State, code: Code, at: Span, pointer: string, message: string, help: string): void {
  gather(state.diagnostics, diagnostic(code, { message, help, span: at, pointer }));
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
  return excerpt(state.source.text.slice(at.start, at.end).split("\n", 1)[0] ?? "");
}
