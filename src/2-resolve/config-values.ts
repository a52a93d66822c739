import { knownKeys } from "../codes/known-keys.ts";
import { knownWords, quotedDigits, valueTypes } from "../codes/shape.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { quoting, renaming } from "../diagnostics/fixes.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { DocumentNode, MapNode } from "../model/document.ts";

/** A node as a map; `keys` are those it may have, none where they are the author's to choose. */
export function mapOf(node: DocumentNode | undefined, keys: readonly string[] | undefined, collector: Collector): MapNode | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== "map") {
    add(collector, valueTypes, { message: "no-map", help: "lines", ...at(node) });
    return undefined;
  }
  for (const [name, { key, value }] of node.entries) {
    if (keys === undefined || keys.includes(name)) continue;
    const guess = nearest(name, keys);
    add(collector, knownKeys, {
      message: "of-configuration",
      data: { name },
      help: guess === undefined ? { message: "known-here", data: { keys } } : { message: "did-you-mean", data: { guess } },
      fixes: renaming(key, name, guess, keys),
      span: key,
      pointer: value.pointer,
    });
  }
  return node;
}

/** A text that says something. Digits are a number to YAML, which would lose their leading zeros. */
export function textOf(node: DocumentNode | undefined, collector: Collector): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === "scalar" && typeof node.value === "string" && node.value !== "") return node.value;
  if (node.kind === "scalar" && typeof node.value === "number") {
    add(collector, quotedDigits, {
      message: "unquoted",
      help: "quotes",
      fixes: [quoting(node.span)],
      ...at(node),
    });
  } else
    add(collector, valueTypes, {
      message: "no-text",
      help: "quotes",
      ...at(node),
    });
  return undefined;
}

/** The word that a text of the configuration is; none where nothing is written, or another word, which is reported. */
export function wordOf<W extends string>(node: DocumentNode | undefined, words: readonly W[], collector: Collector): W | undefined {
  const given = textOf(node, collector);
  const word = words.find((each) => each === given);
  if (node && given !== undefined && word === undefined) refuseWord(node, words, collector);
  return word;
}

/** Whether something is wanted; not where nothing is written, or something else, which is reported. */
export function flagOf(node: DocumentNode | undefined, collector: Collector): boolean {
  if (node === undefined) return false;
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  add(collector, valueTypes, { message: "no-flag", help: "true-or-false", ...at(node) });
  return false;
}

/** Says that a word is none of those that a place takes. */
export function refuseWord(node: DocumentNode, words: readonly string[], collector: Collector): void {
  const written = node.kind === "scalar" ? String(node.value) : "";
  const guess = nearest(written, words);
  const help =
    words.length === 0
      ? "declare-environment"
      : guess === undefined
        ? ({ message: "one-of", data: { words } } as const)
        : ({ message: "did-you-mean-one-of", data: { guess, words } } as const);
  add(collector, knownWords, {
    message: "not-known",
    data: { word: written },
    help,
    ...at(node),
  });
}
